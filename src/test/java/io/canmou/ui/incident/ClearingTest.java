package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ClearingTest {
    private static final Rectangle2D ROOM = new Rectangle2D(10, 10, 700, 500);

    @Test
    void aBlockStandsInTheCornerWhereNothingIsHidden() {
        Rectangle2D place = new Clearing(ROOM, List.of(new Rectangle2D(400, 300, 60, 60))).fromTop(300, 120);
        assertThat(place).isEqualTo(new Rectangle2D(10, 10, 300, 120));
    }

    @Test
    void aBlockLeavesTheWindsHandleFree() {
        Rectangle2D handle = new Rectangle2D(30, 60, 68, 68);
        assertThat(new Clearing(ROOM, List.of(handle)).fromTop(300, 120).intersects(handle))
                .isFalse();
    }

    @Test
    void aBlockAtTheFootGoesUpwards() {
        Rectangle2D staging = new Rectangle2D(30, 480, 20, 20);
        Rectangle2D place = new Clearing(ROOM, List.of(staging)).fromBottom(200, 60);
        assertThat(place.intersects(staging)).isFalse();
        assertThat(place.getMinX()).isEqualTo(10);
        assertThat(place.getMinY()).isGreaterThan(390);
    }

    @Test
    void whereAllRoomIsTakenTheLeastIsHidden() {
        Rectangle2D wide = new Rectangle2D(0, 0, 720, 300);
        Rectangle2D place = new Clearing(ROOM, List.of(wide)).fromTop(300, 260);
        assertThat(place.getMaxY()).isGreaterThan(490);
    }
}
