package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;

/// People per cell of 100 m: band 1 residents by night, band 2 people present on a working day.
final class PeopleRaster {
    private static final double CELL = 100;
    private static final int WIDTH = (int) (District.WIDTH / CELL);
    private static final int HEIGHT = (int) (District.HEIGHT / CELL);

    private final District district;

    PeopleRaster(District district) {
        this.district = district;
    }

    /// People spread evenly over a box.
    record Crowd(double x, double y, double halfX, double halfY, double night, double day) {}

    List<Crowd> crowds() {
        List<Crowd> all = new ArrayList<>();
        district.residential().forEach(r -> all.add(new Crowd(r.x(), r.y(), r.w() / 2, r.h() / 2, r.night(), r.day())));
        district.sites()
                .forEach(s -> all.add(
                        new Crowd(s.x(), s.y(), Math.max(40, s.halfX()), Math.max(40, s.halfY()), s.night(), s.day())));
        district.plants().forEach(p -> all.add(new Crowd(p.x(), p.y(), p.halfX(), p.halfY(), p.night(), p.day())));
        district.belts().forEach(b -> {
            double halfX = (b.box().get(2) - b.box().get(0)) / 2;
            double halfY = (b.box().get(3) - b.box().get(1)) / 2;
            all.add(new Crowd(b.box().get(0) + halfX, b.box().get(1) + halfY, halfX, halfY, b.night(), b.day()));
        });
        return all;
    }

    /// Night and day in turn, rows from the north.
    float[] values() {
        double[] sums = new double[WIDTH * HEIGHT * 2];
        for (Crowd c : crowds()) {
            double area = 4 * c.halfX() * c.halfY();
            for (int row = 0; row < HEIGHT; row++) {
                for (int column = 0; column < WIDTH; column++) {
                    double share = overlap(column * CELL, c.x() - c.halfX(), c.x() + c.halfX())
                            * overlap(District.HEIGHT - (row + 1) * CELL, c.y() - c.halfY(), c.y() + c.halfY())
                            / area;
                    sums[2 * (row * WIDTH + column)] += share * c.night();
                    sums[2 * (row * WIDTH + column) + 1] += share * c.day();
                }
            }
        }
        float[] values = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            values[i] = (float) (Math.rint(sums[i] * 100) / 100);
        }
        return values;
    }

    private static double overlap(double cell, double from, double to) {
        return Math.max(0, Math.min(cell + CELL, to) - Math.max(cell, from));
    }

    byte[] file() {
        District.Origin o = district.origin();
        return new GeoTiff(
                        WIDTH,
                        HEIGHT,
                        2,
                        o.lon(),
                        o.lat(District.HEIGHT),
                        CELL / o.metresPerDegreeLon(),
                        CELL / o.metresPerDegreeLat())
                .write(values());
    }
}
