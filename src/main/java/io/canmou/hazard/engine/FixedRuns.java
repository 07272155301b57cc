package io.canmou.hazard.engine;

import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.footprint.Footprint;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.VariedAir;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;

/// Quantiles of reach from about twenty runs instead of a thousand.
///
/// The same variations as of [Member], but by quadrature: runs at three wind speeds (the median and 1.5 standard
/// deviations to either side) for each air that can occur, and at three rates for the air of the best estimate;
/// between the runs ln(reach) is a parabola in the logarithms of wind and rate; for plumes nearly a straight line
/// (reach goes with a power of rate over wind). Other airs take the best estimate's slope against the rate. The
/// quantiles are those of a fine grid of equally likely winds and rates over that surface; that of nine of ten is
/// taken on the safe side.
final class FixedRuns {
    private static final double[] NODES = {-1.5, 0, 1.5};
    private static final int PARTS = 40;
    private static final double ROOT_TWO = Math.sqrt(2);
    private static final double LEAST_REACH = 1;

    /// Middles of equally likely parts of a standard normal.
    private static final double[] NORMALS = IntStream.range(0, PARTS)
            .mapToDouble(i -> ROOT_TWO * Erf.erfInv(2 * (i + 0.5) / PARTS - 1))
            .toArray();

    private final EnsembleSettings settings;
    private final VariedAir air;

    /// Logarithms of the reaches by air, wind, rate and level.
    private final Map<Integer, double[][][]> surfaces;

    private final boolean classes;

    /// Reaches of each level in one run.
    interface Run {
        double[] reaches(Weather weather, double rateFactor);
    }

    private record Point(int air, int wind, int rate) {}

    private FixedRuns(EnsembleSettings settings, Weather weather) {
        this.settings = settings;
        this.air = VariedAir.of(weather);
        this.surfaces = new LinkedHashMap<>();
        this.classes = air.classes();
    }

