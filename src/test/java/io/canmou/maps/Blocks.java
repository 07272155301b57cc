package io.canmou.maps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// The town between its estates: parcels with offices, shops, workshops, greens and parks.
final class Blocks {
    /// Kinds of parcels, with what is built there.
    private enum Use {
        OFFICE("commercial", "office"),
        RETAIL("retail", "retail"),
        WORKSHOP("industrial", "industrial"),
        WAREHOUSE("industrial", "warehouse"),
        PARK("", ""),
        GREEN("", "");

        private final String landuse;
        private final String building;

        Use(String landuse, String building) {
            this.landuse = landuse;
            this.building = building;
        }
    }

    private static final Map<Use, List<String>> WORDS = Map.of(
            Use.OFFICE,
                    List.of(
                            "大厦/Tower",
                            "商务中心/Business Centre",
                            "科创园/Innovation Park",
                            "服务中心/Service Centre",
                            "研究所/Institute"),
            Use.RETAIL,
                    List.of(
                            "超市/Supermarket",
                            "药店/Pharmacy",
                            "饭店/Restaurant",
                            "五金店/Hardware",
                            "菜场/Food Market",
                            "书店/Bookshop",
                            "家电城/Appliances",
                            "茶楼/Tea House"),
            Use.WORKSHOP,
                    List.of(
                            "机械厂/Machine Works",
                            "纺织厂/Textile Mill",
                            "汽修厂/Garage",
                            "印刷厂/Printers",
                            "食品厂/Food Works",
                            "家具厂/Furniture Works"),
            Use.WAREHOUSE, List.of("物流仓库/Logistics", "货运站/Freight Yard", "建材库/Building Materials"),
            Use.PARK, List.of("公园/Park", "绿地/Green", "花园/Gardens"));

    private final Town town;
    private final Land land;
    private final Random random = Town.random("blocks");

    Blocks(Town town, Land land) {
        this.town = town;
        this.land = land;
    }

    void build(List<Polygon> blocks) {
        for (Polygon block : blocks) {
            land.parted(block, 19_000, (whole, cut) -> {
                        if (cut.area() > 90_000) {
                            lane(whole, cut);
                        }
                    })
                    .forEach(this::parcel);
        }
    }

    private void lane(Polygon whole, Land.Cut cut) {
        Geometry inside = Curves.line(List.of(cut.from(), cut.to())).intersection(whole);
        for (int i = 0; i < inside.getNumGeometries(); i++) {
            Coordinate[] e = inside.getGeometryN(i).getCoordinates();
            double length = e.length < 2 ? 0 : e[0].distance(e[1]);
            if (length > 50) {
                double on = 24 / length;
                Road lane = town.roads()
                        .add(
                                Tags.of("highway", "service"),
                                List.of(
                                        new Coordinate(
                                                e[0].x - on * (e[1].x - e[0].x), e[0].y - on * (e[1].y - e[0].y)),
                                        new Coordinate(
                                                e[1].x + on * (e[1].x - e[0].x), e[1].y + on * (e[1].y - e[0].y))));
                town.ground().take(lane);
            }
        }
    }

    private void parcel(Polygon parcel) {
        Geometry plot = TopologyPreservingSimplifier.simplify(parcel.buffer(-3, 1), 0.8);
        for (Polygon p : Shapes.polygons(plot, 400)) {
            double compact = p.getArea() / (p.getLength() * p.getLength());
            Use use = compact < 0.025 || p.getArea() < 1500 ? Use.GREEN : use(p.getInteriorPoint());
            if (use.building.isEmpty()) {
                green(p, use);
            } else {
                town.area(p, Tags.of("landuse", use.landuse));
                houses(p, use);
            }
        }
    }

    private Use use(Point at) {
        for (District.Belt belt : town.district().belts()) {
            List<Double> b = belt.box();
            if (at.getX() > b.get(0) && at.getX() < b.get(2) && at.getY() > b.get(1) && at.getY() < b.get(3)) {
                return switch (belt.use()) {
                    case "office" -> random.nextInt(6) == 0 ? Use.GREEN : Use.OFFICE;
                    case "retail" -> Use.RETAIL;
                    case "warehouse" -> Use.WAREHOUSE;
                    default -> Use.WORKSHOP;
                };
            }
        }
        // neighbours are alike: two thirds of the chance belongs to the quarter
        long quarter = Math.floorDiv((long) at.getX(), 380L) * 7919 + Math.floorDiv((long) at.getY(), 330L) * 104_729;
        int roll = random.nextInt(3) == 0
                ? random.nextInt(100)
                : (int) Math.floorMod(quarter * 2_654_435_761L >>> 7, 100L);
        return roll < 9
                ? Use.OFFICE
                : roll < 24
                        ? Use.RETAIL
                        : roll < 36 ? Use.WORKSHOP : roll < 40 ? Use.WAREHOUSE : roll < 54 ? Use.PARK : Use.GREEN;
    }

