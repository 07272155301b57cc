package io.canmou.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.words.Words;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values are the examples of the rules for showing and rounding (defaults.md 11, screen.md 8).
class FiguresTest {
    @ParameterizedTest
    @CsvSource({"1013, 1.1 km", "143, 150 m", "344, 350 m", "2400, 2.4 km", "6600, 7.0 km", "12000, 10+ km", "0, 0 m"})
    void distancesAreRoundedUp(double metres, String shown) {
        assertThat(Figures.reach(metres).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"88, 90", "1231, '1,300'", "0, 0", "5980, '6,000'"})
    void peopleAreRoundedUp(double count, String shown) {
        assertThat(Figures.people(count)).isEqualTo(shown);
    }

    @Test
    void arrivalsAreRoundedDownAndDrivesUp() {
        assertThat(new Figures(Words.EN).arrival(9.3 * 60)).isEqualTo("9 min");
        assertThat(new Figures(Words.EN).travel(12.2 * 60)).isEqualTo("13 min");
    }

    @Test
    void anAgeIsOneNumberWithOneUnit() {
        Figures figures = new Figures(Words.EN);
        Instant then = Instant.parse("2026-09-17T18:12:00Z");
        assertThat(figures.age(then, then.plusSeconds(40))).isEqualTo("40 s");
        assertThat(figures.age(then, then.plusSeconds(200))).isEqualTo("3 min");
        assertThat(figures.age(then, then.plusSeconds(7300))).isEqualTo("2 h");
        assertThat(figures.age(then, then.plusSeconds(4 * 86_400))).isEqualTo("4 d");
    }
}
