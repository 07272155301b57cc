package io.canmou.hazard.dispersion;

import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;

/// A cloud in a wind that changes: a train of slugs and puffs, each carried by the winds of its time, which add up.
///
/// x and y are metres along and across the axis, the first wind. Each piece grows as the plume or puff of the
/// present wind does where that is as dilute. Valid: as the models below it, each row of the series holding over
/// the whole area; on the outer side of a sharp bend a wedge is left to the blur of the pieces' ends.
public final class ShiftingCloud implements Cloud {
    private static final int LOOKS = 240;

    /// A cloud thinner than this share of its most has gone.
    private static final double GONE = 1e-6;
    private static final double USUAL_AVERAGING = 60;

    private final List<DriftingPlume> plumes;
    private final List<DriftingPuff> puffs;
    private final List<Double> headings;
    private final double[] looks;
    private final Map<Look, List<Patch>> seen = new ConcurrentHashMap<>();

    private record Look(double time, double averaging, double z) {}

    private ShiftingCloud(Parts parts, List<Double> headings, double[] looks) {
        this.plumes = parts.plumes();
        this.puffs = parts.puffs();
        this.headings = List.copyOf(headings);
        this.looks = looks;
    }

    private record Parts(List<DriftingPlume> plumes, List<DriftingPuff> puffs) {}

    /// What makes the cloud of one steady wind.
    public interface Maker {
        /// The cloud in `weather`.
        Cloud in(Weather weather);
    }

