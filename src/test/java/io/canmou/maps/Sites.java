package io.canmou.maps;

import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Schools, hospitals, homes, malls and other places with people; stations of the teams, depots, shelters.
final class Sites {
    private final Town town;

    Sites(Town town) {
        this.town = town;
    }

    void build() {
        town.district().sites().stream().filter(s -> s.halfX() > 0).forEach(this::site);
        town.district().teams().forEach(this::team);
        town.district().supplies().forEach(this::depot);
        town.district().shelters().forEach(this::shelter);
    }

    private void site(District.Site site) {
        Random random = Town.random(site.id());
        Coordinate centre = new Coordinate(site.x(), site.y());
        double lean = 0.12 * (random.nextDouble() - 0.5);
        Polygon plot = Shapes.rectangle(centre, 2 * site.halfX(), 2 * site.halfY(), lean);
        Geometry free = plot.difference(roadStrips(plot));
        Tags tags = kind(site.kind()).named(site.name(), site.nameEn());
        for (var e : town.address(centre).values().entrySet()) {
            tags = tags.with(e.getKey(), e.getValue());
        }
        town.area(largest(free), tags);
        town.plots().add(plot);
        door(centre);
        Geometry field = field(site, centre, lean);
        if (!field.isEmpty()) {
            town.ground().take(field);
        }
        blocks(site, largest(free), centre, lean, random);
    }

    private static Geometry largest(Geometry g) {
        return Shapes.polygons(g, 1).stream()
                .max(java.util.Comparator.comparingDouble(Polygon::getArea))
                .orElseThrow();
    }

    private Geometry roadStrips(Polygon plot) {
        Geometry strips = Curves.GEOMETRY.createPolygon();
        for (Road road : town.roads().all()) {
            Geometry strip = Curves.line(road.line());
            if (strip.distance(plot) < 20) {
                strips = strips.union(strip.buffer(road.halfWidth() + 2, 2));
            }
        }
        return strips;
    }

    /// A lane from the middle of the plot to the nearest road.
    private void door(Coordinate centre) {
        if (!town.roads().connect(Curves.snapped(centre), 500, Tags.of("highway", "service"), true)) {
            town.roads().connect(Curves.snapped(centre), 900, Tags.of("highway", "service"), false);
        }
        town.ground().take(town.roads().all().getLast());
    }

    /// A school's running track or a stadium's pitch.
    private Geometry field(District.Site site, Coordinate centre, double lean) {
        boolean school = site.kind().startsWith("school")
                || site.kind().equals("boarding")
                || site.kind().equals("university");
        double w = Math.min(150, site.halfX() * 0.95);
        double h = w * 0.52;
        if (!school && !site.kind().equals("stadium")) {
            return Curves.GEOMETRY.createPolygon();
        }
        Coordinate at = site.kind().equals("stadium")
                ? new Coordinate(centre.x + 36, centre.y)
                : new Coordinate(centre.x + site.halfX() * 0.42, centre.y + site.halfY() * 0.4);
        if (site.kind().equals("stadium")) {
            w = 120;
            h = 78;
        }
        Polygon track = (Polygon) Shapes.rectangle(at, w - h, 0.6, lean).buffer(h / 2, 5);
        town.area(track, Tags.of("leisure", "track", "sport", "running"));
        town.area(
                Shapes.rectangle(at, w - h * 0.8, h * 0.62, lean),
                Tags.of("leisure", "pitch", "sport", "soccer", "surface", "grass"));
        if (site.kind().equals("stadium")) {
            Geometry stands = track.buffer(32, 6).difference(track.buffer(6, 5));
            town.area(stands, Tags.of("building", "stadium", "building:levels", "3"));
            return track.buffer(36, 4);
        }
        return track.buffer(4, 3);
    }

    private void blocks(District.Site site, Geometry plot, Coordinate centre, double lean, Random random) {
        int wanted = blockCount(site);
        int made = 0;
        Geometry inner = plot.buffer(-4);
        for (int attempt = 0; attempt < 600 && made < wanted; attempt++) {
            double shrink = attempt > 300 ? 0.6 : 1;
            double w = shrink * size(site, random, true);
            double h = shrink * size(site, random, false);
            double x = made == 0 && attempt < 40 && wanted < 3
                    ? 0
                    : (random.nextDouble() * 2 - 1) * Math.max(0, site.halfX() - w / 2 - 4);
            double y = made == 0 && attempt < 40 && wanted < 3
                    ? 0
                    : (random.nextDouble() * 2 - 1) * Math.max(0, site.halfY() - h / 2 - 4);
            Polygon block = block(new Coordinate(centre.x + x, centre.y + y), w, h, lean, random);
            if (inner.covers(block)) {
                made += town.build(block, made == 0 ? 0.5 : 6, buildingTags(site, made)) ? 1 : 0;
            }
        }
    }

    private static Polygon block(Coordinate at, double w, double h, double lean, Random random) {
        if (random.nextInt(3) > 0 || h < 14) {
            return Shapes.rectangle(at, w, h, lean);
        }
        double wing = Math.min(16, h * 0.45);
        return Shapes.outline(
                at,
                lean,
                -w / 2,
                -h / 2,
                w / 2,
                -h / 2,
                w / 2,
                -h / 2 + wing,
                -w / 2 + wing,
                -h / 2 + wing,
                -w / 2 + wing,
                h / 2,
                -w / 2,
                h / 2);
    }

    private static int blockCount(District.Site site) {
        return switch (site.kind()) {
            case "university" -> 26;
            case "hospital" -> (int) Math.max(1, site.halfX() / 15);
            case "school-primary", "school-middle" -> (int) Math.max(2, site.halfX() / 18);
            case "boarding" -> 7;
            case "market" -> 8;
            case "waterworks" -> 3;
            case "kindergarten", "care-home", "power" -> 2;
            default -> site.halfX() > 80 && !site.kind().equals("stadium") ? 4 : 1;
        };
    }

