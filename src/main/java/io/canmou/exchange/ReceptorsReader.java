package io.canmou.exchange;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Receptor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Reads the `receptors` list of the contract.
///
/// @param site null: then a receptor must stand by `downwind` and `crosswind`
record ReceptorsReader(@Nullable Position site) {
    /// Height of a receptor that names none, m: where people breathe.
    private static final double BREATHING_HEIGHT = 1.5;

    List<Receptor> read(Keys keys) {
        List<Receptor> receptors = new ArrayList<>();
        for (Keys row : keys.objects("receptors")) {
            Receptor receptor = receptor(row);
            row.done();
            if (receptor != null) {
                receptors.add(receptor);
            }
        }
        return receptors;
    }

    private @Nullable Receptor receptor(Keys row) {
        int before = row.faults().size();
        String id = row.text("id");
        if (id == null && !row.has("id")) {
            row.fault("id", "missingText");
        }
        Receptor.Place place = place(row);
        double height = row.number("height", Range.HEIGHT, BREATHING_HEIGHT);
        boolean indoors = row.flag("indoors", false);
        Double changes = row.number("airChangesPerHour", Range.above(0, 1_000, "1/h"));
        boolean series = row.flag("series", false);
        return id == null || place == null || row.faults().size() > before
                ? null
                : new Receptor(id, place, height, indoors, changes, series);
    }

    private Receptor.@Nullable Place place(Keys row) {
        Double downwind = row.number("downwind", Range.ALONG_WIND);
        Double crosswind = row.number("crosswind", Range.ALONG_WIND);
        Double lat = row.number("lat", Range.of(-90, 90, "degrees"));
        Double lon = row.number("lon", Range.of(-180, 180, "degrees"));
        boolean alongWind = row.has("downwind") || row.has("crosswind");
        boolean onEarth = row.has("lat") || row.has("lon");
        if (alongWind == onEarth) {
            row.fault("", "receptorPlace");
            return null;
        }
        if (alongWind) {
            return new Receptor.Place.AlongWind(downwind == null ? 0 : downwind, crosswind == null ? 0 : crosswind);
        }
        if (row.has("lat") != row.has("lon")) {
            row.fault(row.has("lat") ? "lon" : "lat", "missingNumber", "degrees");
        }
        if (site == null) {
            row.fault(row.has("lat") ? "lat" : "lon", "receptorNeedsSite");
        }
        if (site == null || lat == null || lon == null) {
            return null;
        }
        Coordinate local = new LocalPlane(site).toLocal(new Position(lat, lon));
        return new Receptor.Place.EastNorth(local.x, local.y);
    }
}
