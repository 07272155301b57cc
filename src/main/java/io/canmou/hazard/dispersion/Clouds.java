package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/// Several clouds whose concentrations add up: a release whose rate changes, a jet and the pool below it, a
/// burst and what follows.
///
/// Plumes form a [Train] at each place along the wind; widths and running means are sought in it, not in the sum of
/// whole clouds. The largest means of bursts and of the plumes are added as if they came at the same time, which is
/// the safe side. Trains are remembered, because each level looks at the same places.
final class Clouds implements Cloud {
    private static final int HALVINGS = 14;
    private static final double SPACING = 0.05;

    private final List<Cloud> parts;
    private final List<Plume> plumes;
    private final List<Puff> bursts;
    private final Map<Place, Train> trains = new ConcurrentHashMap<>();
    private final Map<View, Passing> known = new ConcurrentHashMap<>();

    Clouds(List<? extends Cloud> parts) {
        this.parts = List.copyOf(parts);
        plumes = parts.stream()
                .filter(Plume.class::isInstance)
                .map(Plume.class::cast)
                .toList();
        bursts = parts.stream()
                .filter(Puff.class::isInstance)
                .map(Puff.class::cast)
                .toList();
    }

    List<Cloud> parts() {
        return parts;
    }

    private record Place(double x, double averaging) {}

    private record View(double x, Averaging averaging) {}

    /// What goes by a place, with the windows of an averaging.
    private record Passing(Train train, Train.Windows windows) {}

    /// What goes by a place, whatever is asked of it.
    private Train train(double x, double averaging) {
        return trains.computeIfAbsent(new Place(x, averaging), place -> Train.at(plumes, place.x(), place.averaging()));
    }

    private Passing passing(double x, Averaging averaging) {
        return known.computeIfAbsent(new View(x, averaging), view -> {
            Train train = train(view.x(), view.averaging().time());
            return new Passing(train, train.windows(view.averaging()));
        });
    }

