package io.canmou.hazard.engine;

import io.canmou.hazard.HazardOutcome;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.fire.PlumeRise;
import io.canmou.hazard.fire.Smoke;
import io.canmou.hazard.footprint.Footprint;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The smoke of a pool fire: toxic products that rise with the heat and drift.
final class Smoking {
    private final Dispersion dispersion;

    Smoking(Dispersion dispersion) {
        this.dispersion = dispersion;
    }

    /// Of a pool that burns with these `quantities` (burningRate, poolDiameter) of a pool fire.
    HazardPart of(Scenario scenario, Map<String, Double> quantities) {
        Optional<Smoke> found = Smoke.of(scenario.substance());
        if (found.isEmpty()) {
            return HazardPart.absent(HazardOutcome.Kind.SMOKE, "smokeUnknown");
        }
        Smoke smoke = found.get();
        double diameter = quantities.getOrDefault("poolDiameter", 0.0);
        double burning = quantities.getOrDefault("burningRate", 0.0) * StrictMath.PI * diameter * diameter / 4;
        Double heat = scenario.substance().flammability().heatOfCombustion();
        double rise = heat == null ? 0 : PlumeRise.of(burning * heat, scenario.weather());
        List<Zone> zones = zones(scenario, smoke, burning * smoke.yield(), rise, diameter);
        Map<String, Double> told = new TreeMap<>();
        told.put("plumeRise", rise);
        told.put("fuelRate", burning);
        told.put("toxicRate", burning * smoke.yield());
        smoke.parts().forEach((product, yield) -> told.put(product + "Rate", burning * yield));
        HazardOutcome outcome = new HazardOutcome(
                HazardOutcome.Kind.SMOKE,
                true,
                "smokeOfPool",
                "smoke with Briggs plume rise",
                zones.stream().map(zone -> zone.level().name()).toList(),
                told);
        return new HazardPart(outcome, zones, List.of(), List.of());
    }

    private List<Zone> zones(Scenario scenario, Smoke smoke, double rate, double rise, double diameter) {
        Emission emission = new Emission.Steady(
                0,
                scenario.horizon(),
                rate,
                scenario.weather().temperature(),
                0,
                new Emission.Opening.Vent(rise, Math.max(diameter, 1)));
        Dispersion.Dispersed dispersed =
                dispersion.disperse(DispersionSource.of(emission), gas(smoke), scenario.weather());
        Footprint footprint =
                new Footprint(dispersed.cloud(), scenario.weather().windFrom());
        Averaging averaging = new Averaging(Scenario.TOXIC_ZONE_AVERAGING, scenario.horizon());
        List<Footprint.Asked> asked = smoke.levels().stream()
                .map(level -> new Footprint.Asked(level, averaging))
                .toList();
        return footprint.zones(asked, scenario.at());
    }

    /// The products as a gas of their mean molar mass.
    private static Substance gas(Smoke smoke) {
        Physics physics = new Physics(
                smoke.molarMass(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Substance("smoke", null, null, physics, Flammability.UNKNOWN, Toxicity.UNKNOWN);
    }
}
