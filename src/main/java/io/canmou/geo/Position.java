package io.canmou.geo;

import java.util.Locale;

/// A place on the earth in WGS 84 degrees.
public record Position(double lat, double lon) {
    public Position {
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("lat must be -90..90, was " + lat);
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("lon must be -180..180, was " + lon);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.6f, %.6f", lat, lon);
    }
}
