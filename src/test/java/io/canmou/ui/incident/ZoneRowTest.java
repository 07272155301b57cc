package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ZoneRowTest {
    private static final Geometry EMPTY = new GeometryFactory().createPolygon();

    private static ZonePeople zone(String level, LevelKind kind, double value, double reach) {
        Zone zone = new Zone(new Level(level, kind, value), reach, 10, 1, 1, EMPTY, List.of(), null, null, List.of());
        return new ZonePeople(zone, EMPTY, People.NONE);
    }

    /// Ammonia: 1,100 ppm kills far beyond where half the lower limit may burn.
    @Test
    void whereItPoisonsFartherThanItBurnsTheBurningIsNotListed() {
        ZonePeople lethal = zone("aegl3.60min", LevelKind.TOXIC, 1100, 1100);
        ZonePeople burning = zone("lel50", LevelKind.FLAMMABLE, 75_000, 150);
        assertThat(ZoneRow.listed(List.of(lethal, burning))).containsExactly(lethal);
    }

    @Test
    void whereItBurnsFartherBothAreListed() {
        ZonePeople lethal = zone("aegl3.60min", LevelKind.TOXIC, 1100, 100);
        ZonePeople burning = zone("lel50", LevelKind.FLAMMABLE, 75_000, 150);
        assertThat(ZoneRow.listed(List.of(lethal, burning))).containsExactly(lethal, burning);
    }
}
