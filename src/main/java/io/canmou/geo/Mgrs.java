package io.canmou.geo;

import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.grid.GridType;
import mil.nga.mgrs.utm.UTM;

/// The military grid reference system, between 80° S and 84° N.
///
/// Source: NGA.STND.0037, The Universal Grids and the Transverse Mercator and Polar Stereographic map projections.
public final class Mgrs {
    private static final double SOUTH = -80;
    private static final double NORTH = 84;

    private Mgrs() {}

    /// The square metre in which a place lies, as `50T MK 43720 26840`; empty: near the poles.
    public static Optional<String> of(Position place) {
        if (place.lat() < SOUTH || place.lat() > NORTH) {
            return Optional.empty();
        }
        String plain = MGRS.from(place.lon(), place.lat()).coordinate(GridType.METER);
        int digits = plain.length() - 10;
        return Optional.of(plain.substring(0, digits - 2)
                + " "
                + plain.substring(digits - 2, digits)
                + " "
                + plain.substring(digits, digits + 5)
                + " "
                + plain.substring(digits + 5));
    }

    /// The middle of the square that a reference names; empty: it is none.
    public static Optional<Position> parse(String text) {
        String plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            if (!plain.matches("\\d{1,2}[C-X][A-Z]{2}(\\d\\d)+") || !MGRS.isMGRS(plain)) {
                return Optional.empty();
            }
            MGRS square = MGRS.parse(plain);
            UTM corner = square.toUTM();
            double half = MGRS.precision(plain).getPrecision() / 2.0;
            Point middle = UTM.point(
                    corner.getZone(), corner.getHemisphere(), corner.getEasting() + half, corner.getNorthing() + half);
            return Optional.of(new Position(middle.getLatitude(), middle.getLongitude()));
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
