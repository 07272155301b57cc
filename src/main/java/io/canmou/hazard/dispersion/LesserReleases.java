package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.util.FastMath;

/// A cloud whose zones also hold those of lesser releases of the same kind, so that a larger rate or mass does not
/// shorten a zone.
///
/// Larger may be shorter in truth: a jet with more momentum mixes faster, a heavier plume from a stack comes down
/// nearer, and a model for heavy clouds takes over from that for passive ones. As nobody on the spot knows a rate
/// to a factor of two, the zone is that of all rates up to the told one. Looked at are amounts on a fixed grid, the
/// same for all releases, down to a fiftieth; at the switch between models the largest amount that the lesser one
/// takes. A scan in coarse steps finds the one that reaches farthest, its cloud in full steps is joined. Between
/// two points of the grid a jet's zone may still dip by some per cent. Concentrations at places and times are the
/// told release's alone.
public final class LesserReleases implements Cloud {
    /// Points of the grid in each factor of ten.
    private static final int GRID = 8;

    private static final double LEAST_SHARE = 0.02;
    private static final double NOTICEABLE = 1.002;
    private static final int HALVINGS = 20;

    private final Cloud told;
    private final double amount;
    private final Search search;
    private final double switchAmount;
    private final double within;
    private final Makers makers;
    private final Map<Double, Cloud> fine = new ConcurrentHashMap<>();
    private final Map<Double, Cloud> coarse = new ConcurrentHashMap<>();
    private final Set<Double> joined = new ConcurrentSkipListSet<>();

    /// What makes the cloud of an amount (kg/s or kg).
    ///
    /// @param fine in full steps
    /// @param coarse in coarse steps, for the scan
    public record Makers(DoubleFunction<Dispersion.Dispersed> fine, DoubleFunction<Dispersion.Dispersed> coarse) {}

    private LesserReleases(Dispersion.Dispersed told, Search search, double amount, Makers makers) {
        this.told = told.cloud();
        this.search = search;
        this.amount = amount;
        this.within = told.growth().within();
        this.switchAmount = amount * told.growth().switchShare();
        this.makers = makers;
    }

    /// Looks where the models say that the reach may shrink as the release grows.
    ///
    /// @param told the release itself
    /// @param amount its rate in kg/s or mass in kg
    public static LesserReleases byGrowth(Dispersion.Dispersed told, double amount, Makers makers) {
        Search search = told.growth().larger() == Dispersion.Larger.SHORTER_AT_SWITCH ? Search.AT_SWITCH : Search.ALL;
        return new LesserReleases(told, search, amount, makers);
    }

    /// Goes down from the told release as long as the reach grows: for sources that are worked out, whose course
    /// and model change with the amount (a wider hole empties its vessel sooner), and each of which costs more.
    ///
    /// @param amount anything that its size goes by
    public static LesserReleases downhill(Dispersion.Dispersed told, double amount, Makers makers) {
        return new LesserReleases(told, Search.DOWNHILL, amount, makers);
    }

    private enum Search {
        ALL,
        AT_SWITCH,
        DOWNHILL
    }

