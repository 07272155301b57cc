package io.canmou.hazard.fire;

import io.canmou.hazard.Receptor;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.weather.BoundaryLayer;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.util.FastMath;

/// Fires as verdicts: a burning pool, a burning jet, a fireball.
public final class Fires {
    private static final double AIR_MOLAR_MASS = 0.0289644;

    /// Height of a hole of which none is given, m.
    private static final double HOLE_HEIGHT = 1;

    /// Share of its heat that a two-phase LPG jet flame radiates; Cook and others (1990).
    private static final double TWO_PHASE_FRACTION = 0.35;

    /// Pressure at which a vessel in a fire bursts when none is given, as a multiple of 1 MPa; a usual relief
    /// setting.
    public static final double RELIEF = 1.7e6;

    /// A pool of `diameter` m.
    public Verdict pool(Scenario scenario, double diameter, boolean onWater) {
        Substance substance = scenario.substance();
        Double heat = substance.flammability().heatOfCombustion();
        if (heat == null) {
            return Verdict.Refused.of("substance.heatOfCombustion", "noHeatOfCombustion", substance.name());
        }
        Weather weather = scenario.weather();
        BurningRate.Found found = BurningRate.of(substance, weather.temperature(), onWater);
        BurningRate rate = found.rate();
        if (rate == null) {
            return Verdict.Refused.of("substance." + found.missing(), "noBurningRate", substance.name());
        }
        double density = airDensity(weather);
        double flux = rate.at(diameter);
        double wind = BoundaryLayer.of(weather).windAt10m();
        double number = PoolFlame.windNumber(wind, flux, diameter, density);
        double length = rate.clean()
                ? PoolFlame.pritchardBinding(flux, diameter, density, number)
                : length(flux, diameter, density, number);
        double power = rate.clean()
                ? PoolFlame.cleanPower(rate.radiantFraction(), flux, heat, length / diameter)
                : PoolFlame.sootyPower(diameter);
        double tilt = PoolFlame.tilt(number);
        double drag = PoolFlame.drag(wind, diameter);
        Map<String, Double> quantities = new TreeMap<>();
        quantities.put("flameLength", length);
        quantities.put("flameTilt", FastMath.toDegrees(tilt));
        quantities.put("flameDrag", drag);
        quantities.put("surfaceEmissivePower", power);
        quantities.put("burningRate", flux);
        quantities.put("poolDiameter", diameter);
        double shift = (drag - 1) * diameter / 2;
        Flame.Point along = new Flame.Point(drag * diameter / 2, 0, 0);
        Flame.Point across = new Flame.Point(0, diameter / 2, 0);
        Flame.Point tip = new Flame.Point(shift + length * FastMath.sin(tilt), 0, length * FastMath.cos(tilt));
        Flame flame = Flame.between(
                new Flame.Ring(new Flame.Point(shift, 0, 0), along, across), new Flame.Ring(tip, along, across), power);
        List<Warning> warnings = found.estimated() ? List.of(Warning.of("latentHeatEstimated")) : List.of();
        return assessed(scenario, "pool fire", flame, (shift + tip.x()) / 2, quantities, warnings);
    }

    /// Thomas; in a light wind the still-air form goes on where it is the shorter of the two.
    private static double length(double flux, double diameter, double density, double number) {
        double still = PoolFlame.thomasStill(flux, diameter, density);
        return number <= 1 ? still : Math.min(still, PoolFlame.thomasWind(flux, diameter, density, number));
    }

    /// What burns at a hole.
    ///
    /// @param rate kg/s
    /// @param diameter expanded to ambient pressure, m
    /// @param velocity m/s
    /// @param liquidFraction by mass
    /// @param height of the hole, m
    public record Jet(double rate, double diameter, double velocity, double liquidFraction, double height) {}

    /// A jet by its exit; it points with the wind, level, the worst way.
    public Verdict jet(Scenario scenario, Jet jet) {
        Substance substance = scenario.substance();
        Double heat = substance.flammability().heatOfCombustion();
        Double molarMass = substance.physics().molarMass();
        if (heat == null) {
            return Verdict.Refused.of("substance.heatOfCombustion", "noHeatOfCombustion", substance.name());
        }
        if (molarMass == null) {
            return Verdict.Refused.of("substance", "noMolarMass", substance.name());
        }
        Weather weather = scenario.weather();
        JetFlame flame = jet.liquidFraction() > 0
                ? twoPhase(jet.rate() * heat)
                : JetFlame.of(exit(jet, weather, molarMass), around(weather));
        double footRadius = Math.max(0.05, flame.baseWidth() / 2);
        double tipRadius = Math.max(footRadius, flame.tipWidth() / 2);
        double slant = Math.sqrt(FastMath.pow(flame.frustumLength(), 2) + FastMath.pow(tipRadius - footRadius, 2));
        double area = Math.PI * (footRadius + tipRadius) * slant + Math.PI * tipRadius * tipRadius;
        double power = flame.radiantFraction() * jet.rate() * heat / area;
        double height = jet.height() > 0 ? jet.height() : HOLE_HEIGHT;
        Map<String, Double> quantities = new TreeMap<>();
        quantities.put("flameLength", flame.length());
        quantities.put("flameTilt", FastMath.toDegrees(flame.tilt()));
        quantities.put("surfaceEmissivePower", power);
        quantities.put("radiantFraction", flame.radiantFraction());
        quantities.put("rate", jet.rate());
        Flame body = Flame.frustum(
                new Flame.Point(flame.liftOff(), 0, height),
                new Flame.Point(flame.liftOff() + flame.frustumLength(), 0, height),
                footRadius,
                tipRadius,
                power);
        String model = jet.liquidFraction() > 0 ? "two-phase jet fire (Cook)" : "jet fire (Chamberlain)";
        return assessed(
                scenario,
                model,
                body,
                flame.liftOff() + flame.frustumLength() / 2,
                quantities,
                List.of(Warning.of("jetWithTheWind")));
    }