    static FixedRuns of(EnsembleSettings settings, Weather weather, Run run) {
        FixedRuns runs = new FixedRuns(settings, weather);
        List<Point> points = runs.points();
        List<double[]> found = IntStream.range(0, points.size())
                .parallel()
                .mapToObj(i -> runs.run(points.get(i), weather, run))
                .toList();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            runs.surfaces
                            .computeIfAbsent(point.air(), key -> new double[NODES.length][NODES.length][])[
                            point.wind()][point.rate()] =
                    logs(found.get(i));
        }
        return runs;
    }

    private static double[] logs(double[] reaches) {
        return Arrays.stream(reaches)
                .map(reach -> FastMath.log(Math.max(LEAST_REACH, reach)))
                .toArray();
    }

    /// Each air at all winds, that of the best estimate at all rates too.
    private List<Point> points() {
        List<Integer> airs = new ArrayList<>();
        airs.add(key(1, 0));
        for (int step = -1; step <= 1; step++) {
            for (int i = 0; i < PARTS; i++) {
                int key = key(factor(settings.windSpeedFactorSd(), NORMALS[i]), step(step));
                if (!airs.contains(key)) {
                    airs.add(key);
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (int key : airs) {
            for (int wind = 0; wind < NODES.length; wind++) {
                for (int rate = 0; rate < NODES.length; rate++) {
                    if (rate == 1 || key == airs.getFirst()) {
                        points.add(new Point(key, wind, rate));
                    }
                }
            }
        }
        return points;
    }

    private int step(int wanted) {
        return settings.windSpeedFactorSd() == 0 ? 0 : wanted;
    }

    /// Airs are told apart by class where there is one, else by the step of the sky.
    private int key(double windFactor, int step) {
        return classes ? air.stabilityClass(windFactor, step).ordinal() : step;
    }

    private double[] run(Point point, Weather weather, Run run) {
        double wind = factor(settings.windSpeedFactorSd(), NODES[point.wind()]);
        Weather there = classes
                ? weather.withWindSpeed(weather.windSpeed() * wind)
                        .withStability(new Stability.Pasquill(StabilityClass.values()[point.air()]))
                : air.with(wind, point.air());
        return run.reaches(there, factor(settings.rateFactorSd(), NODES[point.rate()]));
    }

    private static double factor(double deviation, double normal) {
        return FastMath.exp(deviation * normal);
    }

    /// The reach of level `k` that half of the members do not pass.
    double median(int k) {
        return quantile(k, Ensemble.MEDIAN, (low, high, part) -> part < 0.5 ? low : high);
    }

    /// A reach of level `k` that at least nine of ten members do not pass: an upper estimate, since twenty runs
    /// know the surface to about a tenth.
    double nineOfTen(int k) {
        return quantile(k, SAFELY_NINE_OF_TEN, (low, high, part) -> Math.max(low, high));
    }

    /// Share that is looked up for nine of ten: over a hundred and thirty zones of fifty random releases the
    /// surface alone came out up to a fifth lower than a thousand members, one in ten by more than 3 %.
    private static final double SAFELY_NINE_OF_TEN = 0.93;

    /// What lies between two runs of which one does not reach the level, because nobody knows where it begins.
    private interface Gap {
        double between(double low, double high, double part);
    }

    private double quantile(int k, double share, Gap gap) {
        double[] middle = new double[PARTS * PARTS];
        double[] aside = new double[2 * PARTS * PARTS];
        int base = key(1, 0);
        for (int step = -1; step <= 1; step++) {
            double[] logs = step == 0 ? middle : aside;
            int from = step == 1 ? PARTS * PARTS : 0;
            for (int i = 0; i < PARTS; i++) {
                int key = key(factor(settings.windSpeedFactorSd(), NORMALS[i]), step(step));
                double[] byRate = byRate(new Surface(k, base, key), NORMALS[i], gap);
                for (int j = 0; j < PARTS; j++) {
                    logs[from + i * PARTS + j] = line(byRate, NORMALS[j], gap);
                }
            }
        }
        Arrays.sort(middle);
        Arrays.sort(aside);
        return reach(within(share * PARTS * PARTS, middle, aside));
    }

    /// Walks up both sorted lists, whose entries count by the share of their step, until `sum` is reached.
    private static double within(double sum, double[] middle, double[] aside) {
        double passed = 0;
        double found = Double.NEGATIVE_INFINITY;
        int m = 0;
        int a = 0;
        while (passed < sum && m + a < middle.length + aside.length) {
            boolean fromMiddle = a == aside.length || m < middle.length && middle[m] <= aside[a];
            found = fromMiddle ? middle[m++] : aside[a++];
            passed += fromMiddle ? 1 - 2 * Member.STEP_SHARE : Member.STEP_SHARE;
        }
        return found;
    }

    /// The reaches of one level over wind and rate in one air.
    ///
    /// @param k the level
    /// @param base air of the best estimate
    /// @param key this air
    private record Surface(int k, int base, int key) {}

    private double[] byRate(Surface surface, double wind, Gap gap) {
        double[] byRate = new double[NODES.length];
        for (int rate = 0; rate < NODES.length; rate++) {
            double[] byWind = new double[NODES.length];
            for (int w = 0; w < NODES.length; w++) {
                byWind[w] = node(surface, w, rate);
            }
            byRate[rate] = line(byWind, wind, gap);
        }
        return byRate;
    }

    /// In other air than the best estimate's by the slope against the rate that this one has; where there is no
    /// slope, because a level is not reached, the larger.
    private double node(Surface surface, int wind, int rate) {
        int k = surface.k();
        double there = log(surface.base(), wind, rate, k);
        if (surface.key() == surface.base()) {
            return there;
        }
        double other = log(surface.key(), wind, 1, k);
        double middle = log(surface.base(), wind, 1, k);
        return there > 0 && other > 0 && middle > 0 ? other + there - middle : Math.max(other, there);
    }

    private static double reach(double log) {
        double reach = FastMath.exp(log);
        return reach <= LEAST_REACH ? 0 : Math.min(reach, Footprint.FARTHEST);
    }

    private double log(int key, int wind, int rate, int k) {
        double[][][] surface = surfaces.get(key);
        if (surface == null) {
            throw new IllegalStateException("no run in air " + key);
        }
        return surface[wind][rate][k];
    }

    /// A parabola through the nodes, and beyond them straight as between the outermost two.
    private static double line(double[] values, double at, Gap gap) {
        int low = at < NODES[1] ? 0 : 1;
        double part = (at - NODES[low]) / (NODES[low + 1] - NODES[low]);
        if (Math.min(values[0], Math.min(values[1], values[2])) <= 0) {
            return gap.between(values[low], values[low + 1], part);
        }
        if (at < NODES[0] || at > NODES[2]) {
            return values[low] + part * (values[low + 1] - values[low]);
        }
        double bend = 0.5 * (values[0] - 2 * values[1] + values[2]);
        double there = at / NODES[2];
        return values[1] + 0.5 * there * (values[2] - values[0]) + bend * there * there;
    }
}
