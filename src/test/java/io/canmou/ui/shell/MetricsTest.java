package io.canmou.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MetricsTest {
    /// 20 mm at 118 ppi are 92.9 pixels; the design says 94 for the button of the moment, 60 for the others' 13 mm.
    @Test
    void aFieldButtonHasItsMillimetresOnEveryScreen() {
        assertThat(Metrics.reported(Size.FIELD, 118).px(94)).isEqualTo(94);
        assertThat(Metrics.reported(Size.FIELD, 118).mm(13)).isEqualTo(61);
        double onFiner = Metrics.reported(Size.FIELD, 157).px(94);
        assertThat(onFiner / 157 * 25.4).isBetween(20.0, 20.6);
    }

    @Test
    void anAbsurdReportCountsAsTheDesignsOwnScreen() {
        assertThat(Metrics.reported(Size.FIELD, 0).scale()).isEqualTo(1);
        assertThat(Metrics.reported(Size.VEHICLE, 1000).scale()).isEqualTo(1);
        assertThat(Metrics.reported(Size.VEHICLE, 157).scale()).isGreaterThan(1.7);
    }

    @Test
    void everyPixelOfAStyleSheetGrowsByOneFactor() {
        String address = Sheet.scaled("/io/canmou/ui/panels.css", 2);
        String css = new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(css).contains("-fx-min-height: 188.00px").doesNotContain("94px");
    }
}
