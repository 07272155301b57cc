package io.canmou.geo;

import java.util.function.DoubleUnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/// A plane in metres, x to the east and y to the north, that touches the earth at `origin`.
///
/// Source: WGS 84 ellipsoid, radii of curvature in the meridian and the prime vertical at the origin.
/// Valid: within 50 km of the origin; there the error of a distance stays below 0.5 % below 60° of latitude.
public record LocalPlane(Position origin) {
    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double ECCENTRICITY_SQUARED = 6.69437999014e-3;

    /// Metres of one degree of latitude at the origin.
    public double metresPerDegreeLat() {
        double s = StrictMath.sin(StrictMath.toRadians(origin.lat()));
        double w = 1 - ECCENTRICITY_SQUARED * s * s;
        return StrictMath.toRadians(SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED) / (w * StrictMath.sqrt(w)));
    }

    /// Metres of one degree of longitude at the origin.
    public double metresPerDegreeLon() {
        double phi = StrictMath.toRadians(origin.lat());
        double s = StrictMath.sin(phi);
        return StrictMath.toRadians(
                SEMI_MAJOR * StrictMath.cos(phi) / StrictMath.sqrt(1 - ECCENTRICITY_SQUARED * s * s));
    }

    /// Metres east and north of the origin.
    public Coordinate toLocal(Position position) {
        return new Coordinate(
                (position.lon() - origin.lon()) * metresPerDegreeLon(),
                (position.lat() - origin.lat()) * metresPerDegreeLat());
    }

    /// The position `east` and `north` metres from the origin.
    public Position toPosition(double east, double north) {
        return new Position(origin.lat() + north / metresPerDegreeLat(), origin.lon() + east / metresPerDegreeLon());
    }

    /// A geometry in metres as one in degrees (x longitude, y latitude).
    public Geometry toDegrees(Geometry metres) {
        double perLon = metresPerDegreeLon();
        double perLat = metresPerDegreeLat();
        return mapped(metres, x -> origin.lon() + x / perLon, y -> origin.lat() + y / perLat);
    }

    /// A geometry in degrees (x longitude, y latitude) as one in metres.
    public Geometry toMetres(Geometry degrees) {
        double perLon = metresPerDegreeLon();
        double perLat = metresPerDegreeLat();
        return mapped(degrees, x -> (x - origin.lon()) * perLon, y -> (y - origin.lat()) * perLat);
    }

    /// By the sequence and not by its coordinates: those of a packed sequence are copies, and a change of them
    /// is lost.
    private static Geometry mapped(Geometry geometry, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                sequence.setOrdinate(i, CoordinateSequence.X, x.applyAsDouble(sequence.getX(i)));
                sequence.setOrdinate(i, CoordinateSequence.Y, y.applyAsDouble(sequence.getY(i)));
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
