package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins the many rows of a changing source into a few emissions, whose clouds are then added.
///
/// Neighbours in time with openings of one kind are joined, the most alike first, until few are left: mass is kept,
/// rate becomes the mean, temperature, drops and sizes the means by mass. How alike two are is the mass that would
/// move.
final class Joining {
    private static final double GAP = 1;

    private Joining() {}

    /// @param most emissions that are left of each kind of opening
    static List<Emission> joined(List<Emission> emissions, int most) {
        List<Emission> all = new ArrayList<>();
        List<Emission.Steady> pools = new ArrayList<>();
        List<Emission.Steady> vents = new ArrayList<>();
        List<Emission.Steady> jets = new ArrayList<>();
        for (Emission emission : emissions) {
            switch (emission) {
                case Emission.Burst burst -> all.add(burst);
                case Emission.Steady steady -> {
                    List<Emission.Steady> group = switch (steady.opening()) {
                        case Emission.Opening.Pool _ -> pools;
                        case Emission.Opening.Vent _ -> vents;
                        case Emission.Opening.Jet _ -> jets;
                    };
                    if (steady.mass() > 0 && steady.duration() > 0) {
                        group.add(steady);
                    }
                }
            }
        }
        for (List<Emission.Steady> group : List.of(jets, vents, pools)) {
            all.addAll(fewer(group, most));
        }
        return all;
    }

    private static List<Emission.Steady> fewer(List<Emission.Steady> group, int most) {
        List<Emission.Steady> left = new ArrayList<>(group);
        left.sort(Comparator.comparingDouble(Emission.Steady::start));
        while (left.size() > most) {
            int best = 0;
            double least = Double.MAX_VALUE;
            for (int i = 0; i + 1 < left.size(); i++) {
                double moved = moved(left.get(i), left.get(i + 1));
                if (moved < least) {
                    least = moved;
                    best = i;
                }
            }
            Emission.Steady second = left.remove(best + 1);
            left.set(best, join(left.get(best), second));
        }
        return left;
    }

    /// kg that change their place in time when two are joined.
    private static double moved(Emission.Steady a, Emission.Steady b) {
        Emission.Steady both = join(a, b);
        return Math.abs(a.rate() - both.rate()) * a.duration()
                + Math.abs(b.rate() - both.rate()) * b.duration()
                + Math.max(0, b.start() - a.start() - a.duration() - GAP) * both.rate();
    }

    private static Emission.Steady join(Emission.Steady a, Emission.Steady b) {
        double mass = a.mass() + b.mass();
        double share = b.mass() / mass;
        double end = Math.max(a.start() + a.duration(), b.start() + b.duration());
        double duration = end - a.start();
        return new Emission.Steady(
                a.start(),
                duration,
                mass / duration,
                mix(a.temperature(), b.temperature(), share),
                mix(a.liquidFraction(), b.liquidFraction(), share),
                opening(a.opening(), b.opening(), share));
    }

    private static Emission.Opening opening(Emission.Opening a, Emission.Opening b, double share) {
        double diameter = mix(a.diameter(), b.diameter(), share);
        return switch (a) {
            case Emission.Opening.Pool _ -> new Emission.Opening.Pool(diameter);
            case Emission.Opening.Vent vent ->
                b instanceof Emission.Opening.Vent other
                        ? new Emission.Opening.Vent(mix(vent.height(), other.height(), share), diameter)
                        : vent;
            case Emission.Opening.Jet jet ->
                b instanceof Emission.Opening.Jet other
                        ? new Emission.Opening.Jet(
                                mix(jet.height(), other.height(), share),
                                diameter,
                                mix(jet.velocity(), other.velocity(), share),
                                jet.vertical())
                        : jet;
        };
    }

    private static double mix(double a, double b, double share) {
        return a + share * (b - a);
    }
}
