package io.canmou.hazard.dispersion;

import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final double PRESENT = 0.01;

    private final List<DriftingPlume> plumes;
    private final List<DriftingPuff> puffs;
    private final List<Double> headings;
    private final Map<Look, List<Patch>> seen = new ConcurrentHashMap<>();

    private record Look(double time, double averaging, double z) {}

    private ShiftingCloud(List<DriftingPlume> plumes, List<DriftingPuff> puffs, List<Double> headings) {
        this.plumes = plumes;
        this.puffs = puffs;
        this.headings = List.copyOf(headings);
    }

    /// What makes the cloud of one steady wind.
    public interface Maker {
        /// The cloud in `weather`.
        Cloud in(Weather weather);
    }

    /// The cloud in the winds of `weather`'s series, whose rows ascend in time from 0 on.
    ///
    /// @param axisFrom degrees that the axis comes from
    public static ShiftingCloud of(Weather weather, double axisFrom, Maker maker) {
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
        return new ShiftingCloud(plumes, puffs, towards);
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

    /// Largest running mean by sampling: a window of samples slides over the whole time, never wider than the cloud
    /// is there.
    private double[] peak(Point point, Averaging averaging) {
        double step = averaging.horizon() / LOOKS;
        double[] sum = new double[LOOKS + 1];
        double highest = 0;
        for (int i = 1; i <= LOOKS; i++) {
            double there = at(point, i * step, averaging.time());
            sum[i] = sum[i - 1] + there;
            highest = Math.max(highest, there);
        }
        int present = 0;
        for (int i = 1; i <= LOOKS; i++) {
            present += sum[i] - sum[i - 1] > PRESENT * highest ? 1 : 0;
        }
        int window = (int) Math.max(1, Math.min(present, Math.round(averaging.time() / step)));
        double most = 0;
        double when = 0;
        for (int i = window; i <= LOOKS; i++) {
            double mean = (sum[i] - sum[i - window]) / window;
            if (mean > most) {
                most = mean;
                when = (i - 0.5 * window) * step;
            }
        }
        return new double[] {most, when};
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
        return new double[] {0, Double.MAX_VALUE};
    }
}
