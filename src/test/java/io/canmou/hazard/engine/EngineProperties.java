package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Given;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EngineProperties {
    private static final Engine ENGINE = new Engine();

    @Property(tries = 300)
    void everyScenarioOfTheContractHasAFiniteAnswer(
            @ForAll("releases") Release release, @ForAll("weathers") Weather weather) {
        Verdict.Assessed assessed = (Verdict.Assessed) ENGINE.assess(scenario(release, weather, null));
        for (Zone zone : assessed.zones()) {
            assertThat(List.of(zone.reach(), zone.halfWidth(), zone.upwind(), zone.area()))
                    .allSatisfy(number -> assertThat(number).isFinite().isNotNegative());
            assertThat(zone.reach()).isLessThanOrEqualTo(50_000);
            assertThat(zone.outline().isValid()).isTrue();
        }
        assertThat(assessed.receptors().getFirst().peakPpm()).isBetween(0.0, 1_000_001.0);
    }

    @Property(tries = 100)
    void aSolvedCloudSaysOfPlacesWhatARunForThemSays(
            @ForAll("releases") Release release, @ForAll("weathers") Weather weather) {
        Scenario named = scenario(release, weather, null);
        List<Receptor> places = List.of(
                named.receptors().getFirst(),
                new Receptor("beside", new Receptor.Place.EastNorth(-40, 900), 1.5, false, null, true));
        Verdict.Assessed asked = (Verdict.Assessed) ENGINE.assess(named.withReceptors(places));
        Solved solved = ENGINE.solve(named.withReceptors(List.of()));
        assertThat(((Verdict.Assessed) solved.verdict()).zones()).isEqualTo(asked.zones());
        assertThat(solved.at(places)).isEqualTo(asked.receptors());
    }

    @Property(tries = 60)
    void theSameSeedGivesTheSameProbabilities(@ForAll("weathers") Weather weather) {
        Scenario scenario =
                scenario(new Release.Pool(5, 600, 10, null), weather, new EnsembleSettings(20, 7, 15, 0.3, 0.5));
        Verdict.Assessed one = (Verdict.Assessed) ENGINE.assess(scenario);
        Verdict.Assessed two = (Verdict.Assessed) ENGINE.assess(scenario);
        for (int i = 0; i < one.zones().size(); i++) {
            assertThat(one.zones().get(i).reachP90())
                    .isEqualTo(two.zones().get(i).reachP90());
            assertThat(one.zones().get(i).reachP90())
                    .isGreaterThanOrEqualTo(one.zones().get(i).reachP50());
        }
    }

    @Example
    void anEnsembleThatNobodyWantsAnyMoreIsLeftOff() {
        AtomicInteger asked = new AtomicInteger();
        Wanted wanted = new Wanted(() -> asked.incrementAndGet() < 5);
        Scenario many =
                scenario(new Release.Pool(5, 600, 10, null), Given.FAIR, new EnsembleSettings(2000, 7, 15, 0.3, 0.5));
        assertThatThrownBy(() -> wanted.call(() -> ENGINE.assess(many))).isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isBetween(5, 100);
    }

    private static Scenario scenario(Release release, Weather weather, EnsembleSettings ensemble) {
        return new Scenario(
                Given.CHLORINE,
                null,
                weather,
                release,
                false,
                null,
                List.of(new Level("high", LevelKind.TOXIC, 20), new Level("low", LevelKind.TOXIC, 2)),
                List.of(new Receptor("r", new Receptor.Place.AlongWind(300, 10), 1.5, true, 3.0, true)),
                List.of(120.0),
                3600,
                ensemble);
    }

    @Provide
    Arbitrary<Release> releases() {
        Arbitrary<Double> rate = logarithmic(1e-6, 1e6);
        Arbitrary<Double> duration = logarithmic(0.1, 1e6);
        Arbitrary<Double> size = logarithmic(1e-3, 1000);
        Arbitrary<Double> height = Arbitraries.oneOf(Arbitraries.just(0.0), logarithmic(0.1, 2000));
        Arbitrary<Double> temperature = logarithmic(10, 2500).injectNull(0.7);
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Arbitraries.oneOf(
                Combinators.combine(rate, duration, height, size, temperature).as(Release.Plume::new),
                Combinators.combine(rate, duration, size, temperature).as(Release.Pool::new),
                Combinators.combine(
                                rate,
                                duration,
                                height,
                                size,
                                logarithmic(0.01, 5000).injectNull(0.5),
                                temperature,
                                share,
                                Arbitraries.of(Release.Direction.class))
                        .as(Release.Jet::new),
                Combinators.combine(logarithmic(1e-6, 1e9), height, size, temperature, share)
                        .as(Release.Puff::new));
    }

    @Provide
    Arbitrary<Weather> weathers() {
        Arbitrary<Stability> stability = Arbitraries.oneOf(
                Arbitraries.of(StabilityClass.class).map(Stability.Pasquill::new),
                logarithmic(0.5, 1e5).map(Stability.MoninObukhov::new),
                logarithmic(0.5, 1e5).map(length -> new Stability.MoninObukhov(-length)));
        return Combinators.combine(
                        logarithmic(0.05, 75),
                        logarithmic(0.5, 200),
                        Arbitraries.doubles().between(0, 360).injectNull(0.1),
                        Arbitraries.doubles().between(180, 340),
                        Arbitraries.doubles().between(0, 1),
                        logarithmic(1e-5, 5),
                        stability,
                        logarithmic(10, 10_000).injectNull(0.5))
                .as((speed, height, from, temperature, humidity, roughness, stable, lid) -> new Weather(
                        speed,
                        height,
                        from,
                        temperature,
                        humidity,
                        101_325,
                        roughness,
                        stable,
                        lid,
                        null,
                        false,
                        List.of()));
    }

    private static Arbitrary<Double> logarithmic(double from, double to) {
        return Arbitraries.integers()
                .between(0, 100_000)
                .map(step -> Math.min(to, from * Math.pow(to / from, step / 100_000.0)));
    }
}
