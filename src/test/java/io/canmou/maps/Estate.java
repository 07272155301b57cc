package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// A planned estate: streets every hundred-odd metres, bent a little, slabs or towers in rows between them.
final class Estate {
    private static final double STREET = 13;

    private final Town town;
    private final District.Home home;
    private final double angle;
    private final Random random;
    private final double[] phase;
    private double w;
    private double h;

    Estate(Town town, District.Home home, double angle, Random random) {
        this.town = town;
        this.home = home;
        this.angle = angle;
        this.random = random;
        this.phase = random.doubles(4, 0, 2 * Math.PI).toArray();
        this.w = home.w();
        this.h = home.h();
    }

    /// How the area is cut: streets along both sides, and the gaps between the buildings.
    private record Cut(int columns, int rows, double side, double front) {}

    List<Polygon> lay() {
        for (double grow = 1; grow < 1.4; grow += 0.06) {
            w = home.w() * grow;
            h = home.h() * grow;
            Optional<List<Polygon>> houses = fitted();
            if (houses.isPresent()) {
                return houses.get();
            }
        }
        throw new IllegalStateException("no room for " + home.id());
    }

    /// The widest layout that has room for all buildings, with its streets.
    private Optional<List<Polygon>> fitted() {
        for (double front = widest(); front >= 8; front -= 2) {
            for (double slack = 1.14; slack > 0.98; slack -= 0.04) {
                Cut best = cut(front, slack);
                if (best != null) {
                    List<Polygon> found = houses(best);
                    if (found.size() >= home.buildings()) {
                        streets(best);
                        return Optional.of(chosen(found));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// More than this between two rows would leave no room for all.
    private double widest() {
        return Math.min(90, 0.8 * Math.sqrt(w * h / home.buildings()));
    }

    /// The cut nearest to streets every 130 m that has room for the buildings.
    private @org.jspecify.annotations.Nullable Cut cut(double front, double slack) {
        Cut best = null;
        double worst = Double.MAX_VALUE;
        for (int columns = 2; columns <= 9; columns++) {
            for (int rows = 2; rows <= 9; rows++) {
                double cw = w / columns;
                double ch = h / rows;
                Cut cut = new Cut(columns, rows, home.pattern().equals("tower") ? front * 0.75 : 4 + front / 3, front);
                double off = Math.abs(cw - 130) + Math.abs(ch - 130);
                boolean fits = cw > 75 && cw < 215 && ch > 75 && ch < 215;
                if (fits && off < worst && columns * rows * perCell(cut) >= home.buildings() * slack) {
                    worst = off;
                    best = cut;
                }
            }
        }
        return best;
    }

    private int across(Cut cut) {
        return (int) ((w / cut.columns() - STREET + cut.side()) / (home.footprintLong() + cut.side()));
    }

    private int deep(Cut cut) {
        return (int) ((h / cut.rows() - STREET + cut.front()) / (home.footprintDeep() + cut.front()));
    }

    private int perCell(Cut cut) {
        return across(cut) * deep(cut);
    }

    private List<Polygon> houses(Cut cut) {
        List<Polygon> found = new ArrayList<>();
        double cw = w / cut.columns();
        double ch = h / cut.rows();
        for (int row = cut.rows() - 1; row >= 0; row--) {
            for (int column = 0; column < cut.columns(); column++) {
                for (int d = 0; d < deep(cut); d++) {
                    for (int a = 0; a < across(cut); a++) {
                        double u = column * cw
                                + cw / 2
                                + (a - (across(cut) - 1) / 2.0)
                                        * Math.min((cw - STREET + cut.side()) / across(cut), 0.82 * cw / across(cut));
                        double v = row * ch
                                + ch / 2
                                + (d - (deep(cut) - 1) / 2.0)
                                        * Math.min((ch - STREET + cut.front()) / deep(cut), 0.86 * ch / deep(cut) + 6);
                        Polygon house = house(u, v);
                        if (town.ground().isFree(house, 3)) {
                            found.add(house);
                        }
                    }
                }
            }
        }
        return found;
    }

    private Polygon house(double u, double v) {
        Coordinate at = place(u, v);
        Coordinate east = place(u + 20, v);
        double lie = StrictMath.atan2(east.y - at.y, east.x - at.x);
        double l = home.footprintLong();
        double d = home.footprintDeep();
        if (home.pattern().equals("tower")) {
            double x = l / 2 + 2;
            double y = d / 2 + 2;
            double nx = 6.5;
            double ny = ((2 * x) * (2 * y) - l * d) / (4 * nx);
            return Shapes.outline(
                    at, lie, -x + nx, -y, x - nx, -y, x - nx, -y + ny, x, -y + ny, x, y - ny, x - nx, y - ny, x - nx, y,
                    -x + nx, y, -x + nx, y - ny, -x, y - ny, -x, -y + ny, -x + nx, -y + ny);
        }
        if (random.nextInt(4) == 0) {
            double s = random.nextBoolean() ? 2.5 : -2.5;
            return Shapes.outline(
                    at,
                    lie,
                    -l / 2,
                    -d / 2,
                    0,
                    -d / 2,
                    0,
                    -d / 2 + s,
                    l / 2,
                    -d / 2 + s,
                    l / 2,
                    d / 2 + s,
                    0,
                    d / 2 + s,
                    0,
                    d / 2,
                    -l / 2,
                    d / 2);
        }
        return Shapes.rectangle(at, l, d, lie);
    }

    /// From the area's own axes to the map: turned, and bent by up to some 14 m.
    private Coordinate place(double u, double v) {
        double bend = Math.min(14, Math.min(w, h) / 40);
        double x = u - w / 2 + bend * StrictMath.sin(1.4 * Math.PI * v / h + phase[0]) * fade(u, w);
        double y = v - h / 2 + bend * StrictMath.sin(1.7 * Math.PI * u / w + phase[1]) * fade(v, h);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Coordinate(home.x() + x * cos - y * sin, home.y() + x * sin + y * cos);
    }

    private static double fade(double u, double along) {
        return 0.4 + 0.6 * StrictMath.sin(Math.PI * Math.max(0, Math.min(1, u / along)));
    }

    /// As many as the table says; what is over becomes the garden in the middle.
    private List<Polygon> chosen(List<Polygon> found) {
        Coordinate middle = place(w * (0.35 + 0.3 * random.nextDouble()), h * (0.35 + 0.3 * random.nextDouble()));
        List<Polygon> far = new ArrayList<>(found);
        far.sort(java.util.Comparator.comparingDouble(
                (Polygon p) -> p.getCentroid().getCoordinate().distance(middle)));
        int over = found.size() - home.buildings();
        List<Polygon> gone = far.subList(0, over);
        if (over > 2) {
            var garden = Curves.GEOMETRY
                    .createGeometryCollection(gone.toArray(Polygon[]::new))
                    .buffer(9, 2)
                    .buffer(4, 2);
            town.area(Shapes.softened(garden, 6), Tags.of("leisure", "garden"));
        }
        List<Polygon> kept = new ArrayList<>(found);
        kept.removeAll(gone);
        kept.forEach(town.ground()::take);
        return kept;
    }

    private void streets(Cut cut) {
        for (int i = 0; i <= cut.columns(); i++) {
            street(points(i, cut, true), i == 0 || i == cut.columns(), cut.columns() / 2 == i, true);
        }
        for (int j = 0; j <= cut.rows(); j++) {
            street(points(j, cut, false), j == 0 || j == cut.rows(), cut.rows() / 2 == j, false);
        }
    }

    private List<Coordinate> points(int line, Cut cut, boolean northward) {
        List<Coordinate> points = new ArrayList<>();
        int cells = northward ? cut.rows() : cut.columns();
        for (int k = 0; k <= 2 * cells; k++) {
            double along = k / (2.0 * cells);
            points.add(
                    northward ? place(line * w / cut.columns(), along * h) : place(along * w, line * h / cut.rows()));
        }
        return Curves.snapped(points);
    }

    private void street(List<Coordinate> points, boolean edge, boolean main, boolean northward) {
        String base = home.name().substring(0, 2);
        Tags tags = Tags.of("highway", main ? "residential" : "service", "maxspeed", "20");
        if (main) {
            tags = tags.with("highway", "residential", "name", base + (northward ? "中路" : "横街"));
        }
        Geometry open = Curves.line(points);
        for (Polygon plot : town.plots()) {
            open = open.difference(plot);
        }
        for (int i = 0; i < open.getNumGeometries(); i++) {
            List<Coordinate> part = Curves.snapped(List.of(open.getGeometryN(i).getCoordinates()));
            if (part.size() > 1) {
                Road street = town.roads().add(tags, part);
                for (Coordinate end :
                        List.of(street.line().getFirst(), street.line().getLast())) {
                    if (points.contains(end) && (main || !edge)) {
                        town.roads().connect(end, main ? 400 : 120, tags, true);
                    }
                }
            }
        }
    }
}
