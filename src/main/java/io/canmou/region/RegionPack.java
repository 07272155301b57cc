package io.canmou.region;

import io.canmou.geo.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// A region on disk, read-only: map features, buildings, places, sensitive sites, people, heights; and the road
/// graph's folder.
///
/// Coordinates in degrees, x longitude, y latitude. Thread-safe.
public interface RegionPack extends AutoCloseable {
    /// What the pack says of itself.
    RegionInfo info();

    /// The folder of the pack.
    Path directory();

    /// The folder of the road graph inside the pack.
    Path roadGraph();

    /// Buildings whose box meets `box`.
    List<Building> buildings(Envelope box);

    /// Sensitive sites whose box meets `box`.
    List<SensitiveSite> sites(Envelope box);

    /// Places and addresses that `query` may mean, best first.
    List<Place> findPlaces(String query, int limit);

    /// The named place, street or site nearest to `position`, within `radius` m.
    Optional<Place> nearestPlace(Position position, double radius);

    /// Features to draw whose box meets `box`, those of `zoom` alone.
    List<MapFeature> features(Envelope box, int zoom);

    /// People per cell; empty: the pack has no raster.
    Optional<PopulationGrid> population();

    /// Height above sea level, m; empty where the pack has none.
    OptionalDouble elevation(Position position);

    @Override
    void close();

    /// One building.
    ///
    /// @param levels null: not in the map
    record Building(
            long id,
            @Nullable String name,
            BuildingUse use,
            @Nullable Double levels,
            Geometry footprint) {}

    /// What a building is used for, for the estimate of people.
    enum BuildingUse {
        DWELLING,
        HOUSE,
        DORMITORY,
        OFFICE,
        SCHOOL,
        HOSPITAL,
        CARE_HOME,
        MALL,
        FACTORY,
        HOTEL,
        OTHER,
        UNKNOWN
    }

    /// A school, hospital, care home, mall, station or stadium.
    record SensitiveSite(
            String id,
            String name,
            @Nullable String nameEn,
            SiteKind kind,
            Position position,
            Geometry outline,
            @Nullable Double peopleDay,
            @Nullable Double peopleNight) {}

    /// Kinds of sensitive sites.
    enum SiteKind {
        SCHOOL("school"),
        KINDERGARTEN("kindergarten"),
        UNIVERSITY("university"),
        HOSPITAL("hospital"),
        CARE_HOME("careHome"),
        MALL("mall"),
        MARKET("market"),
        STATION("station"),
        STADIUM("stadium"),
        HOTEL("hotel"),
        RESIDENTIAL("residential"),
        OTHER("other"),
        CLINIC("clinic");

        private final String word;

        SiteKind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// A named place or an address.
    record Place(String name, @Nullable String nameEn, String kind, Position position) {}

    /// Something to draw: plain OSM tags over a geometry.
    record MapFeature(long id, List<Tag> tags, Geometry geometry) {}

    /// An OSM tag.
    record Tag(String key, String value) {}

    /// People per cell by day and by night.
    interface PopulationGrid {
        /// Residents by night and people present by day, inside a geometry in degrees; cells count by the share of
        /// their area.
        Count inside(Geometry degrees);

        /// Day and night; the two are equal where the raster has one band.
        record Count(double day, double night) {}
    }
}
