package io.canmou.advice.people;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPack.SensitiveSite;
import io.canmou.region.RegionPack.SiteKind;
import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import io.canmou.resource.SiteRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The places with people around a release: the bureau's lists of sites and plants first, and what the map has
/// besides. The plant where it happened is not among them: it knows.
final class SiteList {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double SAME_PLACE = 250;
    private static final double SAME_PLACE_OTHER_NAME = 60;

    private final RegionPack region;
    private final Resources resources;

    SiteList(RegionPack region, Resources resources) {
        this.region = region;
        this.resources = resources;
    }

    /// All within `radius` m.
    List<SitePlace> within(Position site, double radius) {
        LocalPlane plane = new LocalPlane(site);
        List<SitePlace> places = new ArrayList<>();
        for (SiteRecord record : resources.sites()) {
            Coordinate c = plane.toLocal(record.position());
            if (StrictMath.hypot(c.x, c.y) <= radius) {
                places.add(ofRecord(record, c));
            }
        }
        plants(plane, radius).filter(plant -> !named(places, plant)).forEach(places::add);
        int listed = places.size();
        double lat = radius / plane.metresPerDegreeLat();
        double lon = radius / plane.metresPerDegreeLon();
        Envelope box = new Envelope(site.lon() - lon, site.lon() + lon, site.lat() - lat, site.lat() + lat);
        for (SensitiveSite found : region.sites(box)) {
            Coordinate c = plane.toLocal(found.position());
            SitePlace place = ofMap(found, plane, c);
            boolean twice = places.subList(listed, places.size()).stream().anyMatch(p -> same(p, place));
            if (StrictMath.hypot(c.x, c.y) <= radius && !twice && !listed(places.subList(0, listed), found, c)) {
                places.add(place);
            }
        }
        return places;
    }

    private Stream<SitePlace> plants(LocalPlane plane, double radius) {
        return resources.facilities().stream()
                .map(plant -> ofPlant(plant, plane.toLocal(plant.position())))
                .filter(plant -> {
                    double distance = plant.outline().distance(FACTORY.createPoint(new Coordinate(0, 0)));
                    return distance > 0 && distance <= radius;
                });
    }

    private static boolean named(List<SitePlace> list, SitePlace plant) {
        return list.stream()
                .anyMatch(place ->
                        place.outline().distance(plant.outline()) < SAME_PLACE && sameName(place.name(), plant.name()));
    }

    private static boolean listed(List<SitePlace> list, SensitiveSite found, Coordinate c) {
        return list.stream().anyMatch(place -> {
            double distance = place.outline().distance(FACTORY.createPoint(c));
            return distance < SAME_PLACE_OTHER_NAME && place.kind() == found.kind()
                    || distance < SAME_PLACE && sameName(place.name(), found.name());
        });
    }

    /// A hospital is often on the map as its grounds and as its main house.
    private static boolean same(SitePlace a, SitePlace b) {
        return a.kind() == b.kind()
                && !a.name().isEmpty()
                && !b.name().isEmpty()
                && sameName(a.name(), b.name())
                && a.outline().distance(b.outline()) < SAME_PLACE;
    }

    private static boolean sameName(String a, String b) {
        return a.equals(b) || a.startsWith(b) || b.startsWith(a);
    }

    /// The rectangle of a record about `c`; a point where it has no size.
    private static Geometry plot(Coordinate c, @Nullable Double halfEast, @Nullable Double halfNorth) {
        double east = halfEast == null ? 0 : halfEast;
        double north = halfNorth == null ? 0 : halfNorth;
        return FACTORY.toGeometry(new Envelope(c.x - east, c.x + east, c.y - north, c.y + north));
    }

    private static SitePlace ofPlant(Facility plant, Coordinate c) {
        return new SitePlace(
                plant.id(),
                plant.name(),
                plant.nameEn(),
                SiteKind.OTHER,
                plant.position(),
                plot(c, plant.halfEast(), plant.halfNorth()),
                plant.peopleDay(),
                plant.peopleNight(),
                null,
                true);
    }

    private static SitePlace ofRecord(SiteRecord record, Coordinate c) {
        Geometry outline = plot(c, record.halfEast(), record.halfNorth());
        return new SitePlace(
                record.id(),
                record.name(),
                record.nameEn(),
                kind(record.kind()),
                record.position(),
                outline,
                record.peopleDay(),
                record.peopleNight(),
                record.airChangesPerHour(),
                true);
    }

    private static SitePlace ofMap(SensitiveSite found, LocalPlane plane, Coordinate c) {
        Geometry outline = found.outline().isEmpty() ? FACTORY.createPoint(c) : plane.toMetres(found.outline());
        return new SitePlace(
                found.id(),
                found.name(),
                found.nameEn(),
                found.kind(),
                found.position(),
                outline,
                found.peopleDay(),
                found.peopleNight(),
                null,
                false);
    }

    /// The kind of a bureau's category word.
    static SiteKind kind(String category) {
        return switch (category.toLowerCase(Locale.ROOT)) {
            case "kindergarten" -> SiteKind.KINDERGARTEN;
            case "school", "school-primary", "school-middle", "boarding" -> SiteKind.SCHOOL;
            case "university" -> SiteKind.UNIVERSITY;
            case "hospital" -> SiteKind.HOSPITAL;
            case "care-home", "carehome", "welfare", "prison" -> SiteKind.CARE_HOME;
            case "mall" -> SiteKind.MALL;
            case "market" -> SiteKind.MARKET;
            case "station", "metro" -> SiteKind.STATION;
            case "stadium", "cinema" -> SiteKind.STADIUM;
            case "hotel" -> SiteKind.HOTEL;
            case "residential", "village" -> SiteKind.RESIDENTIAL;
            default -> SiteKind.OTHER;
        };
    }
}
