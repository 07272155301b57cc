package io.canmou.advice.rules;

import io.canmou.hazard.Release;
import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Physics;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import org.jspecify.annotations.Nullable;

/// Fills in how it comes out, by the container's row: the credible case, and the bounding one beside it.
final class ReleaseFilling {
    private static final double ATMOSPHERE = 101_325;
    private static final double DISCHARGE = 0.61;
    private static final double FILLED = 0.85;
    private static final double MOST_FILLED = 0.98;
    private static final double LEAST_FILLED = 0.02;

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
        Release credible = tank(source, density, hole);
        Release worst = tank(source, density, bounding);
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

    private Release tank(Source source, double density, double hole) {
        Vessel vessel = source.vessel();
        double diameter = vessel.diameter() == null ? defaultDiameter(vessel, density) : vessel.diameter();
        double area = StrictMath.PI * diameter * diameter / 4;
        boolean sphere = vessel.diameter() != null && vessel.length() == null;
        double volume = sphere
                ? StrictMath.PI * diameter * diameter * diameter / 6
                : area * (vessel.length() == null ? 0 : vessel.length());
        double liquid = vessel.content() / density;
        double length = sphere
                ? diameter
                : volume <= 0 || liquid > volume * MOST_FILLED ? liquid / FILLED / area : volume / area;
        double held = sphere ? volume : area * length;
        double fill = Math.clamp(liquid / held, LEAST_FILLED, MOST_FILLED);
        return new Release.Tank(
                sphere ? Release.TankShape.SPHERE : Release.TankShape.HORIZONTAL,
                diameter,
                length,
                fill,
                source.storageTemperature(),
                null,
                new Release.Hole(Math.min(hole, diameter / 2), 0, DISCHARGE, 0),
                null);
    }

    private static double defaultDiameter(Vessel vessel, double density) {
        double volume = vessel.content() / density / FILLED;
        return StrictMath.cbrt(4 * volume / (4 * StrictMath.PI));
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
        boolean burning = source.fire() && source.substanceClass() == SubstanceClass.K6;
        return burning
                ? new Cases(new Release.PoolFire(diameterOf(area), null, Release.FireSurface.LAND), null)
                : new Cases(spill, null);
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
