package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/// The walks along both banks of the river, with their groves.
final class Riverside {
    private final Town town;
    private final Waters waters;

    Riverside(Town town, Waters waters) {
        this.town = town;
        this.waters = waters;
    }

    void lay() {
        walk(1, 172);
        walk(-1, 165);
        groves();
    }

    private void walk(int side, double off) {
        List<Coordinate> line = new ArrayList<>();
        for (double x = 3420; x <= 8200; x += 90) {
            Coordinate at = waters.at(x);
            line.add(new Coordinate(at.x, at.y + side * (off + 11 * StrictMath.sin(x / 160))));
        }
        Tags tags = Tags.of("highway", "footway").named("滨河步道", "Riverside Walk");
        // it passes below both bridges, so it is joined to the roads at its ends alone
        Road walk = town.roads().add(tags, Road.Level.RAISED, Curves.spline(line));
        town.roads().connect(walk.line().getFirst(), 900, Tags.of("highway", "footway"), true);
        town.roads().connect(walk.line().getLast(), 900, Tags.of("highway", "footway"), true);
    }

    private void groves() {
        Random random = Town.random("groves");
        for (double x = 3500; x < 8200; x += 130) {
            int side = random.nextBoolean() ? 1 : -1;
            Coordinate at = waters.at(x + 60 * random.nextDouble());
            Polygon grove = Shapes.blob(
                    new Coordinate(at.x, at.y + side * (205 + 30 * random.nextDouble())),
                    50 + 60 * random.nextDouble(),
                    24 + 20 * random.nextDouble(),
                    0.22,
                    random);
            if (town.ground().isFree(grove, 6)) {
                town.area(grove, Tags.of("natural", "wood"));
            }
        }
    }
}
