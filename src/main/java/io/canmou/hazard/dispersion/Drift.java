package io.canmou.hazard.dispersion;

import java.util.Arrays;
import java.util.List;

/// How soon gas that the air carries without noticing is at a distance: what the wind tears off a heavier cloud's
/// top drifts like that.
///
/// Zones count with it up to a bound, so that a heavier cloud, which lies lower and drifts a little slower, is not
/// nearer at the horizon than a lighter one. Depends on the weather alone. Receptors see the cloud's own time.
final class Drift {
    private static final double RATIO = 1.25;
    private static final double SMALLEST = 0.02;

    private final double[] places;
    private final double[] times;

    Drift(Turbulence air, Constants constants) {
        List<Station> stations = new PassivePlume(air, constants, RATIO)
                .stations(new PassivePlume.Start(1, 0, SMALLEST, 0, SMALLEST), PassivePlume.From.SOURCE);
        this.places = stations.stream().mapToDouble(Station::x).toArray();
        this.times = stations.stream().mapToDouble(Station::travel).toArray();
    }

    /// Earliest share of a cloud's own time at which it counts.
    private static final double EARLIEST = 0.85;

    /// The time at which a cloud that is at x after `own` s counts for zones.
    double counted(double x, double own) {
        return Math.min(own, Math.max(time(x), EARLIEST * own));
    }

    /// s from the source to x; 0 against the wind.
    private double time(double x) {
        if (x <= 0) {
            return 0;
        }
        int index = Arrays.binarySearch(places, x);
        if (index >= 0) {
            return times[index];
        }
        int high = Math.min(-index - 1, places.length - 1);
        double part = (x - places[high - 1]) / (places[high] - places[high - 1]);
        return times[high - 1] + part * (times[high] - times[high - 1]);
    }
}
