package io.canmou.advice.rules;

import io.canmou.hazard.Release;
import io.canmou.hazard.fire.Smoke;
import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import org.jspecify.annotations.Nullable;

/// Fills in how it comes out, by the container's row: the credible case, and the bounding one beside it.
final class ReleaseFilling {
    private static final double ATMOSPHERE = 101_325;
    private static final double JET_HEIGHT = 1;
    private static final double LEAST_HEAD = 20_000;
    private static final double USUAL_FLASH = 0.2;
    private static final double MOST_ACROSS = 100;

    private final Defaults defaults;

    ReleaseFilling(Defaults defaults) {
        this.defaults = defaults;
    }

    /// Credible and bounding release; null: no model can be run.
    record Cases(@Nullable Release credible, @Nullable Release bounding) {}

    /// What the release is made from.
    record Source(Entry entry, SubstanceClass substanceClass, Vessel vessel, double storageTemperature, boolean fire) {}

    Cases fill(FactSheet sheet, Source source) {
        Release given = sheet.value(FactKey.RELEASE).orElse(null);
        if (given != null) {
            return new Cases(given, null);
        }
        if (source.vessel().container() == Container.CONFINED_SPACE) {
            return new Cases(null, null);
        }
        Cases cases = switch (source.substanceClass()) {
            case K1, K2, K3 -> liquefied(sheet, source);
            case K4 -> permanent(sheet, source);
            case K5, K6, K7 -> pool(sheet, source);
            case K8, K9, K10, K11, K12 -> new Cases(null, null);
        };
        if (cases.credible() != null) {
            sheet.note(
                    FactKey.RELEASE.path(),
                    source.substanceClass().name(),
                    cases.credible().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        }
        return cases;
    }

    private Cases liquefied(FactSheet sheet, Source source) {
        Physics physics = source.entry().substance().physics();
        Double density = at(physics.liquidDensityCurve(), physics.liquidDensity(), source.storageTemperature());
        if (density == null) {
            return new Cases(null, null);
        }
        Vessel vessel = source.vessel();
        String rule = vessel.container().rule();
        double overpressure = overpressure(source, physics);
        double hole = sheet.orAssume(FactKey.HOLE, rule, hole(rule));
        double bounding = Math.max(hole, boundingHole(vessel, rule, overpressure, density));
        sheet.note("release.phase", "R17", "liquid");
        Release credible = jet(source, density, hole);
        Release worst = jet(source, density, bounding);
        return source.fire() ? new Cases(worst, null) : new Cases(credible, bounding > hole ? worst : null);
    }

    private double hole(String rule) {
        return defaults.findNumber(rule, "hole").orElseGet(() -> defaults.number("R6", "hole"));
    }

    private double boundingHole(Vessel vessel, String rule, double overpressure, double density) {
        double time = defaults.findNumber(rule, "boundingTime").orElse(0.0);
        return time > 0 && overpressure > 0
                ? LiquidOrifice.diameterFor(vessel.content() / time, overpressure, density)
                : defaults.findNumber(rule, "bounding").orElseGet(() -> defaults.number("R6", "bounding"));
    }

    /// Pa above the air outside, in a vessel of this temperature.
    private static double overpressure(Source source, Physics physics) {
        if (source.vessel().pressure() != null) {
            return Math.max(0, source.vessel().pressure() - ATMOSPHERE);
        }
        Curve curve = physics.vapourPressureCurve();
        return curve == null ? 5e5 : Math.max(0, curve.at(source.storageTemperature()) - ATMOSPHERE);
    }

    /// A jet at the rate of the orifice until the vessel is empty; what does not flash leaves as droplets.
    private Release jet(Source source, double density, double hole) {
        Physics physics = source.entry().substance().physics();
        double overpressure = Math.max(overpressure(source, physics), LEAST_HEAD);
        double rate = LiquidOrifice.rate(hole, overpressure, density);
        double mass = source.vessel().content();
        double flashed = flashed(physics, source.storageTemperature());
        double velocity = StrictMath.sqrt(2 * overpressure / density);
        double mixture = mixtureDensity(physics, flashed, density);
        double area = rate / (mixture * velocity);
        return new Release.Jet(
                rate,
                mass / rate,
                JET_HEIGHT,
                Math.min(MOST_ACROSS, StrictMath.sqrt(4 * area / StrictMath.PI)),
                null,
                null,
                1 - flashed,
                Release.Direction.HORIZONTAL);
    }

    /// Share that turns to vapour on the way to ambient pressure: sensible heat over latent heat.
    private static double flashed(Physics physics, double temperature) {
        Double boiling = physics.boilingPoint();
        if (boiling == null || physics.liquidHeatCapacity() == null || physics.latentHeat() == null) {
            return USUAL_FLASH;
        }
        double share =
                1 - StrictMath.exp(-physics.liquidHeatCapacity() * (temperature - boiling) / physics.latentHeat());
        return Math.clamp(share, 0, 1);
    }

    private static double mixtureDensity(Physics physics, double flashed, double liquidDensity) {
        double molarMass = physics.molarMass() == null ? 0.05 : physics.molarMass();
        double boiling = physics.boilingPoint() == null ? 240 : physics.boilingPoint();
        double gas = ATMOSPHERE * molarMass / (Physics.GAS_CONSTANT * boiling);
        return 1 / (Math.max(flashed, 0.01) / gas + (1 - flashed) / liquidDensity);
    }

    private Cases permanent(FactSheet sheet, Source source) {
        Vessel vessel = source.vessel();
        boolean pipe = vessel.container() == Container.PIPELINE;
        if (pipe) {
            Double given = sheet.value(FactKey.HOLE).orElse(null);
            double diameter = vessel.diameter() == null ? defaults.number("R7", "pipeDiameter") : vessel.diameter();
            double length = vessel.length() == null || vessel.length() < 10 * diameter
                    ? defaults.number("R7", "pipeLength")
                    : vessel.length();
            double pressure =
                    vessel.pressure() == null ? defaults.number("R7", "pipePressure") + ATMOSPHERE : vessel.pressure();
            if (given == null) {
                sheet.assume(FactKey.HOLE, "R7", diameter);
            }
            Double hole = given == null || given >= diameter ? null : given;
            return new Cases(new Release.Pipeline(diameter, length, pressure, null, hole, false, null), null);
        }
        double hole = sheet.orAssume(FactKey.HOLE, "R7", defaults.number("R7", "hole"));
        return new Cases(bundle(vessel, hole), bundle(vessel, Math.max(hole, defaults.number("R7", "bounding"))));
    }

    private Release bundle(Vessel vessel, double hole) {
        double diameter = defaults.number("R7", "diameter");
        double length = defaults.number("R7", "length");
        double pressure =
                vessel.pressure() == null ? defaults.number("R7", "vesselPressure") + ATMOSPHERE : vessel.pressure();
        return new Release.Pipeline(diameter, length, pressure, null, Math.min(hole, diameter), true, null);
    }

    private Cases pool(FactSheet sheet, Source source) {
        Physics physics = source.entry().substance().physics();
        double density = physics.liquidDensity() == null ? 1000 : physics.liquidDensity();
        double volume = source.vessel().content() / density;
        double area = poolArea(volume);
        sheet.note("release.maxDiameter", "R8", FactSheet.number(diameterOf(area)));
        Release spill = new Release.Spill(
                source.vessel().content(),
                null,
                null,
                source.storageTemperature(),
                Release.Surface.CONCRETE,
                null,
                diameterOf(area));
        if (!source.fire()) {
            return new Cases(spill, null);
        }
        Release burning = new Release.PoolFire(diameterOf(area), null, Release.FireSurface.LAND);
        return switch (source.substanceClass()) {
            case K6 -> new Cases(burning, null);
            case K5 -> smokeIsKnown(source) ? new Cases(burning, spill) : new Cases(spill, null);
            case K1, K2, K3, K4, K7, K8, K9, K10, K11, K12 -> new Cases(spill, null);
        };
    }

    /// What burns of a toxic liquid does not evaporate: its toxic zone is that of its smoke, where that can be
    /// worked out, and its vapour, should the fire go out, is the bounding case.
    private static boolean smokeIsKnown(Source source) {
        Substance substance = source.entry().substance();
        return substance.flammability().heatOfCombustion() != null
                && Smoke.of(substance).isPresent();
    }

    /// m² of a pool of `volume` m³ (R8).
    double poolArea(double volume) {
        return Math.min(volume / defaults.number("R8", "depth"), defaults.number("R8", "areaCap"));
    }

    private static double diameterOf(double area) {
        return StrictMath.sqrt(4 * area / StrictMath.PI);
    }

    private static @Nullable Double at(@Nullable Curve curve, @Nullable Double scalar, double temperature) {
        return curve != null && curve.covers(temperature) ? Double.valueOf(curve.at(temperature)) : scalar;
    }
}
