package io.canmou.hazard.engine;

import io.canmou.hazard.Release;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Warning;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Vapour;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/// A release whose vapour source is given, as the dispersion models take it: defaults filled, sizes that contradict
/// the amounts widened with their shape kept.
final class KnownSources {
    private static final double FASTEST_UPDRAUGHT = 1;
    private static final double ALMOST = 0.98;
    private static final double GAMMA = 1.3;
    private static final double BURST = 1;

    private final Physics physics;
    private final double molarMass;
    private final Weather weather;
    private final List<Warning> warnings = new ArrayList<>();

    private final double horizon;

    /// @param horizon s; how far the table of the source goes
    KnownSources(Physics physics, double molarMass, Weather weather, double horizon) {
        this.physics = physics;
        this.molarMass = molarMass;
        this.weather = weather;
        this.horizon = horizon;
    }

    /// What enters the air, how the reader is told of it, and what was changed.
    record Known(DispersionSource source, SourceTerm term, List<Warning> warnings) {}

    Known of(Release.KnownSource release) {
        Emission emission = switch (release) {
            case Release.Plume plume -> plume(plume);
            case Release.Pool pool -> pool(pool);
            case Release.Jet jet -> jet(jet);
            case Release.Puff puff -> puff(puff);
        };
        return new Known(DispersionSource.of(emission), term(emission), List.copyOf(warnings));
    }

    /// Rate in kg/s or mass in kg.
    static double amount(Release.KnownSource release) {
        return switch (release) {
            case Release.Plume plume -> plume.rate();
            case Release.Pool pool -> pool.rate();
            case Release.Jet jet -> jet.rate();
            case Release.Puff puff -> puff.mass();
        };
    }

    /// The same release with another rate or mass, all else as told.
    static Release.KnownSource with(Release.KnownSource release, double amount) {
        return switch (release) {
            case Release.Plume plume ->
                new Release.Plume(amount, plume.duration(), plume.height(), plume.diameter(), plume.temperature());
            case Release.Pool pool -> new Release.Pool(amount, pool.duration(), pool.diameter(), pool.temperature());
            case Release.Jet jet ->
                new Release.Jet(
                        amount,
                        jet.duration(),
                        jet.height(),
                        jet.diameter(),
                        jet.velocity(),
                        jet.temperature(),
                        jet.liquidFraction(),
                        jet.direction());
            case Release.Puff puff ->
                new Release.Puff(amount, puff.height(), puff.diameter(), puff.temperature(), puff.airMassFraction());
        };
    }

    private Emission plume(Release.Plume plume) {
        double temperature = temperature(plume.temperature(), 0);
        double fastest = soundSpeed(temperature);
        double diameter = widened(plume.diameter(), plume.rate() / vapourDensity(temperature) / fastest);
        return new Emission.Steady(
                0, plume.duration(), plume.rate(), temperature, 0, new Emission.Opening.Vent(plume.height(), diameter));
    }

    private Emission pool(Release.Pool pool) {
        Double boiling = Vapour.boilingPoint(physics, weather.pressure());
        double temperature = pool.temperature() != null
                ? pool.temperature()
                : boiling != null && boiling < weather.temperature() ? boiling : weather.temperature();
        checkSaturation(temperature, 1);
        double diameter = widened(pool.diameter(), pool.rate() / vapourDensity(temperature) / FASTEST_UPDRAUGHT);
        return new Emission.Steady(
                0, pool.duration(), pool.rate(), temperature, 0, new Emission.Opening.Pool(diameter));
    }

    private Emission jet(Release.Jet jet) {
        double temperature = temperature(jet.temperature(), jet.liquidFraction());
        double density = mixtureDensity(temperature, jet.liquidFraction());
        double diameter = jet.diameter();
        if (jet.velocity() == null) {
            diameter = widened(diameter, jet.rate() / density / soundSpeed(temperature));
        }
        double area = Math.PI / 4 * diameter * diameter;
        double velocity = jet.velocity() != null ? jet.velocity() : jet.rate() / (density * area);
        return new Emission.Steady(
                0,
                jet.duration(),
                jet.rate(),
                temperature,
                jet.liquidFraction(),
                new Emission.Opening.Jet(
                        jet.height(), diameter, velocity, jet.direction() == Release.Direction.VERTICAL));
    }