    @Override
    public double[] stations() {
        if (parts.isEmpty()) {
            return new double[] {0, 1};
        }
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.stations()))
                .sorted()
                .distinct()
                .toArray();
        double[] kept = new double[all.length];
        int count = 0;
        for (double x : all) {
            if (count == 0 || x - kept[count - 1] > SPACING * Math.abs(x) + 1e-3) {
                kept[count++] = x;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    @Override
    public double at(Point point, double time, double averaging) {
        return course(point, averaging).applyAsDouble(time);
    }

    @Override
    public DoubleUnaryOperator course(Point point, double averaging) {
        Train train = train(point.x(), averaging);
        DoubleUnaryOperator carried = train.course(point.y(), train.axis(point.z()));
        List<DoubleUnaryOperator> blankets = new ArrayList<>();
        for (Plume plume : plumes) {
            Point source = plume.inBlanket(point);
            if (source != null) {
                blankets.add(plume.course(source, averaging));
            }
        }
        return time -> {
            double most = Math.max(0, carried.applyAsDouble(time));
            for (DoubleUnaryOperator blanket : blankets) {
                most = Math.max(most, blanket.applyAsDouble(time));
            }
            for (Puff burst : bursts) {
                most += burst.at(point, time, averaging);
            }
            return Math.min(1, most);
        };
    }

    @Override
    public DoubleFunction<double[]> section(double x, double[] across, double time, double averaging) {
        if (!bursts.isEmpty()) {
            return Cloud.super.section(x, across, time, averaging);
        }
        return train(x, averaging).section(across, time);
    }

    @Override
    public double most(Point point, Averaging averaging) {
        Passing passing = passing(point.x(), averaging);
        Train train = passing.train();
        double sum = train.most(passing.windows(), point.y(), train.axis(point.z()));
        for (Plume plume : plumes) {
            Point source = plume.inBlanket(point);
            sum = Math.max(sum, source == null ? 0 : plume.most(source, averaging));
        }
        return Math.min(1, sum + ofBursts(point, averaging));
    }

    private double ofBursts(Point point, Averaging averaging) {
        double sum = 0;
        for (Puff burst : bursts) {
            sum += burst.most(point, averaging);
        }
        return sum;
    }

    /// Of the part that counts most.
    @Override
    public double whenMost(Point point, Averaging averaging) {
        Passing passing = passing(point.x(), averaging);
        double[] axis = passing.train().axis(point.z());
        double most = passing.train().most(passing.windows(), point.y(), axis);
        double when = most <= 0 ? 0 : passing.train().whenMost(passing.windows(), point.y(), axis);
        for (Puff burst : bursts) {
            double there = burst.most(point, averaging);
            if (there > most) {
                most = there;
                when = burst.whenMost(point, averaging);
            }
        }
        return Math.max(0, when);
    }

    @Override
    public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
        DoubleUnaryOperator about = about(plumes.stream()
                .map(plume -> plume.aboutSource(band, level, averaging))
                .toList());
        DoubleUnaryOperator pools = onPools(band, level, averaging);
        DoubleUnaryOperator carried = carried(band, level, averaging);
        return x -> Math.max(carried.applyAsDouble(x), Math.max(about.applyAsDouble(x), pools.applyAsDouble(x)));
    }

    /// The pools on which the plumes together reach the level somewhere.
    private DoubleUnaryOperator onPools(Band band, double level, Averaging averaging) {
        double[] stations = stations();
        DoublePredicate reached = x -> {
            Passing passing = passing(x, averaging);
            return passing.train().most(passing.windows(), 0, passing.train().axis(band)) >= level;
        };
        List<DoubleUnaryOperator> each =
                plumes.stream().map(plume -> plume.onPool(stations, reached)).toList();
        return x -> widest(each, x);
    }

    private static DoubleUnaryOperator about(List<DoubleUnaryOperator> each) {
        return x -> widest(each, x);
    }

    private DoubleUnaryOperator carried(Band band, double level, Averaging averaging) {
        if (bursts.isEmpty()) {
            return x -> {
                Passing passing = passing(x, averaging);
                return passing.train()
                        .halfWidth(passing.windows(), passing.train().axis(band), level);
            };
        }
        double least = COUNTS * level / bursts.size();
        List<Puff.Discs> discs = bursts.stream()
                .map(burst -> burst.discs(band, least, averaging))
                .toList();
        return x -> {
            Passing passing = passing(x, averaging);
            Train train = passing.train();
            double[] axis = train.axis(band);
            double bound = train.halfWidth(passing.windows(), axis, (1 - COUNTS) * level);
            List<DoubleUnaryOperator> across = new ArrayList<>();
            for (Puff.Discs disc : discs) {
                bound = Math.max(bound, disc.halfWidth(x));
                across.add(disc.across(x));
            }
            return outermost(y -> train.most(passing.windows(), y, axis) + sum(across, y) >= level, bound);
        };
    }

    /// Share of a level below which a burst does not count beside the plumes.
    private static final double COUNTS = 0.02;

    private static double sum(List<DoubleUnaryOperator> across, double y) {
        double sum = 0;
        for (DoubleUnaryOperator one : across) {
            sum += one.applyAsDouble(y);
        }
        return sum;
    }

    /// Where bursts, which lie on the ground, are looked at, m.
    private static double height(Band band) {
        return band == Band.BREATHING ? 1.5 : 0;
    }

    private static double widest(List<DoubleUnaryOperator> widths, double x) {
        double widest = -1;
        for (DoubleUnaryOperator width : widths) {
            widest = Math.max(widest, width.applyAsDouble(x));
        }
        return widest;
    }

    @Override
    public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
        if (bursts.isEmpty()) {
            return x -> {
                Train train = train(x, averaging);
                return train.halfWidthAt(time, train.axis(band), level);
            };
        }
        List<DoubleUnaryOperator> alone = bursts.stream()
                .map(burst -> burst.widthsAt(band, level / (2 * bursts.size()), time, averaging))
                .toList();
        return x -> {
            Train train = train(x, averaging);
            double bound = Math.max(train.halfWidthAt(time, train.axis(band), level / 2), widest(alone, x));
            double z = height(band);
            return outermost(y -> at(new Point(x, y, z), time, averaging) >= level, bound);
        };
    }

    /// The far side of the edge of `inside` below `bound`; negative: nowhere.
    private static double outermost(DoublePredicate inside, double bound) {
        if (bound < 0 || !inside.test(0)) {
            return -1;
        }
        double low = 0;
        double high = bound;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (inside.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    @Override
    public double drift(double travel) {
        return parts.stream().mapToDouble(part -> part.drift(travel)).max().orElse(0);
    }

    @Override
    public double[] passage(Point point) {
        double from = Double.MAX_VALUE;
        double to = 0;
        for (Cloud part : parts) {
            double[] span = part.passage(point);
            from = Math.min(from, span[0]);
            to = Math.max(to, span[1]);
        }
        return new double[] {Math.min(from, to), to};
    }

    @Override
    public List<double[]> passages(Point point) {
        return parts.stream().map(part -> part.passage(point)).toList();
    }
}
