package io.canmou.hazard.blast;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Release;
import io.canmou.hazard.Release.BlastMethod;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.footprint.Circles;
import io.canmou.hazard.harm.LevelSet;
import io.canmou.hazard.substance.Substance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Explosions as verdicts: condensed explosives, bursting vessels, and vapour clouds of a known flammable mass.
public final class Blasts {
    /// Energy per volume of a stoichiometric mixture of hydrocarbon and air, J/m³; van den Berg (1985).
    private static final double ENERGY_PER_VOLUME = 3.5e6;

    /// Ratio of heat capacities of a gas of which none is given.
    private static final double USUAL_GAMMA = 1.4;

    private static final double AIR_MOLAR_MASS = 0.0289644;

    /// Zones where nobody names others.
    private static final List<Level> LEVELS = LevelSet.ALOHA.levels();

    /// A condensed explosive.
    public Verdict explosive(Scenario scenario, Release.Explosive release) {
        Double equivalence = release.tntEquivalence() != null
                ? release.tntEquivalence()
                : scenario.substance().flammability().tntEquivalence();
        if (equivalence == null) {
            return Verdict.Refused.of(
                    "release.tntEquivalence",
                    "noTntEquivalence",
                    scenario.substance().name());
        }
        double tnt = release.mass() * equivalence;
        TntBlast blast = new TntBlast(tnt, release.burst());
        String model = release.burst() == Release.Burst.SURFACE
                ? "TNT surface burst (Swisdak)"
                : "TNT free-air burst (Kingery-Bulmash)";
        Map<String, Double> quantities = new TreeMap<>();
        quantities.put("tntMass", tnt);
        quantities.put("tntEquivalence", equivalence);
        quantities.put("hd11.inhabitedBuilding", SafetyDistances.massExplosionBuilding(release.mass()));
        quantities.put("hd11.publicTrafficRoute", SafetyDistances.massExplosionRoute(release.mass()));
        quantities.put("hd13.inhabitedBuilding", SafetyDistances.massFireBuilding(release.mass()));
        quantities.put("gb6722.person", SafetyDistances.personFromSurfaceCharge(release.mass()));
        quantities.put("desr6055.buildingDebris", SafetyDistances.buildingDebris(release.mass()));
        quantities.put("iatg0180.casedFragments", SafetyDistances.casedFragments(release.mass()));
        List<Warning> warnings = new ArrayList<>(near(scenario, blast));
        if (release.tntEquivalence() == null && equivalence < 1) {
            warnings.add(Warning.of("tntEquivalenceByPractice", equivalence));
        }
        return assessed(scenario, model, blast, quantities, warnings);
    }

    /// A bursting vessel.
    public Verdict vessel(Scenario scenario, Release.VesselBurst release) {
        double ambient = scenario.weather().pressure();
        if (release.pressure() <= ambient) {
            return Verdict.Refused.of("release.pressure", "vesselNotAboveAmbient", release.pressure(), ambient);
        }
        double gamma = gamma(release.gamma(), scenario.substance());
        VesselBurst burst = new VesselBurst(
                release.volume(), release.pressure(), gamma, ambient, soundRatio(scenario, release, gamma));
        Map<String, Double> quantities = new TreeMap<>();
        quantities.put("tntMass", burst.brode() / TntBlast.TNT_ENERGY);
        quantities.put("explosionEnergy", burst.brode());
        quantities.put("energyBrode", burst.brode());
        quantities.put("energyIsentropic", burst.isentropic());
        quantities.put("energyIsothermal", burst.isothermal());
        quantities.put("energyAvailability", burst.availability());
        quantities.put("burstPressure", release.pressure());
        fragments(scenario, release, burst, quantities);
        return assessed(scenario, "vessel burst (Brode, Baker)", burst.wave(), quantities, List.of());
    }

    /// A bursting vessel of liquefied gas; that of its gas alone where the heats of the liquid are not known.
    ///
    /// @param gas the vessel as if it held gas
    /// @param contents what it holds
    public Verdict liquefied(Scenario scenario, Release.VesselBurst gas, FlashingBurst contents) {
        double ambient = scenario.weather().pressure();
        Double energy = contents.energy(scenario.substance().physics(), ambient);
        if (energy == null) {
            return vessel(scenario, gas);
        }
        VesselBurst shell = new VesselBurst(
                gas.volume(), gas.pressure(), contents.gamma(), ambient, soundRatio(scenario, gas, contents.gamma()));
        Map<String, Double> quantities = new TreeMap<>();
        quantities.put("explosionEnergy", energy);
        quantities.put("tntMass", energy / TntBlast.TNT_ENERGY);
        quantities.put("energyBrode", shell.brode());
        quantities.put("burstPressure", gas.pressure());
        quantities.put("fragmentRange", Fragments.endTubRange(contents.liquid(), gas.volume()));
        BurstWave wave = new BurstWave(energy, ambient, shell.startingOverpressure());
        return assessed(scenario, "vessel burst with flashing liquid (Prugh, Baker)", wave, quantities, List.of());
    }

