package io.canmou.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.ui.map.ChipPlacer.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChipPlacerTest {
    private static final Rectangle2D WINDOW = new Rectangle2D(8, 8, 738, 600);
    private static final List<Rectangle2D> TAKEN =
            List.of(new Rectangle2D(690, 10, 56, 300), new Rectangle2D(300, 280, 120, 24));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void chipsStayInTheWindowOffEachOtherAndOffWhatIsTaken(long seed) {
        List<Wish> wishes = wishes(seed);
        List<Rectangle2D> boxes = placed(wishes);
        assertThat(boxes).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(5);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            assertThat(WINDOW.contains(box)).isTrue();
            assertThat(TAKEN).noneMatch(box::intersects);
            for (int j = 0; j < i; j++) {
                assertThat(box.intersects(boxes.get(j))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLeaderRunsUnderAChipThatWasPlacedBefore(long seed) {
        List<Wish> wishes = wishes(seed);
        List<Optional<Rectangle2D>> boxes = ChipPlacer.place(wishes, WINDOW, TAKEN);
        int crossings = 0;
        for (int i = 0; i < wishes.size(); i++) {
            for (int j = 0; j < wishes.size(); j++) {
                if (i != j && boxes.get(i).isPresent() && boxes.get(j).isPresent()) {
                    double[] leader =
                            ChipPlacer.leader(wishes.get(i), boxes.get(i).get());
                    Rectangle2D box = boxes.get(j).get();
                    crossings += new java.awt.geom.Rectangle2D.Double(
                                            box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())
                                    .intersectsLine(leader[0], leader[1], leader[2], leader[3])
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(crossings).as("seed %d", seed).isLessThanOrEqualTo(1);
    }

    @Test
    void aChipWithoutRoomIsLeftOutRatherThanLaidOverAnother() {
        Rectangle2D narrow = new Rectangle2D(0, 0, 200, 90);
        List<Optional<Rectangle2D>> boxes =
                ChipPlacer.place(List.of(new Wish(100, 80, 180, 46), new Wish(90, 82, 180, 46)), narrow, List.of());
        assertThat(boxes.get(0)).isPresent();
        assertThat(boxes.get(1)).isEmpty();
    }

    private static List<Rectangle2D> placed(List<Wish> wishes) {
        return ChipPlacer.place(wishes, WINDOW, TAKEN).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Wish> wishes(long seed) {
        var random = new Random(seed);
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            double x = 40 + 600 * random.nextDouble();
            wishes.add(new Wish(x, 40 + 540 * random.nextDouble(), 150 + 60 * random.nextDouble(), 46));
        }
        return wishes;
    }
}
