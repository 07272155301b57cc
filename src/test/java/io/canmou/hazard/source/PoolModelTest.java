package io.canmou.hazard.source;

import static io.canmou.hazard.source.Scenarios.METHANE;
import static io.canmou.hazard.source.Scenarios.PROPANE;
import static io.canmou.hazard.source.Scenarios.TOLUENE;
import static io.canmou.hazard.source.Scenarios.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.Release;
import io.canmou.hazard.Release.Surface;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.substance.Substance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolModelTest {
    private static Release.Spill spill(double mass, Surface surface, double bund) {
        return new Release.Spill(mass, null, null, null, surface, bund, null);
    }

    private static SourceTerm term(Substance substance, Release.Spill spill, double horizon) {
        return found(substance, spill, horizon).term();
    }

    @Test
    void aBoilingPoolInABundTakesWhatTheGroundConducts() {
        // 20 t of LNG on 400 m² of concrete: the ground gives 2 k ΔT sqrt(t/(π α)) A in t, which evaporates E/L; wind
        // (12 W/(m² K)
        // at 181 K), sky (400 W/m²) and sun (90 W/m²) add at most 2,700 W/m², and the liquid gives what it cools by
        SourceTerm term = term(METHANE, spill(20_000, Surface.CONCRETE, 400), 600);
        double ground = 2 * 0.92 * (293.15 - 111.7) * Math.sqrt(600 / (Math.PI * 4.16e-7)) * 400 / 510_000;
        double cooling = 111.7 - term.rows().getLast().temperature();
        double others = 2_700 * 400 * 600 / 510_000.0 + 20_000 * 3_480 * cooling / 510_000.0;
        assertThat(term.vapourMass()).isGreaterThan(ground).isLessThan(ground + others);
    }

    @Test
    void aSpillBelowItsBoilingPointCoolsAndGivesOffLess() {
        SourceTerm term = term(TOLUENE, spill(5_000, Surface.CONCRETE, 100), 3600);
        assertThat(term.rows().getLast().temperature()).isLessThan(293.15).isGreaterThan(280);
        assertThat(term.rows().getLast().vapourRate())
                .isLessThan(term.rows().stream()
                        .mapToDouble(SourceTerm.Row::vapourRate)
                        .max()
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void allOfASmallCryogenicSpillIsInTheAirIntheEndAndNoMore(Surface surface) {
        SourceTerm term = term(PROPANE, new Release.Spill(500.0, null, null, null, surface, null, null), 36_000);
        assertThat(term.vapourMass()).isCloseTo(500, withinPercentage(1)).isLessThanOrEqualTo(500.001);
    }

    @Test
    void theSeriesHoldsTheMassThatItStates() {
        SourceTerm term = term(PROPANE, spill(20_000, Surface.SOIL, 500), 3600);
        double sum = 0;
        for (int i = 1; i < term.rows().size(); i++) {
            SourceTerm.Row a = term.rows().get(i - 1);
            SourceTerm.Row b = term.rows().get(i);
            sum += 0.5 * (b.time() - a.time()) * (a.vapourRate() + b.vapourRate());
        }
        assertThat(sum).isCloseTo(term.vapourMass(), withinPercentage(0.5));
    }

    @Test
    void aSteadySpillOnWaterComesToGiveOffWhatFlowsIn() {
        Release.Spill spill = new Release.Spill(null, 20.0, 1_800.0, null, Surface.WATER, null, null);
        SourceTerm term = term(METHANE, spill, 1_800);
        double late = term.rows().stream()
                .filter(row -> row.time() > 300)
                .findFirst()
                .orElseThrow()
                .vapourRate();
        assertThat(late).isCloseTo(20, withinPercentage(3));
    }

    @Test
    void aLiquidAboveItsBoilingPointFlashesInOneBurst() {
        Release.Spill hot = new Release.Spill(1_000.0, null, null, 293.15, Surface.CONCRETE, 100.0, null);
        SourceVerdict.Found found = found(PROPANE, hot, 600);
        Emission.Burst burst = (Emission.Burst) found.emissions().emissions().stream()
                .filter(Emission.Burst.class::isInstance)
                .findFirst()
                .orElseThrow();
        // 1 − exp(−2500 · 62.1 / 426000) = 0.3054
        assertThat(burst.mass()).isCloseTo(305, withinPercentage(1));
        assertThat(found.warnings()).anyMatch(warning -> warning.code().equals("spillFlashes"));
    }

    @Test
    void aBundHoldsThePool() {
        assertThat(term(TOLUENE, spill(50_000, Surface.SOIL, 200), 3600).poolDiameter())
                .isCloseTo(Math.sqrt(4 * 200 / Math.PI), withinPercentage(0.1));
    }
}
