package io.canmou.hazard.footprint;

import io.canmou.hazard.dispersion.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hipparchus.util.FastMath;

/// Places on rings about a release at which a drifting cloud is looked at: as fine as a cloud is narrow, which
/// grows with distance. Rays lie two degrees apart, closer about the directions of the winds.
final class PolarGrid {
    static final double INNER = 2;
    private static final double RATIO = 1.12;
    private static final int RAYS = 180;
    private static final double COARSE_RATIO = 1.25;
    private static final int COARSE_RAYS = 120;
    private static final double[] BESIDE = {0, 0.004, 0.009, 0.016, 0.026, 0.045};
    private static final double SAME = 0.0015;

    private final double ratio;
    private final double[] radii;
    private final double[] angles;
    private final double[] x;
    private final double[] y;

    /// @param farthest m
    /// @param headings rad that rays shall lie on
    PolarGrid(double farthest, List<Double> headings) {
        this(farthest, RATIO, rays(RAYS, headings, BESIDE));
    }

    /// A grid of a third as many places, for members of an ensemble.
    static PolarGrid coarse(double farthest, List<Double> headings) {
        return new PolarGrid(farthest, COARSE_RATIO, rays(COARSE_RAYS, headings, new double[] {0, BESIDE[3]}));
    }

    private PolarGrid(double farthest, double ratio, double[] angles) {
        this.ratio = ratio;
        this.angles = angles;
        int wanted = 2 + (int) Math.ceil(FastMath.log(Math.max(farthest, 10 * INNER) / INNER) / FastMath.log(ratio));
        // an outline may lie on the ring beyond the last
        int most = (int) Math.floor(FastMath.log(Footprint.FARTHEST / INNER) / FastMath.log(ratio));
        int rings = Math.min(wanted, most);
        radii = new double[rings];
        for (int i = 0; i < rings; i++) {
            radii[i] = INNER * FastMath.pow(ratio, i);
        }
        x = new double[rings * angles.length];
        y = new double[x.length];
        for (int i = 0; i < rings; i++) {
            for (int j = 0; j < angles.length; j++) {
                x[i * angles.length + j] = radii[i] * FastMath.cos(angles[j]);
                y[i * angles.length + j] = radii[i] * FastMath.sin(angles[j]);
            }
        }
    }

    private static double[] rays(int count, List<Double> headings, double[] besides) {
        TreeSet<Double> wanted = new TreeSet<>();
        for (double heading : headings) {
            for (double beside : besides) {
                wanted.add(turned(heading + beside));
                wanted.add(turned(heading - beside));
            }
        }
        for (int i = 0; i < count; i++) {
            wanted.add(2 * Math.PI * i / count);
        }
        List<Double> apart = new ArrayList<>();
        for (double angle : wanted) {
            if (apart.isEmpty() || angle - apart.getLast() > SAME) {
                apart.add(angle);
            }
        }
        return apart.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double turned(double angle) {
        double full = 2 * Math.PI;
        return angle - full * Math.floor(angle / full);
    }

    int rings() {
        return radii.length;
    }

    int rays() {
        return angles.length;
    }

    int cells() {
        return x.length;
    }

    double radius(int ring) {
        return radii[ring];
    }

    /// Of one ring's radius to that inside it.
    double ratio() {
        return ratio;
    }

    double angle(int ray) {
        return angles[ray];
    }

    /// Adds what a patch brings to the places that it may touch.
    void add(Patch patch, float[] field) {
        double distance = FastMath.hypot(patch.x(), patch.y());
        double reach = patch.radius();
        int first = ring(distance - reach);
        int last = Math.min(radii.length - 1, ring(distance + reach) + 1);
        double half = reach >= distance ? Math.PI : FastMath.asin(reach / distance);
        int rays = angles.length;
        int start = 0;
        int count = rays;
        if (half < 0.9 * Math.PI) {
            double middle = FastMath.atan2(patch.y(), patch.x());
            start = ray(turned(middle - half));
            count = Math.min(rays, (ray(turned(middle + half)) - start + rays) % rays + 2);
        }
        for (int i = first; i <= last; i++) {
            for (int k = 0; k < count; k++) {
                int cell = i * rays + (start + k) % rays;
                double there = patch.at(x[cell], y[cell]);
                if (there > 0) {
                    field[cell] += (float) there;
                }
            }
        }
    }

    private int ring(double distance) {
        int index = java.util.Arrays.binarySearch(radii, distance);
        return index >= 0 ? index : Math.max(0, Math.min(radii.length - 1, -index - 2));
    }

    private int ray(double angle) {
        int index = java.util.Arrays.binarySearch(angles, angle);
        return index >= 0 ? index : Math.max(0, -index - 2);
    }
}