    /// Asked from the most severe level on, each zone holds what the former ones hold.
    @Override
    public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
        Look look = new Look(band, level, averaging);
        switch (search) {
            case AT_SWITCH -> joinSwitch(look);
            case DOWNHILL -> joinBelow(look);
            case ALL -> {
                if (within == Double.MAX_VALUE || look.reach(told) < within) {
                    join(look);
                }
            }
        }
        DoubleUnaryOperator[] all = new DoubleUnaryOperator[joined.size() + 1];
        all[0] = told.widths(band, level, averaging);
        int count = 1;
        for (double lesser : joined) {
            all[count++] = fine(lesser).widths(band, level, averaging);
        }
        return x -> {
            double widest = -1;
            for (DoubleUnaryOperator one : all) {
                widest = Math.max(widest, one.applyAsDouble(x));
            }
            return widest;
        };
    }

    /// Joins the lesser release that reaches farthest, if one reaches farther than the told one.
    private void join(Look look) {
        double farthest = Math.max(reach(look, amount) * NOTICEABLE, SMALLEST);
        double best = -1;
        for (double lesser : aboutBest(look)) {
            double reach = reach(look, lesser);
            if (reach > farthest) {
                farthest = reach;
                best = lesser;
            }
        }
        if (best > 0) {
            joined.add(best);
        }
    }

    /// A zone that is shorter is not worth a search, m.
    private static final double SMALLEST = 0.5;

    /// Joins the largest release that the lesser model takes, if it reaches farther.
    private void joinSwitch(Look look) {
        double reach = look.reach(told);
        if (reach(look, switchAmount) > CLOSE * reach && look.reach(fine(switchAmount)) > reach) {
            joined.add(switchAmount);
        }
    }

    /// Joins the first clear top of reach below the told release.
    private void joinBelow(Look look) {
        double own = look.reach(told);
        double farthest = CLOSE * own;
        double best = -1;
        double reach = own;
        int place = (int) FastMath.floor(GRID * FastMath.log10(LARGEST_BELOW * amount));
        while (place >= firstPlace() && reach > CLOSE * farthest) {
            reach = reach(look, grid(place));
            if (reach > farthest) {
                farthest = reach;
                best = grid(place);
            }
            place--;
        }
        if (best > 0 && look.reach(fine(best)) > own) {
            joined.add(best);
        }
    }

    /// Share of the told release that the next lesser one has at most; nearer ones differ by the steps' error.
    private static final double LARGEST_BELOW = 0.8;

    /// Coarse steps are within this of full ones.
    private static final double CLOSE = 0.97;

    private List<Double> aboutBest(Look look) {
        int first = firstPlace();
        int last = (int) FastMath.floor(GRID * FastMath.log10(amount));
        int best = first;
        double farthest = -1;
        for (int i = first + (first & 1); i <= last; i += 2) {
            double reach = reach(look, grid(i));
            if (reach > farthest) {
                farthest = reach;
                best = i;
            }
        }
        List<Double> found = new ArrayList<>();
        for (int i = Math.max(first, best - 1); i <= Math.min(last, best + 1); i++) {
            found.add(grid(i));
        }
        return found;
    }

    private int firstPlace() {
        return (int) FastMath.ceil(GRID * FastMath.log10(LEAST_SHARE * amount));
    }

    private static double grid(int place) {
        return FastMath.pow(10, (double) place / GRID);
    }

    private double reach(Look look, double lesser) {
        return look.reach(coarse(lesser));
    }

    private Cloud fine(double lesser) {
        return fine.computeIfAbsent(lesser, one -> makers.fine.apply(one).cloud());
    }

    private Cloud coarse(double lesser) {
        return coarse.computeIfAbsent(lesser, one -> makers.coarse.apply(one).cloud());
    }

    /// What a reach is looked for with.
    private record Look(Band band, double level, Averaging averaging) {
        double reach(Cloud cloud) {
            double[] stations = cloud.stations();
            DoubleUnaryOperator width = cloud.widths(band, level, averaging);
            int last = stations.length - 1;
            while (last >= 0 && width.applyAsDouble(stations[last]) < 0) {
                last--;
            }
            if (last < 0 || last == stations.length - 1) {
                return last < 0 ? 0 : stations[last];
            }
            double in = stations[last];
            double out = stations[last + 1];
            for (int i = 0; i < HALVINGS && out - in > 1e-5 * Math.abs(out); i++) {
                double middle = 0.5 * (in + out);
                if (width.applyAsDouble(middle) >= 0) {
                    in = middle;
                } else {
                    out = middle;
                }
            }
            return out;
        }
    }

    @Override
    public double[] stations() {
        return told.stations();
    }

    @Override
    public double at(Point point, double time, double averaging) {
        return told.at(point, time, averaging);
    }

    @Override
    public DoubleUnaryOperator course(Point point, double averaging) {
        return told.course(point, averaging);
    }

    @Override
    public double most(Point point, Averaging averaging) {
        return told.most(point, averaging);
    }

    @Override
    public double whenMost(Point point, Averaging averaging) {
        return told.whenMost(point, averaging);
    }

    @Override
    public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
        return told.widthsAt(band, level, time, averaging);
    }

    @Override
    public double drift(double travel) {
        return told.drift(travel);
    }

    @Override
    public double[] passage(Point point) {
        return told.passage(point);
    }

    @Override
    public List<double[]> passages(Point point) {
        return told.passages(point);
    }
}
