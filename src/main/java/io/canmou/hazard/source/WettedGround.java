package io.canmou.hazard.source;

/// The ground under a spreading pool, as rings that were wetted one after the other and have cooled since.
///
/// Rings that differ little in age are kept as one, so that a step costs the same however long the spill lasts.
/// Not thread-safe: one run owns it.
final class WettedGround {
    private static final int MOST_RINGS = 64;

    private final PoolGround ground;
    private final double[] since = new double[MOST_RINGS];
    private final double[] area = new double[MOST_RINGS];
    private int rings;
    private double wet;

    WettedGround(PoolGround ground) {
        this.ground = ground;
    }

    /// Makes the pool cover `covered` m² at `time`; what dries is the youngest ground.
    void cover(double covered, double time) {
        if (covered > wet) {
            add(covered - wet, time);
        }
        double dry = wet - covered;
        while (dry > 0 && rings > 0) {
            double less = Math.min(dry, area[rings - 1]);
            area[rings - 1] -= less;
            dry -= less;
            if (area[rings - 1] <= 0) {
                rings--;
            }
        }
        wet = covered;
    }

    private void add(double more, double time) {
        if (rings == MOST_RINGS) {
            mergeOldest();
        }
        since[rings] = time;
        area[rings] = more;
        rings++;
    }

    /// Joins each two neighbours into one of their mean age.
    private void mergeOldest() {
        int kept = 0;
        for (int i = 0; i + 1 < rings; i += 2) {
            double sum = area[i] + area[i + 1];
            since[kept] = (since[i] * area[i] + since[i + 1] * area[i + 1]) / sum;
            area[kept] = sum;
            kept++;
        }
        rings = kept;
    }

    /// W/K from ground to pool, mean over the step from `time` on.
    double conductance(double time, double step) {
        double sum = 0;
        for (int i = 0; i < rings; i++) {
            sum += area[i] * ground.meanConductance(Math.max(time - since[i], 0), step);
        }
        return sum;
    }
}
