package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.incident.Origin;
import io.canmou.ui.Waterworks;
import io.canmou.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactRowsTest {
    private static FactRow row(FactRow.Id id, long secondsLater) {
        List<FactRow> rows =
                FactRows.of(Waterworks.situation(), Waterworks.TOLD.plusSeconds(secondsLater), Words.EN, "");
        return rows.stream().filter(r -> r.id() == id).findFirst().orElseThrow();
    }

    @Test
    void aMeasuredFactShowsItsSourceAndAge() {
        FactRow wind = row(FactRow.Id.WIND, 40);
        assertThat(wind.value()).isEqualTo("280° 1.8 m/s · F");
        assertThat(wind.origin()).isEqualTo(Origin.MEASURED);
        assertThat(wind.source()).isEqualTo("W04");
        assertThat(wind.age()).isEqualTo("40 s");
        assertThat(wind.stale()).isFalse();
    }

    /// A wind reading is stale past 15 minutes (screen.md 8).
    @Test
    void aWindReadingOlderThanAQuarterOfAnHourIsStale() {
        assertThat(row(FactRow.Id.WIND, 15 * 60).stale()).isFalse();
        assertThat(row(FactRow.Id.WIND, 15 * 60 + 1).stale()).isTrue();
    }

    @Test
    void whatNobodySaidIsAssumedByTheRuleThatFilledItIn() {
        FactRow hole = row(FactRow.Id.HOLE, 40);
        assertThat(hole.origin()).isEqualTo(Origin.ASSUMED);
        assertThat(hole.rule()).isEqualTo("R2");
        assertThat(hole.value()).isEqualTo("6 mm hole");
    }

    @Test
    void theGreatGuessesStandOnTheMapAndLeadToTheirFact() {
        assertThat(Guess.of(Waterworks.situation(), Words.EN)).singleElement().satisfies(guess -> {
            assertThat(guess.text()).contains("1 t").contains("6 mm");
            assertThat(guess.target()).isEqualTo(FactRow.Id.AMOUNT);
            assertThat(guess.rule()).isEqualTo("R2");
        });
    }
}
