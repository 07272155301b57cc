package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.ui.Waterworks;
import io.canmou.words.Words;
import org.junit.jupiter.api.Test;

class KeepOutTest {
    @Test
    void theTwoNumbersAreTheOrderedLineDownwindAndElsewhere() {
        KeepOut shown = KeepOut.of(Waterworks.situation(), Words.ZH);
        assertThat(shown.heading()).isEqualTo("警戒线");
        assertThat(shown.first()).isEqualTo(new KeepOut.Figure("3.4", "km", "下风向"));
        assertThat(shown.second()).isEqualTo(new KeepOut.Figure("150", "m", "其余方向"));
    }

    @Test
    void whoDecidedStandsBesideWhatTheOthersSay() {
        assertThat(KeepOut.of(Waterworks.situation(), Words.EN).decided())
                .contains("model 3.4 km")
                .contains("AEGL-2")
                .contains("table 2.4 km");
    }

    @Test
    void theFirstPlaceThatIsHitStandsWithItsEarliestMinutes() {
        assertThat(KeepOut.of(Waterworks.situation(), Words.ZH).firstHit())
                .contains(new KeepOut.FirstHit("水岸名邸", "2 分", false));
    }

    @Test
    void withoutAWindDirectionNothingIsCalledDownwind() {
        KeepOut shown = KeepOut.of(Waterworks.windUnknown(), Words.EN);
        assertThat(shown.first().caption()).isEqualTo("crews, all round");
        assertThat(shown.second().caption()).isEqualTo("public, all round");
    }

    @Test
    void whereSomethingMayExplodeItIsAWithdrawalLine() {
        assertThat(KeepOut.of(Waterworks.burning(), Words.EN).heading()).isEqualTo("Withdrawal line");
    }
}
