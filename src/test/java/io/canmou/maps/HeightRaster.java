package io.canmou.maps;

import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/// Heights on a grid of 30 m: a plane at 9 m, the river's trench, two hills, a little unevenness.
final class HeightRaster {
    private static final double CELL = 30;

    private final District district;
    private final LineString river;
    private final Random random = Town.random("heights");

    HeightRaster(District district) {
        this.district = district;
        this.river = Curves.line(Curves.spline(District.points(district.river().line())));
    }

    byte[] file() {
        District.Origin o = district.origin();
        int width = (int) Math.ceil(District.WIDTH / CELL);
        int height = (int) Math.ceil(District.HEIGHT / CELL);
        float[] values = new float[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double x = (column + 0.5) * CELL;
                double y = District.HEIGHT - (row + 0.5) * CELL;
                values[row * width + column] = (float) (Math.rint(10 * at(x, y)) / 10);
            }
        }
        return new GeoTiff(
                        width,
                        height,
                        1,
                        o.lon(),
                        o.lat(District.HEIGHT),
                        CELL / o.metresPerDegreeLon(),
                        CELL / o.metresPerDegreeLat())
                .write(values);
    }

    private double at(double x, double y) {
        double half = (district.river().widthWest()
                        + (district.river().widthEast() - district.river().widthWest()) * x / District.WIDTH)
                / 2;
        double bank = river.distance(Curves.GEOMETRY.createPoint(new Coordinate(x, y))) - half;
        double noise = random.nextDouble() - 0.5;
        if (bank < 0) {
            return 4;
        }
        double land = bank < 25 ? 4 + 3 * bank / 25 : 7 + 2 * Math.min(1, (bank - 25) / 700);
        return land + hills(x, y) + noise;
    }

    private static double hills(double x, double y) {
        double sum = 0;
        for (List<Double> hill : List.of(List.of(700.0, 1100.0, 900.0, 40.0), List.of(1300.0, 9100.0, 1100.0, 50.0))) {
            double d2 = (x - hill.get(0)) * (x - hill.get(0)) + (y - hill.get(1)) * (y - hill.get(1));
            sum += hill.get(3) * StrictMath.exp(-d2 / (2 * hill.get(2) * hill.get(2)));
        }
        return sum;
    }
}
