package io.canmou.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.exchange.ScenarioReader;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ValidationTest {
    @Test
    void measuresAreThoseOfChangAndHanna() {
        // by hand: pairs (2, 1) and (2, 4): FAC2 1, means 2 and 2.5: FB −0.2222, NMSE 2.5/5, MG 1, ln VG 0.4805
        Score score = Score.of(List.of(new Score.Pair(2, 1), new Score.Pair(2, 4)));
        assertThat(score.fac2()).isEqualTo(1);
        assertThat(score.fb()).isCloseTo(-0.22222, Offset.offset(1e-4));
        assertThat(score.nmse()).isCloseTo(0.5, Offset.offset(1e-9));
        assertThat(score.mg()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(Math.log(score.vg())).isCloseTo(0.48045, Offset.offset(1e-4));
    }

    @Test
    void theEngineReachesTheGoalsWhereTheCardSaysSo() throws IOException {
        Map<String, Validation.SetResult> sets = results();
        assertThat(List.of("Prairie Grass", "Prairie Grass vertical profile", "Burro", "Maplin Sands", "Copenhagen"))
                .allSatisfy(
                        set -> assertThat(sets.get(set).reachesGoal()).as(set).isTrue());
    }

    @Test
    void jetsAreNoFartherOffThanSlab() throws IOException {
        Map<String, Validation.SetResult> sets = results();
        for (String set : List.of("Desert Tortoise", "Goldfish", "Burro (long average)")) {
            Published slab = sets.get(set).others().stream()
                    .filter(other -> other.model().equals("SLAB"))
                    .findFirst()
                    .orElseThrow();
            Score ours = sets.get(set).score();
            assertThat(ours.fac2()).as(set).isGreaterThanOrEqualTo(slab.fac2());
            assertThat(ours.vg()).as(set).isLessThanOrEqualTo(slab.vg());
        }
    }

    private static Map<String, Validation.SetResult> results() throws IOException {
        ShippedTrials shipped = new ShippedTrials(new Trials(new ScenarioReader(new ShippedCatalogue())));
        return new Validation(shipped.trials(), shipped.published())
                .run(false).stream().collect(Collectors.toMap(Validation.SetResult::set, result -> result));
    }
}
