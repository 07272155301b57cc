package io.canmou.hazard.dispersion;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/// A plume as it is in one wind of a series, read by how far its material has come.
///
/// Material that was let out in an earlier wind goes on in this one from where this plume is as dilute: where
/// plateau times speed, the share of a cross-section's area that the material fills, is the same.
final class Leg {
    private final Plume plume;
    private final double from;
    private final double towards;
    private final double[] places;
    private final double[] travels;
    private final double[] fillings;
    private final double[] blurs;

    /// @param from s, since when it blows
    /// @param towards rad counter-clockwise from the first wind
    Leg(Plume plume, double from, double towards) {
        this.plume = plume;
        this.from = from;
        this.towards = towards;
        this.places = plume.stations();
        this.travels = new double[places.length];
        this.fillings = new double[places.length];
        this.blurs = new double[places.length];
        double widest = 0;
        double latest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < places.length; i++) {
            Station station = plume.station(places[i]);
            latest = Math.max(latest, station.travel());
            least = Math.min(least, station.plateau() * station.speed());
            travels[i] = latest;
            fillings[i] = least;
            widest = Math.max(widest, station.sigmaX());
            blurs[i] = widest;
        }
    }

    Plume plume() {
        return plume;
    }

    double from() {
        return from;
    }

    double towards() {
        return towards;
    }

    /// The farthest place at which material is that just comes out; a blanket upwind of a source is no older.
    double first() {
        int last = 0;
        while (last + 1 < travels.length && travels[last + 1] <= 0) {
            last++;
        }
        return places[last];
    }

    /// The most upwind place.
    double upwind() {
        return places[0];
    }

    /// The most upwind cross-section.
    DriftingPlume.Where tip() {
        double x = places[0];
        return new DriftingPlume.Where(this, x, x * FastMath.cos(towards), x * FastMath.sin(towards), true, 0);
    }

    /// Spread along the wind after `time` s in this wind of what had the spread `before`, m.
    double blur(double before, double time) {
        double from = before <= blurs[0] ? first() : line(before, blurs, places);
        return line(place(travel(from) + time), places, blurs);
    }

    /// How fast material is carried at a place, m/s: the mean over the interval of stations about it.
    double speed(double place) {
        int index = Arrays.binarySearch(places, place);
        int high = Math.min(Math.max(index >= 0 ? index : -index - 1, 1), places.length - 1);
        double time = travels[high] - travels[high - 1];
        return time > 0
                ? (places[high] - places[high - 1]) / time
                : plume.station(place).speed();
    }

    /// s that material needs to a place.
    double travel(double place) {
        return line(place, places, travels);
    }

    /// Where material is after a travel time.
    double place(double travel) {
        return travel <= 0 ? first() : line(travel, travels, places);
    }

    /// The place with this filling.
    double placeAsFull(double filling) {
        if (filling >= fillings[0]) {
            return first();
        }
        int low = 0;
        int high = fillings.length - 1;
        if (filling <= fillings[high]) {
            return places[high];
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fillings[middle] > filling) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double part = FastMath.log(fillings[low] / filling) / FastMath.log(fillings[low] / fillings[high]);
        return Math.max(first(), places[low] + part * (places[high] - places[low]));
    }

    double filling(double place) {
        int index = Arrays.binarySearch(places, place);
        if (index >= 0) {
            return fillings[index];
        }
        int high = Math.min(Math.max(-index - 1, 1), places.length - 1);
        double part = (place - places[high - 1]) / (places[high] - places[high - 1]);
        return fillings[high - 1] * FastMath.pow(fillings[high] / fillings[high - 1], Math.min(1, Math.max(0, part)));
    }

    private static double line(double at, double[] from, double[] to) {
        int index = Arrays.binarySearch(from, at);
        if (index >= 0) {
            return to[index];
        }
        int high = Math.min(Math.max(-index - 1, 1), from.length - 1);
        double step = from[high] - from[high - 1];
        double part = step <= 0 ? 0 : Math.min(1, Math.max(0, (at - from[high - 1]) / step));
        return to[high - 1] + part * (to[high] - to[high - 1]);
    }
}
