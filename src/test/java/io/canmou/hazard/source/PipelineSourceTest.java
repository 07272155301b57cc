package io.canmou.hazard.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Release;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineSourceTest {
    private static final double HOUR = 3_600;

    @Test
    void aSmoothPipeEmptiesItsInventory() {
        // p V M/(R T) of 0.3 m x 3,000 m at 50 bar and 288.15 K, the case pipeline-rupture-methane-closed
        SourceVerdict.Found found = Scenarios.found(Scenarios.METHANE, pipeline(5e6, null, 0.0), HOUR);
        assertThat(found.term().totalMass()).isBetween(0.98 * 7_099, 1.02 * 7_099);
    }

    @Test
    void allThatCannotBeIsSaidAtOnce() {
        SourceVerdict verdict = Scenarios.run(Scenarios.METHANE, pipeline(101_325, 0.4, null), HOUR);
        assertThat(((SourceVerdict.Refused) verdict).faults())
                .extracting(Fault::path)
                .containsExactly("release.holeDiameter", "release.pressure");
    }

    private static Release.Pipeline pipeline(double pressure, @Nullable Double hole, @Nullable Double roughness) {
        return new Release.Pipeline(0.3, 3_000, pressure, 288.15, hole, true, roughness);
    }
}
