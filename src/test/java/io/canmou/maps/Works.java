package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/// Plants, stores and stations: fence, gate and inner road, tanks of true size, halls in the room that is left.
final class Works {
    private static final Pattern TAGS = Pattern.compile("([A-Z]+-)(\\d*)([A-Z]?)[~/](\\d*)([A-Z]?)");

    private final Town town;

    Works(Town town) {
        this.town = town;
    }

    void build() {
        town.district().plants().forEach(this::plant);
        for (District.Store store : town.district().fireworksStores()) {
            Coordinate at = new Coordinate(store.x(), store.y());
            town.build(
                    Shapes.rectangle(at, 22, 12, 0.1),
                    0,
                    Tags.of("building", "warehouse", "building:levels", "1", "name", store.no() + "号库"));
            if (store.bank()) {
                town.area(
                        Shapes.rectangle(at, 40, 28, 0.1).difference(Shapes.rectangle(at, 30, 19, 0.1)),
                        Tags.of("man_made", "embankment", "landuse", "grass"));
            }
        }
    }

    private void plant(District.Plant plant) {
        Random random = Town.random(plant.id());
        Coordinate centre = new Coordinate(plant.x(), plant.y());
        double lean = plant.x() > 8500 && plant.y() < 3000 ? 0 : 0.1 * (random.nextDouble() - 0.5);
        Polygon fence = Shapes.rectangle(centre, 2 * plant.halfX() - 20, 2 * plant.halfY() - 16, lean);
        town.area(
                fence, tags(plant).named(plant.name(), plant.nameEn()).with("barrier", "fence", "phone", phone(plant)));
        inside(plant, centre, lean);
        tanks(plant, centre);
        if (!plant.type().equals("fireworks")) {
            halls(plant, centre, lean, random);
        }
    }

    static String phone(District.Plant plant) {
        return "0500-86001" + plant.id().substring(1);
    }

    private static Tags tags(District.Plant plant) {
        return switch (plant.type()) {
            case "station" -> Tags.of("amenity", "fuel", "landuse", "commercial");
            case "water" -> Tags.of("man_made", "water_works", "landuse", "industrial");
            case "mine" -> Tags.of("landuse", "industrial", "industrial", "mine", "resource", "coal");
            case "port" -> Tags.of("landuse", "industrial", "industrial", "port");
            case "storage" -> Tags.of("landuse", "industrial", "industrial", "depot");
            default -> Tags.of("landuse", "industrial", "man_made", "works");
        };
    }

    /// An inner road along the fence and one across, led out to the nearest road.
    private void inside(District.Plant plant, Coordinate centre, double lean) {
        double x = plant.halfX() - 24;
        double y = plant.halfY() - 20;
        if (x < 20 || y < 15) {
            town.roads().connect(centre, 120, Tags.of("highway", "service"), true);
            return;
        }
        double west = x > 100 ? -72 : 0;
        List<Coordinate> ring =
                List.of(Shapes.outline(centre, lean, -x, -y, west, -y, x, -y, x, 8, x, y, west, y, -x, y, -x, 8)
                        .getCoordinates());
        Tags tags = Tags.of("highway", "service", "access", "private", "maxspeed", "20");
        List<Road> inner = new ArrayList<>(List.of(town.roads().add(tags, ring)));
        if (x > 100) {
            inner.add(town.roads().add(tags, List.of(ring.get(1), ring.get(5))));
            inner.add(town.roads().add(tags, List.of(ring.get(7), ring.get(3))));
        }
        inner.forEach(town.ground()::take);
        boolean out = false;
        for (int corner : new int[] {3, 7, 1, 5}) {
            out |= town.roads().connect(ring.get(corner), 90, Tags.of("highway", "service"), true);
        }
        for (int corner = 0; !out && corner < 8; corner++) {
            out = town.roads().connect(ring.get(corner), 800, Tags.of("highway", "service"), true);
        }
        if (!out) {
            throw new IllegalStateException(plant.id() + " has no way out");
        }
    }

