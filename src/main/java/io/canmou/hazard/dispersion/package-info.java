/// How a substance in the air spreads: from what enters the air to concentration at any place and time.
///
/// May use: `hazard.substance`, `hazard.weather`. Start reading at
/// [io.canmou.hazard.dispersion.Dispersion]; the seam to the source models is
/// [io.canmou.hazard.dispersion.DispersionSource]; every constant stands in
/// [io.canmou.hazard.dispersion.Constant] with its source.
///
/// Models: `JetFlight` (a jet or elevated heavy plume in the air), `DensePlume` (on the ground, marched along the
/// wind), `DensePuff` (sudden, marched in time), `PassivePlume`. State of the integral models: mass of air and
/// substance, enthalpy, excess momentum, half width (both half axes for a sudden cloud), place, travel time; drops,
/// water drops and temperature follow from mass and enthalpy by equilibrium (`Mixing`, `Association`).
///
/// Terms and their sources: gravity spreading (van Ulden 1984), broken up by turbulence (Roberts,
/// Puttock and Clewes 1990); weight pressing forward (Ermak 1990); the blanket about the source, upwind and
/// beside it (Britter and McQuaid 1988, Britter 1979); entrainment through the top (van Ulden 1978, damped
/// after Briggs and others 2001), at the front of a sudden cloud (Puttock 1988), by a jet's shear (Ricou and
/// Spalding 1961) and by wind across it (Ooms 1972); ground heating (Reynolds' analogy, McAdams 1954) and its
/// turbulence (HGSYSTEM 1994); wall friction; drops and humid air (Wheatley 1986); hydrogen fluoride's rings
/// (Long, Hildebrand and Morrell 1943); along the wind shear (Chatwin 1968) bounded in stable air (Beals
/// 1971). Each is switched on and off in `DenseTermsTest`, mass is counted in `ConservationTest`.
///
/// Left out: heat of solution of ammonia and hydrogen fluoride in water drops (which leaves a cloud in moist air
/// too cold and too wide), deposition, rain-out (the source models'), buildings; a heavy release of seconds to
/// minutes is drawn out along the wind by its weight only in a steady wind and where nothing else comes out.
///
/// A larger rate or mass never reaches less far: `LesserReleases`.
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.dispersion;