    private static double size(District.Site site, Random random, boolean wide) {
        double r = random.nextDouble();
        return switch (site.kind()) {
            case "mall" -> wide ? 92 + 20 * r : 62 + 20 * r;
            case "market" -> wide ? 56 : 18;
            case "station" -> wide ? Math.min(90, site.halfX()) : 18 + 4 * r;
            case "government" -> wide ? 84 : 22;
            case "hotel" -> wide ? 40 : 24;
            case "kindergarten", "care-home" -> wide ? 34 + 8 * r : 13 + 3 * r;
            case "power", "waterworks", "water-intake" -> wide ? 18 + 14 * r : 9 + 6 * r;
            default -> wide ? 44 + 26 * r : 14 + 12 * r;
        };
    }

    private static Tags buildingTags(District.Site site, int number) {
        String use = switch (site.kind()) {
            case "school-primary", "school-middle", "boarding" -> "school";
            case "kindergarten" -> "kindergarten";
            case "university" -> number % 3 == 2 ? "dormitory" : "university";
            case "hospital" -> "hospital";
            case "care-home" -> "residential";
            case "mall", "market" -> "retail";
            case "stadium" -> "sports_hall";
            case "station" -> "train_station";
            case "hotel" -> "hotel";
            case "government" -> "government";
            default -> "service";
        };
        int levels = switch (site.kind()) {
            case "hospital" -> number == 0 ? 9 : 4;
            case "hotel" -> 14;
            case "government" -> 8;
            case "mall" -> 4;
            case "school-primary", "school-middle", "boarding" -> 4;
            case "university" -> 6;
            case "kindergarten", "care-home" -> 3;
            default -> 1;
        };
        return Tags.of("building", use, "building:levels", Integer.toString(levels));
    }

    private static Tags kind(String kind) {
        return switch (kind) {
            case "school-primary", "school-middle", "boarding" -> Tags.of("amenity", "school");
            case "kindergarten" -> Tags.of("amenity", "kindergarten");
            case "university" -> Tags.of("amenity", "university");
            case "hospital" -> Tags.of("amenity", "hospital", "healthcare", "hospital");
            case "care-home" -> Tags.of("amenity", "social_facility", "social_facility", "nursing_home");
            case "mall" -> Tags.of("shop", "mall", "landuse", "retail");
            case "market" -> Tags.of("amenity", "marketplace", "landuse", "retail");
            case "stadium" -> Tags.of("leisure", "stadium");
            case "station" -> Tags.of("public_transport", "station");
            case "hotel" -> Tags.of("tourism", "hotel");
            case "government" -> Tags.of("amenity", "townhall");
            case "power" -> Tags.of("power", "substation", "voltage", "220000");
            case "waterworks" -> Tags.of("man_made", "wastewater_plant", "landuse", "industrial");
            case "water-intake" -> Tags.of("man_made", "pumping_station");
            default -> Tags.NONE;
        };
    }

    private void team(District.TeamRow team) {
        Coordinate at = new Coordinate(team.x(), team.y());
        boolean fire = team.category().equals("fire-station");
        Tags tags = Tags.of("building", fire ? "fire_station" : "service", "building:levels", "3")
                .named(team.name(), team.nameEn());
        tags = fire ? tags.with("amenity", "fire_station") : tags.with("emergency", "rescue_station");
        house(at, 38, 20, team.category().equals("medical") ? tags.with("emergency", "ambulance_station") : tags);
    }

    private void depot(District.Depot depot) {
        house(
                new Coordinate(depot.x(), depot.y()),
                44,
                24,
                Tags.of("building", "warehouse", "building:levels", "1").named(depot.name(), depot.nameEn()));
    }

    private void shelter(District.Refuge shelter) {
        Coordinate at = new Coordinate(shelter.x(), shelter.y());
        boolean own = town.district().sites().stream()
                .noneMatch(s -> Math.abs(s.x() - at.x) < s.halfX() + 5 && Math.abs(s.y() - at.y) < s.halfY() + 5);
        if (shelter.kind().equals("outdoor")) {
            town.area(
                    Shapes.blob(at, 260, 200, 0.08, Town.random(shelter.id())),
                    Tags.of("leisure", "park").named(shelter.name(), shelter.nameEn()));
            town.ground().take(Shapes.circle(at, 220));
        } else if (own) {
            house(
                    at,
                    52,
                    34,
                    Tags.of("building", "public", "building:levels", "2").named(shelter.name(), shelter.nameEn()));
        }
        town.spot(
                at,
                Tags.of("emergency", "assembly_point", "capacity", Integer.toString(shelter.capacity()))
                        .named(shelter.name(), shelter.nameEn()));
    }

    private void house(Coordinate at, double w, double h, Tags tags) {
        Tags all = tags;
        for (var e : town.address(at).values().entrySet()) {
            all = all.with(e.getKey(), e.getValue());
        }
        for (int turn = 0; turn < 8; turn++) {
            Polygon shape = Shapes.rectangle(
                    new Coordinate(
                            at.x + List.of(0, 26, -26, 0, 0, 40, -40, 0).get(turn),
                            at.y + List.of(0, 0, 0, 24, -24, 30, -30, 60).get(turn)),
                    w,
                    h,
                    0.05);
            if (town.build(shape, 1, all)) {
                door(shape.getCentroid().getCoordinate());
                return;
            }
        }
        town.spot(at, all.with("building", "", "building:levels", "")); // it lies inside another house
    }
}
