package io.canmou.hazard.dispersion;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/// A steady emission's cloud: cross-sections along the wind, and fronts that pass.
///
/// Between stations everything is interpolated linearly, positive quantities over their logarithms, so that the
/// field is continuous. Beyond the last station there is nothing; the solver goes on until nothing is left to say.
final class Plume implements Cloud {
    private final Station[] stations;
    private final double start;
    private final double duration;
    private final Constants constants;
    private final Blanket blanket;
    private final SteadyPlumes.Course course;
    private final @Nullable Drift drift;
    private final double[] places;
    private final double[] travels;

    Plume(SteadyPlumes.Course course, double start, double duration, Constants constants) {
        this(course, start, duration, constants, null);
    }

    private Plume(
            SteadyPlumes.Course course, double start, double duration, Constants constants, @Nullable Drift drift) {
        this.course = course;
        this.drift = drift;
        this.stations = course.stations().toArray(new Station[0]);
        this.blanket = course.blanket();
        this.start = start;
        this.duration = duration;
        this.constants = constants;
        this.places = course.stations().stream().mapToDouble(Station::x).toArray();
        this.travels = course.stations().stream().mapToDouble(Station::travel).toArray();
    }

    /// The same, at each place as soon as the air alone would bring it there.
    Plume asSoonAs(Drift passive) {
        return new Plume(course, start, duration, constants, passive);
    }

    @Override
    public double[] stations() {
        double first = blanket.centre() - blanket.upwind();
        if (first >= places[0]) {
            return places.clone();
        }
        double[] all = new double[BEHIND + places.length];
        for (int i = 0; i < BEHIND; i++) {
            double part = (double) i / BEHIND;
            all[i] = first + (places[0] - first) * part * part;
        }
        System.arraycopy(places, 0, all, BEHIND, places.length);
        return all;
    }

    /// Places against the wind, closer together where the blanket ends.
    private static final int BEHIND = 10;

    /// The plume's cross-section at x, averaged over the meander of a time: core, edge, and the peak that
    /// follows.
    record Slice(double peak, double core, double sigma, Profile profile, Passage passage) {
        double across(double y) {
            double beyond = Math.abs(y) - core;
            return beyond <= 0 ? 1 : Passage.gaussian(beyond / sigma);
        }

        /// Axis concentration at the height of a band, of the steady plume.
        double at(Band band) {
            return Math.min(1, peak * profile.at(band.height(profile)));
        }

        double most(Band band, Averaging averaging) {
            return at(band) * passage.most(averaging.time(), averaging.horizon());
        }

        double within(double peakThere, double level) {
            return peakThere < level ? -1 : core + sigma * Math.sqrt(2 * FastMath.log(peakThere / level));
        }
    }

    double start() {
        return start;
    }

    double duration() {
        return duration;
    }

    boolean covers(double x) {
        return x >= places[0] && x <= places[places.length - 1];
    }

    private Slice slice(double x, double averaging) {
        return slice(station(x), averaging);
    }

    private Slice slice(Station here, double averaging) {
        Passage passage = passage(here);
        return slice(here, passage, Math.min(averaging, passage.length()));
    }

    /// How the emission goes by a station: its middle after the travel time, both ends drawn out by its weight, the
    /// front no earlier than it began.
    Passage passage(Station here) {
        double sigmaTime = Math.max(here.sigmaX() / here.speed(), 1e-3);
        double travel = drift == null ? here.travel() : drift.counted(here.x(), here.travel());
        double ahead = 0.5 * duration * (here.stretch() - 1);
        double front = ahead <= 0 ? travel : Math.max(0, travel - ahead);
        return new Passage(start + front, duration * here.stretch(), Math.max(sigmaTime, 1e-3 * duration));
    }

    /// The cross-section there, with the meander of `averaging` s.
    Slice slice(Station here, Passage passage, double averaging) {
        double meander = Station.meander(here.sigmaY(), averaging, constants);
        double sigma = Math.sqrt(meander * meander + here.edge() * here.edge());
        double box = Math.max(here.halfWidth(), Station.BOX_OVER_SIGMA * sigma);
        double core = box - Station.BOX_OVER_SIGMA * sigma;
        return new Slice(here.plateau() * here.halfWidth() / box, core, sigma, here.profile(), passage);
    }

