package io.canmou.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.geo.Position;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.incident.WindTold;
import io.canmou.resource.Resources;
import io.canmou.substance.SubstanceRef;
import io.canmou.ui.Waterworks;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class StartModelTest {
    private final List<Facts> begun = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();

    private StartModel model(Executor working) {
        return new StartModel(
                new StartModel.Sources(
                        Waterworks.CATALOGUE,
                        (query, limit) -> List.of(Where.point(Waterworks.SITE, query)),
                        () -> Resources.NONE),
                new StartModel.Executors(working, Runnable::run),
                new StartModel.IncidentNames(() -> "id", InstantSource.fixed(Waterworks.TOLD)),
                begun::add);
    }

    private static void chlorine(StartModel model) {
        model.searchSubstance("lv");
        model.choose(model.substances().get().getFirst().entry(), "lv");
    }

    @Test
    void threeInputsAreEnough() {
        StartModel model = model(Runnable::run);
        chlorine(model);
        model.choose(Where.point(Waterworks.SITE, "gate"));
        assertThat(begun).isEmpty();
        model.tellWind("280 1.8");
        assertThat(begun).singleElement().satisfies(facts -> {
            assertThat(facts.value(FactKey.SUBSTANCE)).contains(new SubstanceRef.Cas("7782-50-5"));
            assertThat(facts.value(FactKey.SITE)).contains(Waterworks.SITE);
            assertThat(facts.value(FactKey.WIND_FROM)).contains(280.0);
            assertThat(facts.value(FactKey.WIND_SPEED)).contains(1.8);
        });
    }

    @Test
    void unknownWindIsAnInputAndSetsNoDirection() {
        StartModel model = model(Runnable::run);
        chlorine(model);
        model.choose(Where.point(Waterworks.SITE, "gate"));
        model.choose(new WindTold.Unknown(), "");
        assertThat(begun)
                .singleElement()
                .satisfies(facts -> assertThat(facts.keys())
                        .extracting(FactKey::path)
                        .doesNotContain("weather.windFrom", "weather.windSpeed"));
    }

    @Test
    void anUnnamedLoadOnFireNeedsNothingButAPlace() {
        StartModel model = model(Runnable::run);
        model.choose(new What.UnnamedFire());
        model.choose(Where.point(Waterworks.SITE, "yard"));
        assertThat(begun).singleElement().satisfies(facts -> {
            assertThat(facts.value(FactKey.UNNAMED)).contains(true);
            assertThat(facts.value(FactKey.FIRE)).contains(true);
        });
    }

    @Test
    void bothReadingsOfPastedCoordinatesBecomeFacts() {
        StartModel model = model(Runnable::run);
        chlorine(model);
        Position other = new Position(32.4591, 119.5302);
        model.choose(new Where(Waterworks.SITE, "pasted", "", Origin.REPORTED, Optional.empty(), Optional.of(other)));
        model.choose(new WindTold.Unknown(), "");
        assertThat(begun.getFirst().value(FactKey.SITE_OTHER_DATUM)).contains(other);
    }

    @Test
    void anOvertakenSearchNeverShowsItsResult() {
        StartModel model = model(work::add);
        model.searchSubstance("lv");
        model.searchSubstance("");
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
        assertThat(model.substances().get()).isEmpty();
    }

    @Test
    void whileASearchIsOnItsWayTheRowsBelongToWhatWasTypedBefore() {
        StartModel model = model(work::add);
        model.searchSubstance("lv");
        assertThat(model.searching().get()).isTrue();
        work.removeFirst().run();
        assertThat(model.searching().get()).isFalse();
        assertThat(model.substances().get().getFirst().entry().cas()).isEqualTo("7782-50-5");
    }

    @Test
    void windThatCannotBeReadLeavesTheInputOpen() {
        StartModel model = model(Runnable::run);
        assertThat(model.tellWind("no sense")).isFalse();
        assertThat(model.wind().get()).isEmpty();
    }
}
