package io.canmou.region.osm;

/// Degrees as whole numbers of 1e-7 degrees (1 cm), the resolution of OpenStreetMap.
final class Degrees {
    private static final double PER_DEGREE = 1e7;

    private Degrees() {}

    /// A latitude; `where` is named when it is out of range.
    static int lat(double degrees, Object where) throws BadExtract {
        return whole(degrees, 90, "lat", where);
    }

    /// A longitude; `where` is named when it is out of range.
    static int lon(double degrees, Object where) throws BadExtract {
        return whole(degrees, 180, "lon", where);
    }

    private static int whole(double degrees, double most, String key, Object where) throws BadExtract {
        if (!(Math.abs(degrees) <= most)) {
            throw new BadExtract("badValue", key, degrees, where);
        }
        return (int) Math.round(degrees * PER_DEGREE);
    }
}
