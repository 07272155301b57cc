package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Situation;
import io.canmou.advice.Staff;
import io.canmou.hazard.engine.Wanted;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.ui.Waterworks;
import io.canmou.ui.incident.IncidentModel.IncidentClock;
import io.canmou.ui.incident.IncidentModel.Staffs;
import io.canmou.ui.incident.IncidentModel.Threads;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class IncidentModelTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> saving = new ArrayDeque<>();
    private final List<Facts> assessed = new ArrayList<>();

    private IncidentModel model(Staff staff, Executor working) {
        return new IncidentModel(
                Waterworks.facts(),
                new Staffs(staff, Optional.empty()),
                Ledger.NONE,
                IncidentClock.drill(InstantSource.fixed(Waterworks.TOLD), Waterworks.TOLD),
                new Threads(working, saving::add, Runnable::run));
    }

    private static void run(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }

    @Test
    void theNewestFactsAreAssessedAndThoseOvertakenNeverShown() {
        IncidentModel model = model(
                facts -> {
                    assessed.add(facts);
                    return Waterworks.situation();
                },
                work::add);
        model.take(FactKey.WIND_FROM, 300.0, Origin.DECIDED, "");
        run(work);
        assertThat(assessed)
                .singleElement()
                .satisfies(facts -> assertThat(facts.value(FactKey.WIND_FROM)).contains(300.0));
    }

    @Test
    void anAnswerThatIsOvertakenWhileItIsWorkedOutIsLeftOff() {
        IncidentModel[] model = new IncidentModel[1];
        List<Facts> finished = new ArrayList<>();
        model[0] = model(
                facts -> {
                    if (facts.value(FactKey.WIND_FROM)
                            .filter(from -> from == 300.0)
                            .isEmpty()) {
                        model[0].take(FactKey.WIND_FROM, 300.0, Origin.DECIDED, "");
                    }
                    Wanted.here().check();
                    finished.add(facts);
                    return Waterworks.situation();
                },
                work::add);
        run(work);
        assertThat(finished)
                .singleElement()
                .satisfies(facts -> assertThat(facts.value(FactKey.WIND_FROM)).contains(300.0));
        assertThat(model[0].trouble().get()).isInstanceOf(IncidentModel.Trouble.None.class);
        assertThat(model[0].situation().get()).isPresent();
    }

    @Test
    void nothingIsWorkedOutForAnIncidentThatWasLeft() {
        IncidentModel model = model(
                facts -> {
                    assessed.add(facts);
                    return Waterworks.situation();
                },
                work::add);
        model.leave();
        run(work);
        assertThat(assessed).isEmpty();
    }

    @Test
    void theOldSituationStaysWhileANewOneIsWorkedOut() {
        IncidentModel model = model(facts -> Waterworks.situation(), work::add);
        run(work);
        model.take(FactKey.WIND_FROM, 300.0, Origin.DECIDED, "");
        assertThat(model.computing().get()).isTrue();
        assertThat(model.situation().get()).isPresent();
        run(work);
        assertThat(model.computing().get()).isFalse();
    }

    @Test
    void aFactIsShownAsSavedOnlyWhenTheLedgerHasIt() {
        IncidentModel model = model(facts -> Waterworks.situation(), Runnable::run);
        run(saving);
        assertThat(model.saved().get()).isTrue();
        model.take(FactKey.FIRE, true, Origin.REPORTED, "");
        assertThat(model.saved().get()).isFalse();
        run(saving);
        assertThat(model.saved().get()).isTrue();
    }

    @Test
    void anOrderedTaskIsLoggedAndTheNextOneComesUp() {
        IncidentModel model = model(facts -> Waterworks.situation(), Runnable::run);
        Situation.Task first = model.open().getFirst();
        model.order(first, "ordered");
        assertThat(model.log().get())
                .singleElement()
                .satisfies(line -> assertThat(line.task()).isEqualTo(first.id()));
        assertThat(model.open()).doesNotContain(first).hasSize(3);
    }

    @Test
    void aFaultOfOursLeavesTheLinesThatWereGiven() {
        List<Situation> answers = new ArrayList<>(List.of(Waterworks.situation()));
        IncidentModel model = model(
                facts -> {
                    if (answers.isEmpty()) {
                        throw new IllegalStateException("planned fault");
                    }
                    return answers.removeFirst();
                },
                Runnable::run);
        model.take(FactKey.FIRE, true, Origin.REPORTED, "");
        assertThat(model.situation().get()).isPresent();
        assertThat(model.trouble().get()).isInstanceOf(IncidentModel.Trouble.Failed.class);
    }
}