    /// A two-phase flame keeps Chamberlain's proportions in still air and has Cook's length.
    private static JetFlame twoPhase(double heatRelease) {
        double length = JetFlame.cookLength(heatRelease);
        return new JetFlame(length, 0.8 * length, 0.2 * length, 0.02 * length, 0.26 * length, 0, TWO_PHASE_FRACTION);
    }

    private static JetFlame.Exit exit(Jet jet, Weather weather, double molarMass) {
        double density = jet.rate() / (Math.PI / 4 * jet.diameter() * jet.diameter() * jet.velocity());
        double temperature = weather.pressure() * molarMass / (Physics.GAS_CONSTANT * density);
        double possible = Math.min(Math.max(temperature, 20), weather.temperature() * 4);
        return new JetFlame.Exit(jet.rate(), jet.velocity(), possible, molarMass);
    }

    private static JetFlame.Around around(Weather weather) {
        double wind = BoundaryLayer.of(weather).windAt10m();
        return new JetFlame.Around(airDensity(weather), weather.temperature(), AIR_MOLAR_MASS, wind, 0);
    }

    /// A fireball of `release`.
    public Verdict fireball(Scenario scenario, Release.Fireball release) {
        Double heat = scenario.substance().flammability().heatOfCombustion();
        if (heat == null) {
            return Verdict.Refused.of(
                    "substance.heatOfCombustion",
                    "noHeatOfCombustion",
                    scenario.substance().name());
        }
        List<Warning> warnings = new ArrayList<>();
        double pressure = release.tankPressure() == null ? RELIEF : release.tankPressure();
        if (release.tankPressure() == null) {
            warnings.add(Warning.of("burstPressureAssumed", RELIEF));
        }
        Fireball ball = new Fireball(release.mass(), Fireball.roberts(pressure), heat);
        Map<String, Double> quantities = new TreeMap<>();
        quantities.put("fireballDiameter", ball.diameter());
        quantities.put("fireballHeight", ball.height());
        quantities.put("fireballDuration", ball.duration());
        quantities.put("fireballMass", release.mass());
        quantities.put("surfaceEmissivePower", ball.surfaceEmissivePower());
        quantities.put("radiantFraction", ball.radiantFraction());
        quantities.put("burstPressure", pressure);
        Transmissivity air = Transmissivity.of(
                scenario.weather().temperature(), scenario.weather().relativeHumidity());
        putRising(scenario, new RisingFireball(release.mass(), ball.radiantFraction(), heat), air, quantities);
        return assessed(scenario, "fireball (CCPS, Roberts)", new FireballField(ball, air), 0, quantities, warnings);
    }

    /// The same as it grows, rises and fades, beside the steady one: its time and what it gives at each receptor.
    private static void putRising(
            Scenario scenario, RisingFireball ball, Transmissivity air, Map<String, Double> quantities) {
        quantities.put("risingDuration", ball.duration());
        quantities.put("risingSurfaceEmissivePower", ball.surfaceEmissivePower(0));
        for (Receptor receptor : scenario.receptors()) {
            RisingFireball.Received received = ball.at(receptor.place().distance(), receptor.height(), air);
            quantities.put("risingFlux." + receptor.id(), received.flux());
            quantities.put("risingDose." + receptor.id(), received.dose());
        }
    }

    private static Verdict assessed(
            Scenario scenario,
            String model,
            Flame flame,
            double middle,
            Map<String, Double> quantities,
            List<Warning> warnings) {
        Transmissivity air = Transmissivity.of(
                scenario.weather().temperature(), scenario.weather().relativeHumidity());
        return assessed(scenario, model, new FlameField(flame, air), middle, quantities, warnings);
    }

    private static Verdict assessed(
            Scenario scenario,
            String model,
            HeatField field,
            double middle,
            Map<String, Double> quantities,
            List<Warning> warnings) {
        HeatZones heat = new HeatZones(field, middle, scenario.weather().windFrom());
        return new Verdict.Assessed(
                model,
                warnings,
                null,
                heat.zones(scenario),
                List.of(),
                List.of(),
                List.of(),
                heat.receptors(scenario),
                quantities);
    }

    private static double airDensity(Weather weather) {
        return weather.pressure() * AIR_MOLAR_MASS / (Physics.GAS_CONSTANT * weather.temperature());
    }
}
