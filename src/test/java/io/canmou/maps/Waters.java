package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// River, lake, canal and streams.
final class Waters {
    private final District district;
    private final Random random;
    private final List<Coordinate> riverLine;
    private final Polygon river;
    private final List<Polygon> islands = new ArrayList<>();
    private final Polygon lake;
    private final Polygon lakeIsland;
    private final List<Coordinate> canal;

    Waters(District district, Random random) {
        this.district = district;
        this.random = random;
        riverLine = Curves.spline(riverPoints());
        islands.add(Shapes.blob(new Coordinate(11_230, 3165), 300, 70, 0.25, random));
        islands.add(Shapes.blob(new Coordinate(11_500, 3120), 170, 46, 0.25, random));
        islands.add(Shapes.blob(new Coordinate(10_960, 3215), 120, 40, 0.25, random));
        islands.add(Shapes.blob(new Coordinate(4150, 5320), 210, 34, 0.2, random));
        Geometry water = banks();
        for (Polygon island : islands) {
            water = water.difference(island);
        }
        river = Shapes.polygons(water, 1e6).getFirst();
        lakeIsland = Shapes.blob(new Coordinate(10_420, 5690), 62, 40, 0.2, random);
        lake = (Polygon) Shapes.blob(new Coordinate(10_350, 5650), 380, 260, 0.13, random)
                .difference(lakeIsland);
        canal = Curves.spline(List.of(
                new Coordinate(2962, 9400),
                new Coordinate(2958, 8600),
                new Coordinate(2964, 7600),
                new Coordinate(2955, 6700),
                new Coordinate(2948, 6200),
                new Coordinate(2950, 5700)));
    }

    private List<Coordinate> riverPoints() {
        List<Coordinate> points = new ArrayList<>();
        points.add(new Coordinate(-400, 6330));
        points.addAll(District.points(district.river().line()));
        points.add(new Coordinate(12_400, 2840));
        return points;
    }

    /// Both banks: half the width from west to east, wavering a little, wider where the wetland lies.
    private Geometry banks() {
        double[] phase = random.doubles(4, 0, 6.28).toArray();
        List<Coordinate> left = new ArrayList<>();
        List<Coordinate> right = new ArrayList<>();
        for (double x = -350; x <= 12_350; x += 50) {
            Coordinate at = at(x);
            Coordinate next = at(x + 10);
            double length = at.distance(next);
            double nx = -(next.y - at.y) / length;
            double ny = (next.x - at.x) / length;
            double half = 0.5
                    * (district.river().widthWest()
                            + (district.river().widthEast() - district.river().widthWest()) * x / District.WIDTH);
            double bay = 150 * StrictMath.exp(-((x - 11_250) / 330) * ((x - 11_250) / 330));
            double l = half + bay + 7 * StrictMath.sin(x / 210 + phase[0]) + 4 * StrictMath.sin(x / 77 + phase[1]);
            double r = half + 7 * StrictMath.sin(x / 190 + phase[2]) + 4 * StrictMath.sin(x / 83 + phase[3]);
            left.add(new Coordinate(at.x + nx * l, at.y + ny * l));
            right.addFirst(new Coordinate(at.x - nx * r, at.y - ny * r));
        }
        left.addAll(right);
        return Shapes.ring(left);
    }

    /// The middle of the river at `x`.
    Coordinate at(double x) {
        for (int i = 0; i + 1 < riverLine.size(); i++) {
            Coordinate a = riverLine.get(i);
            Coordinate b = riverLine.get(i + 1);
            if (x <= b.x || i + 2 == riverLine.size()) {
                return new Coordinate(x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x));
            }
        }
        throw new IllegalArgumentException("x " + x);
    }

    Polygon river() {
        return river;
    }

    Polygon lake() {
        return lake;
    }

    /// River, lake and canal as one.
    Geometry all() {
        return Curves.GEOMETRY
                .createPolygon(river.getExteriorRing().getCoordinateSequence())
                .union(Curves.GEOMETRY.createPolygon(lake.getExteriorRing().getCoordinateSequence()))
                .union(Curves.line(canal).buffer(7, 2));
    }

    /// Writes the waters; the canal goes under each road in a culvert.
    void write(OsmMap map, Geometry roads) {
        map.way(riverLine, Tags.of("waterway", "river").named(district.river().name(), "Canglan River"));
        map.area(
                river,
                Tags.of("natural", "water", "water", "river")
                        .named(district.river().name(), "Canglan River"));
        for (int i = 0; i < islands.size(); i++) {
            map.area(
                    islands.get(i),
                    i < 3 ? Tags.of("natural", "wetland", "wetland", "reedbed") : Tags.of("natural", "scrub"));
        }
        map.area(
                Shapes.blob(new Coordinate(11_280, 3330), 760, 150, 0.2, random),
                Tags.of("natural", "wetland", "wetland", "marsh", "leisure", "nature_reserve")
                        .named("鹭岛湿地", "Ludao Wetland"));
        map.area(lake, Tags.of("natural", "water", "water", "lake").named("芷湖", "Zhihu Lake"));
        map.area(lakeIsland, Tags.of("natural", "wood", "place", "islet").named("芷心岛", "Zhixin Islet"));
        map.way(canal, Tags.of("waterway", "canal").named("望渠", "Wang Canal"));
        Geometry open = Curves.line(canal).buffer(6, 2).difference(roads).difference(river);
        Shapes.polygons(open, 300)
                .forEach(p -> map.area(
                        p, Tags.of("natural", "water", "water", "canal").named("望渠", "Wang Canal")));
        stream(map, "杏溪", "Xing Brook", new double[][] {
            {6720, 640},
            {6610, 1250},
            {6690, 1800},
            {6640, 2450},
            {6720, 3000},
            {6610, 3500},
            {6690, 4000},
            {6730, 4660}
        });
        stream(map, "岭下溪", "Lingxia Brook", new double[][] {
            {900, 1750}, {1150, 2250}, {1050, 2900}, {1350, 3700}, {1300, 4500}, {1700, 5150}, {1780, 5960}
        });
        stream(map, "望溪", "Wang Brook", new double[][] {
            {1450, 8350}, {1250, 7900}, {950, 7500}, {700, 7050}, {760, 6500}, {800, 6330}
        });
        stream(map, "石澜溪", "Shilan Brook", new double[][] {
            {7950, 200}, {7980, 700}, {7860, 1400}, {8020, 2350}, {8080, 2900}, {8050, 3500}, {8120, 4180}
        });
    }

    private static void stream(OsmMap map, String name, String nameEn, double[][] points) {
        List<Coordinate> line = new ArrayList<>();
        for (double[] p : points) {
            line.add(new Coordinate(p[0], p[1]));
        }
        map.way(Curves.spline(line), Tags.of("waterway", "stream").named(name, nameEn));
    }
}