    /// The station at x, interpolated.
    Station station(double x) {
        int high = Arrays.binarySearch(places, x);
        if (high >= 0) {
            return stations[high];
        }
        high = Math.min(Math.max(-high - 1, 1), places.length - 1);
        Station a = stations[high - 1];
        Station b = stations[high];
        double part = a.x() > 0 ? FastMath.log(x / a.x()) / FastMath.log(b.x() / a.x()) : (x - a.x()) / (b.x() - a.x());
        return new Station(
                x,
                mix(a.travel(), b.travel(), (x - a.x()) / (b.x() - a.x())),
                geometric(a.plateau(), b.plateau(), part),
                geometric(a.halfWidth(), b.halfWidth(), part),
                mix(a.edge(), b.edge(), part),
                geometric(a.sigmaY(), b.sigmaY(), part),
                geometric(a.sigmaX(), b.sigmaX(), part),
                mix(a.speed(), b.speed(), part),
                mix(a.stretch(), b.stretch(), part),
                new Profile(
                        mix(a.profile().centre(), b.profile().centre(), part),
                        geometric(a.profile().scale(), b.profile().scale(), part),
                        mix(a.profile().shape(), b.profile().shape(), part),
                        a.profile().lid()));
    }

    private static double mix(double a, double b, double part) {
        return a + (b - a) * part;
    }

    private static double geometric(double a, double b, double part) {
        return a * StrictMath.exp(part * StrictMath.log(b / a));
    }

    @Override
    public double at(Point point, double time, double averaging) {
        return course(point, averaging).applyAsDouble(time);
    }

    @Override
    public DoubleUnaryOperator course(Point point, double averaging) {
        DoubleUnaryOperator here = carried(point, averaging);
        Point source = inBlanket(point);
        if (source == null) {
            return here;
        }
        DoubleUnaryOperator there = carried(source, averaging);
        return time -> Math.max(there.applyAsDouble(time), here.applyAsDouble(time));
    }

    private DoubleUnaryOperator carried(Point point, double averaging) {
        if (!covers(point.x())) {
            return time -> 0;
        }
        Slice slice = slice(point.x(), averaging);
        double steady = Math.min(1, slice.peak() * slice.profile().at(point.z())) * slice.across(point.y());
        return time -> steady * slice.passage().at(time);
    }

    /// The place on the axis that is as the blanket is there; null outside of it.
    @Nullable
    Point inBlanket(Point point) {
        if (blanket.isNone()) {
            return null;
        }
        double distance = blanket.distance(point.x(), point.y());
        return distance > blanket.upwind() ? null : new Point(blanket.centre() + distance, 0, point.z());
    }

    private boolean onPool(double x) {
        return Math.abs(x - blanket.centre()) <= course.pool();
    }

    @Override
    public double most(Point point, Averaging averaging) {
        Point source = inBlanket(point);
        double there = source == null ? 0 : carried(source, averaging);
        return Math.max(there, carried(point, averaging));
    }

    private double carried(Point point, Averaging averaging) {
        if (!covers(point.x())) {
            return 0;
        }
        Slice slice = slice(point.x(), averaging.time());
        return Math.min(1, slice.peak() * slice.profile().at(point.z()))
                * slice.across(point.y())
                * slice.passage().most(averaging.time(), averaging.horizon());
    }

    @Override
    public double whenMost(Point point, Averaging averaging) {
        double x = Math.min(Math.max(point.x(), places[0]), places[places.length - 1]);
        return slice(x, averaging.time()).passage().whenMost(averaging.time(), averaging.horizon());
    }