    private Emission puff(Release.Puff puff) {
        double airFraction = Math.min(puff.airMassFraction(), 0.9999);
        double temperature = temperature(puff.temperature(), 0, moleFraction(airFraction));
        double airMass = puff.mass() * airFraction / (1 - airFraction);
        double volume = puff.mass() / vapourDensity(temperature)
                + airMass * Physics.GAS_CONSTANT * temperature / (AIR_MOLAR_MASS * weather.pressure());
        double given = Math.PI / 4 * puff.diameter() * puff.diameter() * puff.height();
        double scale = 1;
        if (given < ALMOST * volume) {
            scale = given > 0 ? FastMath.cbrt(volume / given) : 1;
            warnings.add(Warning.of("sourceWidened"));
        }
        double diameter = puff.diameter() * scale;
        double height = given > 0 ? puff.height() * scale : volume / (Math.PI / 4 * diameter * diameter);
        return new Emission.Burst(0, puff.mass(), temperature, 0, height, diameter, airFraction);
    }

    private static final double AIR_MOLAR_MASS = 0.0289644;

    private double moleFraction(double airMassFraction) {
        double substance = (1 - airMassFraction) / molarMass;
        return substance / (substance + airMassFraction / AIR_MOLAR_MASS);
    }

    /// A diameter wide enough for `leastArea`.
    private double widened(double diameter, double leastArea) {
        double least = Math.sqrt(4 * leastArea / Math.PI);
        if (diameter >= ALMOST * least) {
            return diameter;
        }
        warnings.add(Warning.of("sourceWidened"));
        return least;
    }

    private double temperature(@Nullable Double given, double liquidFraction) {
        return temperature(given, liquidFraction, 1);
    }

    private double temperature(@Nullable Double given, double liquidFraction, double moleFraction) {
        Double boiling = Vapour.boilingPoint(physics, weather.pressure());
        if (liquidFraction > 0) {
            return given != null ? given : boiling != null ? boiling : weather.temperature();
        }
        double temperature = given != null
                ? given
                : boiling == null ? weather.temperature() : Math.max(weather.temperature(), boiling);
        checkSaturation(temperature, moleFraction);
        return temperature;
    }

    private void checkSaturation(double temperature, double moleFraction) {
        Double saturation = Vapour.saturationPressure(physics, temperature);
        if (saturation != null && saturation < ALMOST * moleFraction * weather.pressure()) {
            warnings.add(Warning.of("aboveSaturation", temperature));
        }
    }

    private double vapourDensity(double temperature) {
        return weather.pressure() * molarMass / (Physics.GAS_CONSTANT * temperature);
    }

    private double mixtureDensity(double temperature, double liquidFraction) {
        double liquid = physics.liquidDensity() == null ? 1000 : physics.liquidDensity();
        return 1 / (liquidFraction / liquid + (1 - liquidFraction) / vapourDensity(temperature));
    }

    private double soundSpeed(double temperature) {
        double gamma = physics.gamma() == null ? GAMMA : physics.gamma();
        return Math.sqrt(gamma * Physics.GAS_CONSTANT * temperature / molarMass);
    }

    /// What left and entered the air within the horizon. A burst is spread over its first second, so that the table
    /// still holds its mass.
    private SourceTerm term(Emission emission) {
        return switch (emission) {
            case Emission.Steady steady ->
                even(
                        Math.min(steady.duration(), horizon),
                        steady.rate(),
                        steady.temperature(),
                        steady.opening() instanceof Emission.Opening.Pool pool ? pool.diameter() : null);
            case Emission.Burst burst -> even(BURST, burst.mass() / BURST, burst.temperature(), null);
        };
    }

    private static SourceTerm even(double end, double rate, double temperature, @Nullable Double poolDiameter) {
        return new SourceTerm(
                List.of(new SourceTerm.Row(0, rate, 0, temperature), new SourceTerm.Row(end, rate, 0, temperature)),
                rate * end,
                rate * end,
                poolDiameter);
    }
}
