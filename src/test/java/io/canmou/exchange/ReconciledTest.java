package io.canmou.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.map.MapScene;
import io.canmou.substance.reconcile.Cause;
import io.canmou.substance.reconcile.Reconciliation;
import io.canmou.ui.Waterworks;
import io.canmou.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciledTest {
    /// The waterworks at night: stable air (F) at 1.8 m/s carries it farther than the table's nine of ten weathers.
    @Test
    void stillAirIsWhyTheModelGoesFartherThanTheTableByNight() {
        Reconciliation found = Reconciled.of(Waterworks.situation()).orElseThrow();
        assertThat(found.table()).isEqualTo(2400);
        assertThat(found.model()).isEqualTo(3400);
        assertThat(found.tableDecides()).isFalse();
        assertThat(found.causes()).contains(Cause.STILL_AIR);
        assertThat(Reconciled.why(Waterworks.situation(), Words.ZH)).first().isEqualTo("当前大气扩散弱于表列九成天气");
    }

    @Test
    void anUnknownWindIsSaidInsteadOfStillAir() {
        assertThat(Reconciled.of(Waterworks.windUnknown()).orElseThrow().causes())
                .contains(Cause.WIND_UNKNOWN)
                .doesNotContain(Cause.STILL_AIR);
    }

    @Test
    void theTableIsDrawnBesideTheModelWhereTheModelDecided() {
        List<MapScene.Bound> bounds =
                SituationScene.of(Waterworks.situation(), Words.ZH).scene().bounds();
        assertThat(bounds)
                .filteredOn(b -> b.stroke() == MapScene.Bound.Stroke.TABLE)
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.label()).isEqualTo("查表 2.4 km");
                    assertThat(b.outline().isValid()).isTrue();
                });
    }
}