    /// The cloud in the winds of `weather`'s series, whose rows ascend in time from 0 on.
    ///
    /// @param axisFrom degrees that the axis comes from
    /// @param horizon s until which it is looked at
    public static ShiftingCloud of(Weather weather, double axisFrom, double horizon, Maker maker) {
        List<List<Cloud>> rows = new ArrayList<>();
        List<Double> towards = new ArrayList<>();
        for (Weather.Change change : weather.series()) {
            rows.add(parts(maker.in(weather.in(change))));
            towards.add(FastMath.toRadians(axisFrom - change.windFrom()));
        }
        List<DriftingPlume> plumes = new ArrayList<>();
        List<DriftingPuff> puffs = new ArrayList<>();
        for (int part = 0; part < rows.getFirst().size(); part++) {
            List<Leg> legs = new ArrayList<>();
            List<DriftingPuff.Stretch> stretches = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                double from = weather.series().get(row).time();
                Cloud cloud = rows.get(row).get(part);
                if (cloud instanceof Plume plume) {
                    legs.add(new Leg(plume, from, towards.get(row)));
                } else if (cloud instanceof Puff puff) {
                    stretches.add(new DriftingPuff.Stretch(puff, from, towards.get(row)));
                }
            }
            if (!legs.isEmpty()) {
                plumes.add(new DriftingPlume(legs));
            }
            if (!stretches.isEmpty()) {
                puffs.add(new DriftingPuff(stretches));
            }
        }
        return new ShiftingCloud(new Parts(plumes, puffs), towards, looks(weather, plumes, puffs, horizon));
    }

    /// Times worth a look: evenly to the horizon, closely after each beginning, end and change, and as often as a
    /// sudden cloud moves by a third of its size.
    private static double[] looks(
            Weather weather, List<DriftingPlume> plumes, List<DriftingPuff> puffs, double horizon) {
        TreeSet<Double> times = new TreeSet<>();
        for (int i = 0; i <= LOOKS; i++) {
            times.add(horizon * i / LOOKS);
        }
        List<Double> events = new ArrayList<>();
        weather.series().forEach(change -> events.add(change.time()));
        plumes.forEach(plume -> events.addAll(List.of(plume.start(), plume.start() + plume.duration())));
        for (double event : events) {
            for (double later = 1; later < horizon / LOOKS * 20; later *= 1.3) {
                times.add(event + later);
            }
        }
        puffs.forEach(puff -> times.addAll(puff.times(horizon)));
        return times.headSet(horizon, true).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static List<Cloud> parts(Cloud cloud) {
        return cloud instanceof Clouds clouds ? clouds.parts() : List.of(cloud);
    }

    /// Directions that the winds blow towards, rad counter-clockwise from the axis.
    public List<Double> headings() {
        return headings;
    }

    /// How long the longest emission lasts, s; 0: there are bursts alone.
    public double duration() {
        return plumes.stream().mapToDouble(DriftingPlume::duration).max().orElse(0);
    }

    /// The pieces of all plumes, as a mean over `span` s about a time.
    public List<Patch> plumes(Band band, double time, double averaging, double span) {
        List<Patch> found = new ArrayList<>();
        plumes.forEach(plume -> found.addAll(plume.pieces(time, averaging, span, band::height)));
        return found;
    }

    /// The sudden clouds at all times, each as the mean over its passage.
    public List<Patch> passing(Band band, Averaging averaging) {
        return puffs.stream()
                .flatMap(puff -> puff.passing(averaging, band::height).stream())
                .toList();
    }

    /// Plumes and sudden clouds at a time.
    public List<Patch> patches(Band band, double time, double averaging) {
        return patches(time, averaging, band::height);
    }

    private List<Patch> patches(double time, double averaging, Heights heights) {
        return Stream.concat(
                        plumes.stream().flatMap(plume -> plume.pieces(time, averaging, 0, heights).stream()),
                        puffs.stream().flatMap(puff -> puff.at(time, averaging, heights).stream()))
                .toList();
    }

    @Override
    public double[] stations() {
        return new double[] {0, 1};
    }

    @Override
    public double at(Point point, double time, double averaging) {
        List<Patch> there = seen.computeIfAbsent(
                new Look(time, averaging, point.z()),
                look -> patches(look.time(), look.averaging(), profile -> look.z()));
        double sum = 0;
        for (Patch patch : there) {
            sum += patch.at(point.x(), point.y());
        }
        return Math.min(1, sum);
    }

    @Override
    public double most(Point point, Averaging averaging) {
        return peak(point, averaging)[0];
    }

    @Override
    public double whenMost(Point point, Averaging averaging) {
        return peak(point, averaging)[1];
    }

    /// Largest running mean by sampling: a window slides over the whole time, never wider than the cloud is there.
    private double[] peak(Point point, Averaging averaging) {
        Course course = followed(point, averaging.time());
        double window = Math.min(averaging.time(), course.present());
        double most = 0;
        double when = 0;
        for (int i = 1; i < looks.length && looks[i] <= averaging.horizon(); i++) {
            double from = Math.max(0, looks[i] - window);
            double mean = window <= 0 ? course.ppm[i] : (course.dose[i] - course.doseAt(from)) / window;
            if (mean > most) {
                most = mean;
                when = looks[i] - 0.5 * window;
            }
        }
        return new double[] {most, Math.max(0, when)};
    }

    private Course followed(Point point, double averaging) {
        double[] there = new double[looks.length];
        double[] dose = new double[looks.length];
        for (int i = 0; i < looks.length; i++) {
            there[i] = at(point, looks[i], averaging);
            dose[i] = i == 0 ? 0 : dose[i - 1] + 0.5 * (there[i] + there[i - 1]) * (looks[i] - looks[i - 1]);
        }
        return new Course(looks, there, dose);
    }

    /// Concentrations at a point, and what they add up to.
    private record Course(double[] times, double[] ppm, double[] dose) {
        /// How long the most would have to last to add up to the same, s.
        double present() {
            double most = Arrays.stream(ppm).max().orElse(0);
            return most > 0 ? dose[dose.length - 1] / most : 0;
        }

        double doseAt(double time) {
            int index = Arrays.binarySearch(times, time);
            if (index >= 0) {
                return dose[index];
            }
            int high = Math.min(Math.max(-index - 1, 1), times.length - 1);
            double part = (time - times[high - 1]) / (times[high] - times[high - 1]);
            return dose[high - 1] + part * (dose[high] - dose[high - 1]);
        }
    }

    /// Nothing: a zone in changing wind is drawn from [#plumes] and [#passing].
    @Override
    public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
        return x -> -1;
    }

    /// Nothing, as [#widths].
    @Override
    public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
        return x -> -1;
    }

    @Override
    public double drift(double travel) {
        return 0;
    }

    @Override
    public double[] passage(Point point) {
        Course course = followed(point, USUAL_AVERAGING);
        double most = Arrays.stream(course.ppm).max().orElse(0);
        int first = looks.length;
        int last = 0;
        for (int i = 0; i < looks.length && most > 0; i++) {
            if (course.ppm[i] > GONE * most) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return first > last
                ? new double[] {0, 0}
                : new double[] {looks[Math.max(0, first - 1)], looks[Math.min(looks.length - 1, last + 1)]};
    }
}