    /// Tank n of a group stands at centre + (−40 + 25 (n − 1), −20); each further group in a row of its own.
    private void tanks(District.Plant plant, Coordinate centre) {
        double y = -20;
        for (District.Tank tank : plant.tanks()) {
            if (tank.form().equals("pipeline")
                    || tank.count() > 12
                    || plant.type().equals("station")
                    || plant.type().equals("fireworks")) {
                continue;
            }
            boolean store = tank.form().equals("bag")
                    || tank.form().equals("drum")
                    || tank.form().equals("reactor");
            double size = store ? 40 : Math.max(tank.diameter(), 1);
            double step = Math.max(tank.form().equals("horizontal") ? 14 : 25, size * 1.45);
            for (int n = 0; n < tank.count(); n++) {
                vessel(tank, new Coordinate(centre.x - 40 + step * n, centre.y + y), n);
            }
            if (size > 8 && !store) {
                double w = step * (tank.count() - 1) + 2.2 * size;
                town.area(
                        Shapes.rectangle(
                                new Coordinate(centre.x - 40 + step * (tank.count() - 1) / 2, centre.y + y),
                                w,
                                1.9 * size,
                                0),
                        Tags.of("barrier", "wall", "man_made", "bund"));
            }
            y -= Math.max(16, (tank.form().equals("horizontal") ? Math.max(18, tank.length()) : size) * 1.25 + 9);
            if (y < -plant.halfY() + 45) {
                y = 55;
            }
        }
    }

    private void vessel(District.Tank tank, Coordinate at, int n) {
        Tags tags = Tags.of(
                "man_made",
                "storage_tank",
                "content",
                tank.substance().replaceAll("[^\\x00-\\x7f]", "").strip(),
                "ref",
                tag(tank.tag(), n));
        Polygon shape = switch (tank.form()) {
            case "horizontal", "cylinder" ->
                Shapes.rectangle(at, Math.max(1.2, tank.diameter()), Math.max(2, tank.length()), 0);
            case "bag", "drum" -> Shapes.rectangle(at, 48, 24, 0);
            case "reactor" -> Shapes.rectangle(at, 18, 14, 0);
            default -> Shapes.circle(at, tank.diameter());
        };
        boolean building = tank.form().equals("bag") || tank.form().equals("drum");
        Tags all = building
                ? Tags.of("building", "warehouse", "building:levels", "1", "ref", tank.tag(), "name", tank.tag() + "库")
                : tags.with(
                        "building",
                        tank.form().equals("horizontal") || tank.form().equals("cylinder") ? "" : "storage_tank");
        if (!town.build(shape, 0.2, all)) {
            throw new IllegalStateException("no room for " + tank.tag());
        }
    }

    /// The n-th tag of "V-101A~D", "TK-301~304", "V-701/702".
    static String tag(String tags, int n) {
        Matcher m = TAGS.matcher(tags);
        if (!m.matches()) {
            return tags;
        }
        if (!m.group(3).isEmpty()) {
            return m.group(1) + m.group(2) + (char) (m.group(3).charAt(0) + n);
        }
        int width = m.group(2).length();
        return m.group(1) + String.format(Locale.ROOT, "%0" + width + "d", Integer.parseInt(m.group(2)) + n);
    }

    private void halls(District.Plant plant, Coordinate centre, double lean, Random random) {
        int wanted = (int) Math.max(1, Math.min(10, plant.halfX() * plant.halfY() / 7000));
        int made = 0;
        for (int attempt = 0; attempt < 400 && made < wanted; attempt++) {
            double w = Math.min(plant.halfX() * 0.5, 30 + random.nextInt(80));
            double h = Math.min(plant.halfY() * 0.5, 18 + random.nextInt(34));
            double x = (random.nextDouble() * 2 - 1) * (plant.halfX() - 34 - w / 2);
            double y = (random.nextDouble() * 2 - 1) * (plant.halfY() - 30 - h / 2);
            Coordinate at = new Coordinate(centre.x + x, centre.y + y);
            Tags tags = made == 0
                    ? Tags.of("building", "office", "building:levels", "3")
                    : Tags.of("building", "industrial", "building:levels", "1");
            made += town.build(Shapes.rectangle(at, w, h, lean), 5, tags) ? 1 : 0;
        }
        if (plant.type().equals("production") || plant.type().equals("mine")) {
            Polygon stack =
                    Shapes.circle(new Coordinate(centre.x + plant.halfX() * 0.6, centre.y + plant.halfY() * 0.35), 5);
            town.build(stack, 1, Tags.of("man_made", "chimney", "height", Integer.toString(35 + random.nextInt(50))));
        }
    }
}