    @Override
    public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
        return withSource(carried(band, level, averaging));
    }

    /// What is carried, the blanket and the pool.
    private DoubleUnaryOperator withSource(DoubleUnaryOperator carried) {
        DoubleUnaryOperator about = aboutSource(carried);
        DoubleUnaryOperator pool = onPool(places, x -> carried.applyAsDouble(x) >= 0);
        return x -> Math.max(carried.applyAsDouble(x), Math.max(about.applyAsDouble(x), pool.applyAsDouble(x)));
    }

    /// Half width of the blanket alone.
    DoubleUnaryOperator aboutSource(Band band, double level, Averaging averaging) {
        return aboutSource(carried(band, level, averaging));
    }

    /// Half width of the blanket where the plume itself has `carried`.
    private DoubleUnaryOperator aboutSource(DoubleUnaryOperator carried) {
        double distance = blanket.isNone() ? -1 : within(carried);
        return distance < 0 ? x -> -1 : x -> blanket.halfWidth(x, distance);
    }

    /// Largest distance within the blanket at which the plume's axis is inside; negative: none.
    private double within(DoubleUnaryOperator carried) {
        double centre = blanket.centre();
        if (carried.applyAsDouble(centre + blanket.upwind()) >= 0) {
            return blanket.upwind();
        }
        double in = -1;
        double out = blanket.upwind();
        for (double x : places) {
            double distance = x - centre;
            if (distance >= 0 && distance < blanket.upwind() && carried.applyAsDouble(x) >= 0) {
                in = distance;
            } else if (in >= 0 && distance > in) {
                out = Math.min(distance, blanket.upwind());
                break;
            }
        }
        for (int i = 0; i < HALVINGS && in >= 0; i++) {
            double middle = 0.5 * (in + out);
            if (carried.applyAsDouble(centre + middle) >= 0) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in < 0 ? -1 : out;
    }

    /// Half width of the pool, which is inside as a whole where one of `places` on it is `inside`:
    /// the vapour over one part of a liquid is that over another.
    DoubleUnaryOperator onPool(double[] places, DoublePredicate inside) {
        boolean reached =
                course.pool() > 0 && Arrays.stream(places).filter(this::onPool).anyMatch(inside);
        return reached ? x -> blanket.halfWidth(x, course.pool()) : x -> -1;
    }

    private static final int HALVINGS = 12;

    private DoubleUnaryOperator carried(Band band, double level, Averaging averaging) {
        Axis axis = axis(band, averaging);
        return x -> {
            int index = Arrays.binarySearch(places, x);
            if (index >= 0) {
                return axis.slices[index].within(axis.peaks[index], level);
            }
            if (!covers(x)) {
                return -1;
            }
            Slice slice = slice(station(x), averaging.time());
            return slice.within(slice.most(band, averaging), level);
        };
    }

    /// All stations as one averaging sees them; made once for the levels that share it.
    private record Axis(Band band, Averaging averaging, Slice[] slices, double[] peaks) {}

    private volatile @Nullable Axis made;

    private Axis axis(Band band, Averaging averaging) {
        Axis last = made;
        if (last != null && last.band == band && last.averaging.equals(averaging)) {
            return last;
        }
        Slice[] slices = new Slice[stations.length];
        double[] peaks = new double[stations.length];
        for (int i = 0; i < stations.length; i++) {
            slices[i] = slice(stations[i], averaging.time());
            peaks[i] = slices[i].most(band, averaging);
        }
        Axis axis = new Axis(band, averaging, slices, peaks);
        made = axis;
        return axis;
    }

    @Override
    public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
        DoubleUnaryOperator carried = x -> {
            if (!covers(x)) {
                return -1;
            }
            Slice slice = slice(x, averaging);
            return slice.within(slice.at(band) * slice.passage().at(time), level);
        };
        return withSource(carried);
    }

    @Override
    public double drift(double travel) {
        int index = Arrays.binarySearch(travels, travel);
        int high = Math.max(1, Math.min(index >= 0 ? index : -index - 1, stations.length - 1));
        Station a = stations[high - 1];
        Station b = stations[high];
        double part = (travel - a.travel()) / Math.max(b.travel() - a.travel(), 1e-9);
        return Math.max(0, a.x() + Math.min(1, part) * (b.x() - a.x()));
    }

    @Override
    public double[] passage(Point point) {
        double x = Math.min(Math.max(point.x(), places[0]), places[places.length - 1]);
        Passage passage = slice(x, 1).passage();
        double blur = 4 * passage.sigma();
        return new double[] {Math.max(0, passage.arrival() - blur), passage.arrival() + passage.duration() + blur};
    }
}
