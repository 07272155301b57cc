package io.canmou.maps;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// The residential areas: each by its pattern, with as many buildings as the table says.
final class Homes {
    private final Town town;

    Homes(Town town) {
        this.town = town;
    }

    void build() {
        for (District.Home home : town.district().residential()) {
            Random random = Town.random(home.id());
            double angle = lie(random);
            List<Polygon> houses = switch (home.pattern()) {
                case "oldTown" -> new OldTown(town, home, angle, random).lay();
                case "village" -> new Village(town, home, angle, random).lay();
                default -> new Estate(town, home, angle, random).lay();
            };
            if (houses.size() != home.buildings()) {
                throw new IllegalStateException(
                        home.id() + ": " + houses.size() + " of " + home.buildings() + " buildings have a place");
            }
            name(home, houses);
            outline(home, houses);
        }
    }

    /// Rows face south, but each area leans by up to three degrees.
    private double lie(Random random) {
        return (random.nextDouble() - 0.5) * 0.12;
    }

    private void name(District.Home home, List<Polygon> houses) {
        for (int i = 0; i < houses.size(); i++) {
            Tags tags = Tags.of("building", use(home), "building:levels", Integer.toString(home.floors()));
            boolean old = home.pattern().equals("oldTown") || home.pattern().equals("village");
            if (old) {
                tags = tags.with("addr:place", home.name(), "addr:housenumber", Integer.toString(i + 1));
            } else {
                tags = tags.with("name", String.format(Locale.ROOT, "%s%d栋", home.name(), i + 1))
                        .with("addr:place", home.name(), "addr:housenumber", Integer.toString(i + 1));
            }
            town.buildings().add(new Building(houses.get(i), tags));
        }
    }

    private static String use(District.Home home) {
        return switch (home.pattern()) {
            case "village" -> "house";
            case "oldTown" -> "residential";
            default -> home.floors() == 4 ? "dormitory" : "apartments";
        };
    }

    private void outline(District.Home home, List<Polygon> houses) {
        Geometry all = Curves.GEOMETRY.createGeometryCollection(houses.toArray(Geometry[]::new));
        Geometry grown = home.pattern().equals("village")
                ? all.buffer(22, 2)
                : all.buffer(34, 2).buffer(-16, 2);
        Tags tags = Tags.of("landuse", "residential").named(home.name(), home.nameEn());
        town.area(Shapes.softened(grown, 6), tags);
        String place = home.pattern().equals("village") ? "village" : "neighbourhood";
        town.spot(
                new Coordinate(home.x(), home.y()),
                Tags.of("place", place, "population", Integer.toString((int) home.night()))
                        .named(home.name(), home.nameEn()));
    }
}
