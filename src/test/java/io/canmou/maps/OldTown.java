package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/// An old quarter: blocks cut again and again by crooked lanes, each filled with rows of small houses.
final class OldTown {
    private static final double LANE = 4;

    private final Town town;
    private final District.Home home;
    private final double angle;
    private final Random random;
    private final List<Polygon> houses = new ArrayList<>();
    private int lanes;

    OldTown(Town town, District.Home home, double angle, Random random) {
        this.town = town;
        this.home = home;
        this.angle = angle;
        this.random = random;
    }

    /// A block in the quarter's own axes, its four corners in turn.
    private record Block(Coordinate sw, Coordinate se, Coordinate ne, Coordinate nw) {
        Coordinate at(double u, double v) {
            return new Coordinate(
                    (1 - u) * (1 - v) * sw.x + u * (1 - v) * se.x + u * v * ne.x + (1 - u) * v * nw.x,
                    (1 - u) * (1 - v) * sw.y + u * (1 - v) * se.y + u * v * ne.y + (1 - u) * v * nw.y);
        }

        double width() {
            return (sw.distance(se) + nw.distance(ne)) / 2;
        }

        double depth() {
            return (sw.distance(nw) + se.distance(ne)) / 2;
        }
    }

    List<Polygon> lay() {
        double w = home.w() / 2;
        double h = home.h() / 2;
        Block whole =
                new Block(new Coordinate(-w, -h), new Coordinate(w, -h), new Coordinate(w, h), new Coordinate(-w, h));
        ring(whole);
        split(whole, 0);
        List<Polygon> kept = new ArrayList<>(houses);
        while (kept.size() > home.buildings()) {
            kept.remove(random.nextInt(kept.size()));
        }
        kept.forEach(town.ground()::take);
        return kept;
    }

    /// The streets around, joined to the named roads.
    private void ring(Block b) {
        Tags tags = Tags.of("highway", "residential", "maxspeed", "20", "name", home.name() + "环巷");
        List<Coordinate> line = new ArrayList<>();
        for (double t = 0; t < 4; t += 0.25) {
            double u = t % 1;
            line.add(place(t < 1 ? b.at(u, 0) : t < 2 ? b.at(1, u) : t < 3 ? b.at(1 - u, 1) : b.at(0, 1 - u)));
        }
        line.add(line.getFirst());
        town.roads().add(tags, line);
        for (int i : new int[] {0, 2, 4, 6, 8, 10, 12, 14}) {
            town.roads().connect(Curves.snapped(line.get(i)), 160, tags.with("name", ""), true);
        }
    }

    private void split(Block b, int depth) {
        if (b.width() < 66 && b.depth() < 52) {
            fill(b);
            return;
        }
        boolean upright = b.width() > b.depth() * 1.15;
        double here = 0.42 + 0.16 * random.nextDouble();
        double there = Math.max(0.35, Math.min(0.65, here + 0.12 * (random.nextDouble() - 0.5)));
        if (upright) {
            Coordinate south = b.at(here, 0);
            Coordinate north = b.at(there, 1);
            lane(south, north, depth);
            split(new Block(b.sw(), south, north, b.nw()), depth + 1);
            split(new Block(south, b.se(), b.ne(), north), depth + 1);
        } else {
            Coordinate west = b.at(0, here);
            Coordinate east = b.at(1, there);
            lane(west, east, depth);
            split(new Block(b.sw(), b.se(), east, west), depth + 1);
            split(new Block(west, east, b.ne(), b.nw()), depth + 1);
        }
    }

    private void lane(Coordinate from, Coordinate to, int depth) {
        Tags tags = depth < 4
                ? Tags.of("highway", "residential", "maxspeed", "20", "width", "3.2", "name", laneName())
                : Tags.of("highway", "footway");
        town.roads()
                .add(
                        tags,
                        List.of(
                                place(from),
                                place(new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2)),
                                place(to)));
    }

    private String laneName() {
        lanes++;
        String[] words = {"井", "槐", "桂", "灯笼", "磨坊", "染布", "竹", "梅", "石桥", "打铁", "豆腐", "酱园", "书箱", "笔", "砚", "纸"};
        return words[(lanes - 1) % words.length] + (lanes > words.length ? "后巷" : "巷");
    }

    /// Rows of houses along the block's longer side, with the crookedness of old walls.
    private void fill(Block b) {
        double w = home.footprintLong();
        double d = home.footprintDeep();
        int across = (int) ((b.width() - LANE) / (w + 0.6));
        int rows = (int) ((b.depth() - LANE) / (d + 1.2));
        for (int r = 0; r < rows; r++) {
            for (int a = 0; a < across; a++) {
                double u = (LANE / 2 + (a + 0.5) * (b.width() - LANE) / across) / b.width();
                double v = (LANE / 2 + (r + 0.5) * (b.depth() - LANE) / rows) / b.depth();
                Coordinate at = place(b.at(u, v));
                Coordinate east = place(b.at(u + 0.05, v));
                double lie = StrictMath.atan2(east.y - at.y, east.x - at.x) + (random.nextDouble() - 0.5) * 0.05;
                Polygon house = Shapes.rectangle(at, w, d, lie);
                if (town.ground().isFree(house, 0.4)) {
                    houses.add(house);
                }
            }
        }
    }

    /// To the map: turned, and bent as a grown town is.
    private Coordinate place(Coordinate c) {
        double x = c.x + 13 * StrictMath.sin(c.y / 70 + home.x()) + 5 * StrictMath.sin(c.x / 41);
        double y = c.y + 12 * StrictMath.sin(c.x / 95 + home.y()) + 4 * StrictMath.sin(c.y / 37);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return Curves.snapped(new Coordinate(home.x() + x * cos - y * sin, home.y() + x * sin + y * cos));
    }
}
