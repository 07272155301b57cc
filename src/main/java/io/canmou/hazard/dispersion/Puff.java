package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A sudden cloud as a function of place and time.
final class Puff implements Cloud {
    private static final double SEEN_EDGES = 4.5;
    private static final int BETWEEN = 3;
    private static final int UPWIND_STATIONS = 14;
    private static final double STATION_RATIO = 1.08;

    private final List<PuffMoment> moments;
    private final double start;
    private final Constants constants;
    private final @Nullable Drift drift;

    /// @param moments ascending in time, from the burst on
    Puff(List<PuffMoment> moments, double start, Constants constants) {
        this(moments, start, constants, null);
    }

    private Puff(List<PuffMoment> moments, double start, Constants constants, @Nullable Drift drift) {
        this.drift = drift;
        this.moments = List.copyOf(moments);
        this.start = start;
        this.constants = constants;
    }

    /// The same, at each place as soon as the air alone would bring it there.
    Puff asSoonAs(Drift passive) {
        return new Puff(moments, start, constants, passive);
    }

    /// s after the release began at which a moment counts.
    private double when(PuffMoment moment) {
        return start + (drift == null ? moment.time() : drift.counted(moment.x(), moment.time()));
    }

    @Override
    public double[] stations() {
        double upwind = -moments.getLast().rear();
        double farthest = 1;
        for (PuffMoment moment : moments) {
            farthest = Math.max(farthest, moment.x() + 2 * moment.along());
        }
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < UPWIND_STATIONS; i++) {
            found.add(-upwind * (1 - (double) i / UPWIND_STATIONS));
        }
        double first = Math.max(0.05 * moments.getFirst().along(), 0.5);
        for (double x = 0; x < farthest; x = Math.max(x * STATION_RATIO, x + first)) {
            found.add(x);
        }
        found.add(farthest);
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double at(Point point, double time, double averaging) {
        double since = time - start;
        if (since < 0 || since > moments.getLast().time()) {
            return 0;
        }
        return moment(since).seen(averaging, false, constants).at(point);
    }

    Constants constants() {
        return constants;
    }

    double start() {
        return start;
    }

    /// How long it is followed, s.
    double longest() {
        return moments.getLast().time();
    }

    /// s after the burst at which it is as dilute as `plateau`.
    double asDilute(double plateau) {
        double low = 0;
        double high = longest();
        for (int i = 0; i < 40; i++) {
            double middle = 0.5 * (low + high);
            if (moment(middle).plateau() > plateau) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    PuffMoment moment(double since) {
        int low = 0;
        int high = moments.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (moments.get(middle).time() <= since) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return moments.get(low).towards(moments.get(high), since);
    }

    @Override
    public double most(Point point, Averaging averaging) {
        return best(point, averaging)[0];
    }

    @Override
    public double whenMost(Point point, Averaging averaging) {
        return best(point, averaging)[1];
    }

    private double[] best(Point point, Averaging averaging) {
        double most = 0;
        double when = 0;
        for (PuffMoment.Seen seen : looked(averaging).seen) {
            double there = seen.at(point);
            if (there > most) {
                most = there;
                when = seen.moment().time() + start;
            }
        }
        return new double[] {most, when};
    }

    /// What an averaging makes of the moments; made once for all places that share it.
    private record Looked(Averaging averaging, List<PuffMoment.Seen> seen, Map<Band, double[]> axis) {
        /// Concentration in the middle of each moment at the height of a band.
        double[] axis(Band band) {
            double[] axis = new double[seen.size()];
            for (int i = 0; i < axis.length; i++) {
                axis[i] = seen.get(i).middle(band.height(seen.get(i).moment().profile()));
            }
            return axis;
        }
    }

    private volatile @Nullable Looked made;

    /// All moments until the horizon and some between them, as a mean over the averaging time sees them.
    private Looked looked(Averaging averaging) {
        Looked last = made;
        if (last == null || !last.averaging.equals(averaging)) {
            last = new Looked(averaging, look(averaging), new ConcurrentHashMap<>());
            made = last;
        }
        return last;
    }

    private List<PuffMoment.Seen> look(Averaging averaging) {
        List<PuffMoment.Seen> all = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            PuffMoment moment = moments.get(i);
            if (when(moment) > averaging.horizon()) {
                break;
            }
            all.add(moment.seen(averaging.time(), true, constants));
            for (int k = 1; k < BETWEEN && i + 1 < moments.size(); k++) {
                PuffMoment later = moments.get(i + 1);
                double between = moment.time() + (later.time() - moment.time()) * k / BETWEEN;
                PuffMoment then = moment.towards(later, between);
                if (when(then) <= averaging.horizon()) {
                    all.add(then.seen(averaging.time(), true, constants));
                }
            }
        }
        return all;
    }

    @Override
    public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
        return discs(band, level, averaging)::halfWidth;
    }

    /// The moments at which there is at least `level` at a band's height, each with the radius of that level.
    Discs discs(Band band, double level, Averaging averaging) {
        Looked looked = looked(averaging);
        double[] axis = looked.axis.computeIfAbsent(band, looked::axis);
        List<Disc> inside = new ArrayList<>();
        for (int i = 0; i < axis.length; i++) {
            if (axis[i] >= level) {
                PuffMoment.Seen seen = looked.seen.get(i);
                inside.add(new Disc(seen, axis[i], seen.radius(axis[i] / level)));
            }
        }
        return new Discs(inside.toArray(new Disc[0]));
    }

    /// A moment of the cloud with its concentration in the middle and the radius of a level.
    private record Disc(PuffMoment.Seen seen, double axis, double radius) {}

    /// Moments of the cloud with the radius of a level in each.
    record Discs(Disc[] all) {
        /// Distance from the axis to the outermost rim at x; negative: nowhere.
        double halfWidth(double x) {
            double widest = -1;
            for (Disc disc : all) {
                widest = Math.max(widest, disc.seen.halfWidth(x, disc.radius));
            }
            return widest;
        }

        /// The largest mean against y at x, of the moments that reach the level there.
        DoubleUnaryOperator across(double x) {
            List<Disc> there = new ArrayList<>();
            for (Disc disc : all) {
                if (disc.seen.halfWidth(x, disc.radius) >= 0) {
                    there.add(disc);
                }
            }
            return y -> {
                double most = 0;
                for (Disc disc : there) {
                    if (disc.axis > most) {
                        most = Math.max(most, disc.axis * disc.seen.inside(x, y));
                    }
                }
                return most;
            };
        }
    }

    @Override
    public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
        double since = time - start;
        if (since < 0 || since > moments.getLast().time()) {
            return x -> -1;
        }
        PuffMoment.Seen seen = moment(since).seen(averaging, false, constants);
        double there = seen.middle(band.height(seen.moment().profile()));
        double radius = there < level ? -1 : seen.radius(there / level);
        return x -> seen.halfWidth(x, radius);
    }

    @Override
    public double drift(double travel) {
        return moment(Math.min(Math.max(travel, 0), moments.getLast().time())).x();
    }

    @Override
    public double[] passage(Point point) {
        double from = Double.MAX_VALUE;
        double to = 0;
        for (PuffMoment moment : moments) {
            if (Math.abs(point.x() - moment.x()) < SEEN_EDGES * moment.along()) {
                from = Math.min(from, moment.time() + start);
                to = Math.max(to, moment.time() + start);
            }
        }
        return new double[] {Math.min(from, to), to};
    }
}
