package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.incident.FactKey;
import io.canmou.ui.Waterworks;
import io.canmou.ui.incident.IncidentModel.IncidentClock;
import io.canmou.ui.incident.IncidentModel.Staffs;
import io.canmou.ui.incident.IncidentModel.Threads;
import io.canmou.ui.start.StartModel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefineModelTest {
    private final IncidentModel incident = new IncidentModel(
            Waterworks.facts(),
            new Staffs(facts -> Waterworks.situation(), Optional.empty()),
            Ledger.NONE,
            IncidentClock.drill(InstantSource.fixed(Waterworks.TOLD), Waterworks.TOLD),
            new Threads(Runnable::run, Runnable::run, Runnable::run));
    private final RefineModel refine = new RefineModel(
            incident,
            Waterworks.CATALOGUE,
            (query, limit) -> List.of(),
            new StartModel.Executors(Runnable::run, Runnable::run));

    private RefineModel.Outcome take(FactRow.Id id, String typed) {
        List<RefineModel.Outcome> told = new ArrayList<>();
        refine.take(id, typed, told::add);
        return told.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"1 t, 1000", "1.5吨, 1500", "500 kg, 500", "70公斤, 70"})
    void anAmountIsTakenWithItsUnit(String typed, double kilograms) {
        assertThat(take(FactRow.Id.AMOUNT, typed)).isEqualTo(new RefineModel.Outcome.Taken());
        assertThat(incident.facts().get().value(FactKey.AMOUNT)).contains(kilograms);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 1000",
        "AMOUNT, 0 t",
        "HOLE, 6",
        "HOLE, big",
        "AIR, 290 K",
        "AIR, 99",
        "TIME, 25:10",
        "WIND, rain"
    })
    void whatCannotBeReadIsRefusedAndTheOldValueStays(FactRow.Id id, String typed) {
        var before = incident.facts().get();
        assertThat(take(id, typed)).isInstanceOf(RefineModel.Outcome.NotRead.class);
        assertThat(incident.facts().get()).isEqualTo(before);
    }

    @Test
    void aHoleInMillimetresIsKeptInMetres() {
        take(FactRow.Id.HOLE, "6 mm");
        assertThat(incident.facts().get().value(FactKey.HOLE)).contains(0.006);
    }

    @Test
    void aClockTimeLaterThanNowWasYesterday() {
        take(FactRow.Id.TIME, "23:50");
        assertThat(incident.facts().get().value(FactKey.TIME).orElseThrow().toString())
                .startsWith("2026-09-17T23:50");
    }

    @Test
    void aForgottenFactIsFilledInByTheRulesAgain() {
        refine.forget(FactRow.Id.WIND);
        assertThat(incident.facts().get().find(FactKey.WIND_FROM)).isEmpty();
    }

    @Test
    void windToldAsAForceStaysInWordsForItIsARange() {
        take(FactRow.Id.WIND, "西北风3级");
        assertThat(incident.facts().get().value(FactKey.WIND_FROM)).contains(315.0);
        assertThat(incident.facts().get().value(FactKey.WIND_SPEED)).isEmpty();
        assertThat(incident.facts().get().value(FactKey.WIND_WORDS)).contains("西北风3级");
    }

    @Test
    void aWindThatSomebodyTellsIsNotOneAtTheHeightOfTheMastBefore() {
        incident.take(FactKey.WIND_HEIGHT, 2.0, io.canmou.incident.Origin.MEASURED, "mast");
        take(FactRow.Id.WIND, "西北风3级");
        assertThat(incident.facts().get().find(FactKey.WIND_HEIGHT)).isEmpty();
    }

    @Test
    void aSubstanceThatNobodyKnowsIsSaidAndTheOldOneStays() {
        var before = incident.facts().get();
        assertThat(take(FactRow.Id.SUBSTANCE, "qqqqqzzzzz"))
                .isEqualTo(new RefineModel.Outcome.NotRead("ui.refine.substance", "qqqqqzzzzz"));
        assertThat(incident.facts().get()).isEqualTo(before);
    }
}
