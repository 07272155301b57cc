/// Explosions: condensed explosives, vapour clouds by three methods, bursting vessels, and their fragments.
///
/// A [io.canmou.hazard.blast.BlastWave] gives incident overpressure and impulse against distance; zones and
/// receptors follow from it alone. May use: `hazard`, `hazard.footprint`, Hipparchus. Start reading at
/// [io.canmou.hazard.blast.Blasts].
///
/// Sources: Kingery and Bulmash (1984) ARBRL-TR-02555; Swisdak (1994) DDESB seminar, simplified Kingery airblast;
/// van den Berg (1985) and TNO Yellow Book CPR 14E (1997) for Multi-Energy; CCPS (2010) and Pierorazio and others
/// (2005) for Baker-Strehlow-Tang; Brode (1959) and Baker and others (1983) for vessels; Moore (1967) and CCPS
/// (1994) for fragments.
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.blast;