    private void green(Polygon p, Use use) {
        if (use == Use.PARK && p.getArea() > 9000) {
            town.area(p, words(Use.PARK, p, Tags.of("leisure", "park")));
            Polygon pond = Shapes.blob(p.getInteriorPoint().getCoordinate(), 46, 30, 0.2, random);
            if (p.buffer(-8).covers(pond)) {
                town.area(pond, Tags.of("natural", "water", "water", "pond"));
            }
            return;
        }
        List<String> kinds = List.of(
                "grass",
                "grass",
                "grass",
                "grass",
                "allotments",
                "allotments",
                "construction",
                "brownfield",
                "plant_nursery");
        town.area(p, Tags.of("landuse", use == Use.PARK ? "grass" : kinds.get(random.nextInt(kinds.size()))));
    }

    private void houses(Polygon plot, Use use) {
        Coordinate[] box = MinimumAreaRectangle.getMinimumRectangle(plot).getCoordinates();
        double lie = StrictMath.atan2(box[1].y - box[0].y, box[1].x - box[0].x);
        Geometry inner = plot.buffer(-3);
        int wanted = (int) Math.max(1, Math.min(3, plot.getArea() / 6500));
        int made = 0;
        for (int attempt = 0; attempt < 60 && made < wanted; attempt++) {
            double w = (use == Use.OFFICE ? 34 : 46) * (0.7 + 0.9 * random.nextDouble());
            double h = (use == Use.OFFICE ? 20 : use == Use.RETAIL ? 17 : 26) * (0.7 + 0.7 * random.nextDouble());
            double turn = random.nextInt(4) == 0 ? Math.PI / 2 : 0;
            Coordinate at = inside(inner);
            Polygon house = random.nextInt(4) == 0
                    ? Shapes.outline(
                            at,
                            lie + turn,
                            -w / 2,
                            -h / 2,
                            w / 2,
                            -h / 2,
                            w / 2,
                            0,
                            -w / 6,
                            0,
                            -w / 6,
                            h / 2,
                            -w / 2,
                            h / 2)
                    : Shapes.rectangle(at, w, h, lie + turn);
            if (inner.covers(house) && town.build(house, 4, tags(use, house, made == 0))) {
                made++;
            }
        }
    }

    private Coordinate inside(Geometry inner) {
        var box = inner.getEnvelopeInternal();
        return new Coordinate(
                box.getMinX() + random.nextDouble() * Math.max(1, box.getWidth()),
                box.getMinY() + random.nextDouble() * Math.max(1, box.getHeight()));
    }

    private Tags tags(Use use, Polygon house, boolean named) {
        int levels = switch (use) {
            case OFFICE -> 3 + random.nextInt(9);
            case RETAIL -> 1 + random.nextInt(3);
            default -> 1;
        };
        Tags tags = Tags.of("building", use.building, "building:levels", Integer.toString(levels));
        return named ? words(use, house, tags) : tags;
    }

    /// A name after the nearest road, and the address there.
    private Tags words(Use use, Polygon shape, Tags tags) {
        Tags address = town.address(shape.getCentroid().getCoordinate());
        List<String> kinds = Objects.requireNonNull(WORDS.get(use));
        String[] kind = kinds.get(random.nextInt(kinds.size())).split("/");
        Road road = town.roads().byName(address.get("addr:street"));
        String base = road.tags().get("name").substring(0, 2);
        Tags all = tags.with(
                "name", base + (use == Use.OFFICE || use == Use.PARK ? "" : use == Use.RETAIL ? "便民" : "兴业") + kind[0],
                "name:en", road.tags().get("name:en").split(" ")[0] + " " + kind[1]);
        return all.with(
                "addr:street", address.get("addr:street"),
                "addr:housenumber", address.get("addr:housenumber"));
    }
}
