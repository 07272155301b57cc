package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Given;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contract: the reach of a zone does not fall when rate or mass grows, all else equal.
class GrowthTest {
    private static final Engine ENGINE = new Engine();
    private static final double[] FACTORS = {1, 1.05, 1.1, 1.25, 1.5, 2, 3, 4, 6, 8, 10};

    /// Steps of the solution; a sudden cloud is seen at moments of its course, a jet between points of a grid.
    private static final double OF_STEADY = 0.01;

    private static final double OF_SUDDEN = 0.03;
    private static final double OF_JETS = 0.10;

    private enum Kind {
        PLUME,
        POOL,
        JET,
        PUFF
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void reachDoesNotFallWhenTheReleaseGrows(Kind kind) {
        sweep(kind, 24, 11);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Tag("long")
    void reachDoesNotFallInAFullSweep(Kind kind) {
        sweep(kind, 400, 12);
    }

    /// A wider hole empties a vessel sooner, a wider pool mixes more: what a lesser one reaches is inside too.
    @Test
    void reachDoesNotFallWhenAHoleOrASpillGrows() {
        List<String> fallen = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            SplittableRandom random = new SplittableRandom(1_700_000 + i);
            Release.ComputedSource least = i % 2 == 0 ? tank(random) : spill(random);
            StabilityClass stability = StabilityClass.values()[random.nextInt(6)];
            Weather weather = Given.weather(logarithmic(random, 0.7, 12), stability, logarithmic(random, 3e-4, 1));
            double[] farthest = new double[2];
            for (double factor : new double[] {1, 1.25, 2, 4, 8}) {
                Scenario larger = scenario(Amounts.times(least, factor), weather, 20);
                List<Zone> zones = ((Verdict.Assessed) ENGINE.assess(larger)).zones();
                for (int k = 0; k < zones.size(); k++) {
                    double reach = zones.get(k).reach();
                    if (reach < farthest[k] * (1 - OF_COMPUTED) - SMALL) {
                        fallen.add("%s: %.1f m to %.1f m at %.2f of %s"
                                .formatted(zones.get(k).level().name(), farthest[k], reach, factor, least));
                    }
                    farthest[k] = Math.max(farthest[k], reach);
                }
            }
        }
        assertThat(fallen).isEmpty();
    }

    /// The search below a computed source goes down in coarse steps, to a grid; and the course of a pool is taken
    /// in four parts, which blur the first minutes of a deep one more than those of a thin one that is soon gone.
    private static final double OF_COMPUTED = 0.18;

    /// Zones of a few metres lie on the pool, m.
    private static final double SMALL = 8;

    private static Release.Tank tank(SplittableRandom random) {
        double diameter = logarithmic(random, 0.5, 4);
        boolean gas = random.nextInt(3) == 0;
        return new Release.Tank(
                Release.TankShape.HORIZONTAL,
                diameter,
                3 * diameter,
                gas ? 0 : 0.2 + 0.7 * random.nextDouble(),
                291.0,
                gas ? (Double) 400_000.0 : null,
                new Release.Hole(logarithmic(random, 0.002, 0.05), diameter * random.nextDouble(), 0.62, 0),
                null);
    }

    private static Release.Spill spill(SplittableRandom random) {
        double mass = logarithmic(random, 20, 10_000);
        Double bund = random.nextBoolean() ? null : (Double) logarithmic(random, 5, 500);
        return new Release.Spill(mass, null, null, 235.0, Release.Surface.SOIL, bund, null);
    }

    private static void sweep(Kind kind, int scenarios, long seed) {
        List<String> fallen = new ArrayList<>();
        double allowed = switch (kind) {
            case PLUME, POOL -> OF_STEADY;
            case PUFF -> OF_SUDDEN;
            case JET -> OF_JETS;
        };
        for (int i = 0; i < scenarios; i++) {
            SplittableRandom random = new SplittableRandom(seed * 100_000 + i);
            Scenario base = scenario(kind, random, 1);
            double[] farthest = new double[2];
            for (double factor : FACTORS) {
                Scenario larger = base.withRelease(KnownSources.with(
                        (Release.KnownSource) base.release(),
                        factor * KnownSources.amount((Release.KnownSource) base.release())));
                List<Zone> zones = ((Verdict.Assessed) ENGINE.assess(larger)).zones();
                for (int k = 0; k < zones.size(); k++) {
                    double reach = zones.get(k).reach();
                    if (reach < farthest[k] * (1 - allowed) - ROUNDING) {
                        fallen.add("%s of %.1f m to %.1f m at %.2f of %s in %s"
                                .formatted(
                                        zones.get(k).level().name(),
                                        farthest[k],
                                        reach,
                                        factor,
                                        base.release(),
                                        base.weather()));
                    }
                    farthest[k] = Math.max(farthest[k], reach);
                }
            }
        }
        assertThat(fallen).isEmpty();
    }

    /// Zones of a few metres lie within the source, m.
    private static final double ROUNDING = 2;

    @Test
    void theSwitchToTheHeavyModelShortensNothing() {
        // sulphur-dioxide-like gas in strong wind turns from passive to heavy at about 40 kg/s
        double last = 0;
        for (double rate = 30; rate < 60; rate *= 1.01) {
            Scenario scenario = scenario(
                    new Release.Plume(rate, 157, 0, 10.1, null), Given.weather(10.3, StabilityClass.A, 0.27), 0.2);
            double reach = ((Verdict.Assessed) ENGINE.assess(scenario))
                    .zones()
                    .getLast()
                    .reach();
            assertThat(reach).as("at %.1f kg/s", rate).isGreaterThanOrEqualTo(last * (1 - OF_STEADY));
            last = Math.max(last, reach);
        }
        assertThat(last).isGreaterThan(1_000);
    }

    private static Scenario scenario(Kind kind, SplittableRandom random, double factor) {
        double rate = logarithmic(random, 0.05, 300);
        double mass = logarithmic(random, 10, 1e5);
        double duration = logarithmic(random, 30, 7200);
        double diameter = logarithmic(random, 0.05, 30);
        double height = random.nextBoolean() ? 0 : logarithmic(random, 0.5, 50);
        Double velocity = random.nextBoolean() ? null : (Double) logarithmic(random, 2, 200);
        double liquid = random.nextBoolean() ? 0 : random.nextDouble();
        StabilityClass stability = StabilityClass.values()[random.nextInt(6)];
        Weather weather = Given.weather(logarithmic(random, 0.5, 15), stability, logarithmic(random, 3e-4, 1));
        Release release = switch (kind) {
            case PLUME -> new Release.Plume(rate * factor, duration, height, diameter, null);
            case POOL -> new Release.Pool(rate * factor, duration, diameter, null);
            case JET ->
                new Release.Jet(
                        rate * factor,
                        duration,
                        height,
                        diameter,
                        velocity,
                        null,
                        liquid,
                        Release.Direction.HORIZONTAL);
            case PUFF ->
                new Release.Puff(mass * factor, Math.max(height, 0.5), diameter, null, 0.9 * random.nextDouble());
        };
        return scenario(release, weather, logarithmic(random, 0.5, 5_000));
    }

    private static double logarithmic(SplittableRandom random, double from, double to) {
        return from * Math.pow(to / from, random.nextDouble());
    }

    private static Scenario scenario(Release release, Weather weather, double ppm) {
        return Given.scenario(Given.CHLORINE, weather, release, 100 * ppm, ppm);
    }
}
