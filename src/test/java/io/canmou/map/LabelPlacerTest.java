package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
    private final Typeface typeface = new Typeface();

    @Test
    void noNameCoversAnother() {
        List<Label> standing = LabelPlacer.place(randomNames(new Random(1), 1200, 0, 1536));
        assertThat(standing).hasSizeGreaterThan(60);
        for (int i = 0; i < standing.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(standing.get(i).collides(standing.get(j))).isFalse();
            }
        }
    }

    @Test
    void theMostImportantOfTwoThatCollideStays() {
        var town = name("沧澜", 90, 100, 100);
        var shop = name("小店", 20, 110, 102);
        assertThat(LabelPlacer.place(List.of(shop, town))).containsExactly(town);
    }

    @Test
    void theSameNameIsNotRepeatedCloseBy() {
        var here = name("实验小学", 50, 100, 100);
        var there = name("实验小学", 50, 200, 100);
        var far = name("实验小学", 50, 100, 400);
        assertThat(LabelPlacer.place(List.of(here, there, far))).hasSize(2).contains(far);
    }

    /// Each of two neighbouring tiles sees only its own neighbourhood, and yet they must agree.
    @Test
    void twoTilesAgreeOnTheNamesThatCrossTheirBorder() {
        List<Label> all = randomNames(new Random(3), 2400, 0, 2048);
        Set<Label> west = standing(all, 0, 1536, 1024);
        Set<Label> east = standing(all, 512, 2048, 1024);
        assertThat(west).isEqualTo(east).hasSizeGreaterThan(5);
    }

    /// What stands across the line x = `border` for one who knows the names between two x.
    private static Set<Label> standing(List<Label> all, double from, double to, double border) {
        List<Label> known = all.stream()
                .filter(label -> label.x() >= from && label.x() < to)
                .toList();
        Set<Label> across = new HashSet<>();
        for (Label label : LabelPlacer.place(known)) {
            if (label.boxes().stream().anyMatch(box -> box.getMinX() < border && box.getMaxX() > border)) {
                across.add(label);
            }
        }
        return across;
    }

    private List<Label> randomNames(Random random, int count, double from, double to) {
        List<Label> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = from + (to - from) * random.nextDouble();
            names.add(name("名" + random.nextInt(400), random.nextInt(5) * 10, x, 1536 * random.nextDouble()));
        }
        return names;
    }

    private PointName name(String text, int priority, double x, double y) {
        var style = new LabelStyle(typeface.regular(13), Color.BLACK, Color.WHITE, priority);
        return PointName.of(text, style, x, y, false);
    }
}