    private static void fragments(
            Scenario scenario, Release.VesselBurst release, VesselBurst burst, Map<String, Double> quantities) {
        if (release.vesselMass() == null) {
            return;
        }
        Double molarMass = scenario.substance().physics().molarMass();
        double temperature = release.temperature() == null ? scenario.weather().temperature() : release.temperature();
        double gas = molarMass == null
                ? 0
                : release.pressure()
                        * release.volume()
                        * molarMass
                        / (io.canmou.hazard.substance.Physics.GAS_CONSTANT * temperature);
        double velocity = Fragments.velocity(burst.isentropic(), release.vesselMass(), gas, Fragments.Shape.CYLINDER);
        quantities.put("fragmentVelocity", velocity);
        quantities.put("fragmentRange", Fragments.vacuumRange(velocity));
    }

    /// Ratio of heat capacities: as given, else the substance's, else that of air.
    public static double gamma(@Nullable Double given, Substance substance) {
        if (given != null) {
            return given;
        }
        Double own = substance.physics().gamma();
        return own != null && own > 1 ? own : USUAL_GAMMA;
    }

    private static double soundRatio(Scenario scenario, Release.VesselBurst release, double gamma) {
        Double molarMass = scenario.substance().physics().molarMass();
        double temperature = release.temperature() == null ? scenario.weather().temperature() : release.temperature();
        double gas = gamma * temperature / (molarMass == null ? AIR_MOLAR_MASS : molarMass);
        double air = USUAL_GAMMA * scenario.weather().temperature() / AIR_MOLAR_MASS;
        return Math.sqrt(air / gas);
    }

    /// A vapour cloud of `mass` kg within its limits of flammability.
    ///
    /// @param known quantities to be told beside
    public Verdict cloud(Scenario scenario, double mass, BlastMethod method, Map<String, Double> known) {
        Double heat = scenario.substance().flammability().heatOfCombustion();
        if (heat == null) {
            return Verdict.Refused.of(
                    "substance.heatOfCombustion",
                    "noHeatOfCombustion",
                    scenario.substance().name());
        }
        double ambient = scenario.weather().pressure();
        Map<String, Double> quantities = new TreeMap<>(known);
        quantities.put("flammableMass", mass);
        return switch (method) {
            case BlastMethod.MultiEnergy by -> {
                double all = mass * heat;
                Double volume = by.congestedVolume();
                double energy = volume == null ? all : Math.min(all, ENERGY_PER_VOLUME * volume);
                quantities.put("explosionEnergy", energy);
                yield assessed(
                        scenario,
                        "multiEnergy",
                        new MultiEnergy(by.strength(), energy, ambient),
                        quantities,
                        strong(by));
            }
            case BlastMethod.BakerStrehlowTang by -> {
                double mach = BakerStrehlowTang.flameMach(by.fuelReactivity(), by.congestion(), by.expansion());
                quantities.put("explosionEnergy", mass * heat);
                quantities.put("flameMach", mach);
                yield assessed(
                        scenario,
                        "bakerStrehlowTang",
                        new BakerStrehlowTang(mach, mass * heat, ambient),
                        quantities,
                        List.of());
            }
            case BlastMethod.Tnt by -> {
                double tnt = by.efficiency() * mass * heat / TntBlast.TNT_ENERGY;
                TntBlast blast = new TntBlast(tnt, Release.Burst.SURFACE);
                quantities.put("explosionEnergy", by.efficiency() * mass * heat);
                quantities.put("tntMass", tnt);
                yield assessed(scenario, "tnt", blast, quantities, near(scenario, blast));
            }
        };
    }

    private static List<Warning> strong(BlastMethod.MultiEnergy by) {
        return by.strength() >= 7 ? List.of(Warning.of("multiEnergyDerived", by.strength())) : List.of();
    }

    private static List<Warning> near(Scenario scenario, TntBlast blast) {
        boolean near = scenario.receptors().stream()
                .anyMatch(r -> blast.tooNear(r.place().distance()));
        return near ? List.of(Warning.of("blastNearField")) : List.of();
    }

    private static Verdict assessed(
            Scenario scenario, String model, BlastWave blast, Map<String, Double> quantities, List<Warning> warnings) {
        return new Verdict.Assessed(
                model,
                warnings,
                null,
                zones(scenario, blast),
                List.of(),
                List.of(),
                List.of(),
                receptors(scenario, blast),
                quantities);
    }

    private static List<Zone> zones(Scenario scenario, BlastWave blast) {
        List<Level> levels = scenario.levels().isEmpty() ? LEVELS : scenario.levels();
        List<Zone> zones = new ArrayList<>();
        levels.stream()
                .filter(level -> level.kind() == LevelKind.OVERPRESSURE)
                .sorted(Comparator.comparing(Level::value).reversed())
                .forEach(level -> zones.add(Circles.zone(level, blast.reach(level.value()))));
        return zones;
    }

    private static List<ReceptorResult> receptors(Scenario scenario, BlastWave blast) {
        return scenario.receptors().stream()
                .map(receptor -> {
                    double distance = Math.max(receptor.place().distance(), 1e-3);
                    return new ReceptorResult(
                            receptor.id(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            blast.overpressure(distance),
                            blast.impulse(distance),
                            null,
                            null,
                            List.of());
                })
                .toList();
    }
}
