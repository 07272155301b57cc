package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// What lies between roads, homes and plants: woods on the hills, fields with their tracks, ponds, and the
/// blocks of the town.
final class Countryside {
    private final Town town;
    private final Geometry water;
    private final Geometry river;
    private final Random random = Town.random("country");
    private final Land land = new Land(Town.random("land"));
    private final Geometry streets;

    /// @param water all waters; the river alone has fish ponds along it
    Countryside(Town town, Geometry water, Geometry river) {
        this.town = town;
        this.water = water;
        this.river = river;
        Geometry all = UnaryUnionOp.union(town.district().town().stream()
                .map(o -> (Geometry) outline(District.points(o.line())))
                .toList());
        this.streets = all;
    }

    /// The town's edge, wavering a little about the corners that were drawn.
    private static Polygon outline(List<Coordinate> corners) {
        List<Coordinate> round = new ArrayList<>(corners);
        round.add(corners.getFirst());
        List<Coordinate> wavering = new ArrayList<>();
        for (Coordinate c : Curves.spline(round)) {
            wavering.add(new Coordinate(c.x + 25 * StrictMath.sin(c.y / 130), c.y + 25 * StrictMath.sin(c.x / 170)));
        }
        return Shapes.ring(wavering);
    }

    void lay() {
        Geometry taken = taken();
        Geometry woods = woods().difference(taken);
        Shapes.polygons(woods, 4000)
                .forEach(p -> town.area(TopologyPreservingSimplifier.simplify(p, 1), Tags.of("natural", "wood")));
        Geometry frame = Curves.GEOMETRY.toGeometry(new Envelope(0, District.WIDTH, 0, District.HEIGHT));
        Geometry open = riverside(frame.difference(taken).difference(woods.buffer(4, 2)));
        List<Polygon> blocks = new ArrayList<>();
        for (Polygon piece : Shapes.polygons(open, 900)) {
            Shapes.polygons(piece.intersection(streets), 900).forEach(blocks::add);
            Shapes.polygons(piece.difference(streets), 900).forEach(this::fields);
        }
        new Blocks(town, land).build(blocks);
    }

    /// Roads, water, homes, plots: all that is no open land.
    private Geometry taken() {
        List<Geometry> all = new ArrayList<>(List.of(water.buffer(10, 2)));
        town.roads().all().forEach(r -> all.add(Curves.line(r.line()).buffer(r.halfWidth() + 3, 2)));
        town.areas().forEach(a -> all.add(a.footprint().buffer(3, 1)));
        town.buildings().forEach(b -> all.add(b.footprint().buffer(6, 1)));
        all.add(town.railway().buffer(4, 2));
        return UnaryUnionOp.union(all);
    }

    private Geometry woods() {
        Random r = Town.random("woods");
        List<Geometry> all = new ArrayList<>();
        double[][] hills = {
            {700, 1050, 1500, 1150},
            {1250, 9150, 2100, 1300},
            {300, 600, 900, 700},
            {2300, 9560, 900, 400},
            {350, 8800, 700, 500}
        };
        for (double[] h : hills) {
            all.add(Shapes.blob(new Coordinate(h[0], h[1]), h[2], h[3], 0.22, r));
        }
        for (int i = 0; i < 46; i++) {
            Coordinate at = new Coordinate(r.nextDouble() * District.WIDTH, r.nextDouble() * District.HEIGHT);
            if (!streets.contains(Curves.GEOMETRY.createPoint(at))) {
                all.add(Shapes.blob(at, 60 + 170 * r.nextDouble(), 50 + 110 * r.nextDouble(), 0.25, r));
            }
        }
        return UnaryUnionOp.union(all);
    }

    private void fields(Polygon piece) {
        List<Polygon> parts = land.parted(piece, 26_000, (whole, cut) -> {
            if (cut.area() > 420_000) {
                track(whole, cut);
            }
        });
        for (Polygon part : parts) {
            Geometry field = TopologyPreservingSimplifier.simplify(part.buffer(-2, 1), 0.8);
            for (Polygon p : Shapes.polygons(field, 500)) {
                Tags use = use(p);
                town.area(use.get("water").equals("fishpond") ? Shapes.softened(p.buffer(-9, 2), 8) : p, use);
            }
        }
    }

    /// In the town the strip between the riverside roads and the water is a park.
    private Geometry riverside(Geometry open) {
        Geometry band = water.buffer(330, 4)
                .intersection(Curves.GEOMETRY.toGeometry(new Envelope(3250, 8350, 3900, 6350)))
                .difference(streets);
        Geometry parks = open.intersection(band);
        for (Polygon p : Shapes.polygons(parks, 15_000)) {
            Coordinate at = p.getInteriorPoint().getCoordinate();
            boolean north = water.distance(Curves.GEOMETRY.createPoint(new Coordinate(at.x, at.y - 330))) == 0;
            Tags park = Tags.of("leisure", "park");
            town.area(
                    TopologyPreservingSimplifier.simplify(p, 1),
                    north ? park.named("滨河公园", "Riverside Park") : park.named("南岸公园", "South Bank Park"));
        }
        return open.difference(parks.buffer(1));
    }

    /// A farm track along a cut, as far as it lies in the piece and a little on, to the road beyond.
    private void track(Polygon whole, Land.Cut cut) {
        Geometry inside = Curves.line(List.of(cut.from(), cut.to())).intersection(whole);
        for (int i = 0; i < inside.getNumGeometries(); i++) {
            Coordinate[] ends = inside.getGeometryN(i).getCoordinates();
            double length = ends.length < 2 ? 0 : ends[0].distance(ends[1]);
            if (length > 60) {
                double on = 22 / length;
                Coordinate a = new Coordinate(
                        ends[0].x - on * (ends[1].x - ends[0].x), ends[0].y - on * (ends[1].y - ends[0].y));
                Coordinate b = new Coordinate(
                        ends[1].x + on * (ends[1].x - ends[0].x), ends[1].y + on * (ends[1].y - ends[0].y));
                double sway = Math.min(14, length / 30) * (random.nextDouble() - 0.5);
                Coordinate middle = new Coordinate(
                        (a.x + b.x) / 2 + sway * (b.y - a.y) / length, (a.y + b.y) / 2 - sway * (b.x - a.x) / length);
                town.roads()
                        .add(Tags.of("highway", "track", "tracktype", "grade2"), Curves.spline(List.of(a, middle, b)));
            }
        }
    }

    private Tags use(Polygon field) {
        Coordinate at = field.getCentroid().getCoordinate();
        double fromRiver = river.distance(Curves.GEOMETRY.createPoint(at));
        double roll = random.nextDouble();
        double compact = field.getArea() / (field.getLength() * field.getLength());
        boolean park = at.x > 8600 && at.x < 11_700 && at.y > 330 && at.y < 2650;
        if (compact < 0.02 || park) {
            return Tags.of("landuse", "grass");
        }
        if (fromRiver < 420 && roll < 0.16 && field.getArea() < 22_000) {
            return Tags.of("natural", "water", "water", "fishpond", "landuse", "aquaculture");
        }
        if (fromRiver < 90) {
            return Tags.of("natural", roll < 0.5 ? "grassland" : "scrub");
        }
        if (roll < 0.08) {
            return Tags.of("landuse", "orchard", "trees", "peach_trees");
        }
        if (roll < 0.11) {
            return Tags.of("landuse", "greenhouse_horticulture");
        }
        if (roll < 0.15) {
            return Tags.of("landuse", "meadow");
        }
        return Tags.of("landuse", "farmland", "crop", at.y > 6500 || roll < 0.5 ? "wheat" : "rice");
    }
}
