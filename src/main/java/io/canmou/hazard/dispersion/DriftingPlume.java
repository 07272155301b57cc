package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hipparchus.util.FastMath;

/// A steady emission in a wind that changes: at each time a line of slugs, bent as the winds were.
final class DriftingPlume {
    private static final double YOUNGEST = 1.5;
    private static final double RATIO = 1.2;
    private static final int BESIDE_A_CHANGE = 4;

    /// Share of its width within which a plume needs no second cross-section.
    private static final double CLOSE = 0.2;

    private static final double LEAST_BLUR = 0.01;

    /// Widths of the plume over which its material mixes along the line.
    private static final double MIXES = 3;

    /// Blurs beyond an end at which it gets a cross-section.
    private static final double[] BEYOND = {0.7, 1.5, 3};

    private final List<Leg> legs;
    private final double start;
    private final double end;

    /// @param legs ascending in time, the first from 0 on
    DriftingPlume(List<Leg> legs) {
        this.legs = List.copyOf(legs);
        Plume plume = legs.getFirst().plume();
        this.start = plume.start();
        this.end = plume.start() + plume.duration();
    }

    double start() {
        return start;
    }

    double duration() {
        return end - start;
    }

    /// The pieces at a time, at the height that `heights` tells, meander averaged over `averaging` s.
    ///
    /// @param span s over which the pieces are a mean about `time`; 0: at that moment
    List<Patch> pieces(double time, double averaging, double span, Heights heights) {
        double oldest = time - start;
        double youngest = Math.max(0, time - end);
        if (oldest <= 0) {
            return List.of();
        }
        double window = Math.min(averaging, end - start);
        List<Slug.Node> line = new ArrayList<>();
        List<Double> blurs = new ArrayList<>();
        for (double age : ages(time, youngest, oldest)) {
            Where where = where(time, age);
            Slug.Node node = node(where, age, window, heights);
            if (age == oldest || line.isEmpty() || !beside(line.getLast(), node)) {
                line.add(node);
                blurs.add(Math.max(where.blur(), LEAST_BLUR));
            }
        }
        Leg now = legs.get(now(time));
        double front = FastMath.hypot(blurs.getLast(), spread(line.getLast(), span));
        // nothing is blurred to upwind of where it came out
        double back = youngest <= 0
                ? 0
                : Math.min(
                        FastMath.hypot(blurs.getFirst(), spread(line.getFirst(), span)),
                        0.5 + youngest * line.getFirst().speed() / BEYOND[BEYOND.length - 1]);
        List<Slug.Node> ended = ended(line, front, back);
        if (youngest <= 0 && now.upwind() < now.first()) {
            ended.addFirst(node(now.tip(), 0, window, heights));
        }
        return joined(ended, new Slug.Motion(now.towards(), span));
    }

    /// Whether two cross-sections of the same winds lie so close that the plume is much wider than the way between.
    private static boolean beside(Slug.Node last, Slug.Node next) {
        double apart = FastMath.hypot(next.x() - last.x(), next.y() - last.y());
        return last.own() == next.own() && apart < CLOSE * (last.core() + last.sigma());
    }

    /// What a steady motion over `span` adds to the blur of an end.
    private static double spread(Slug.Node end, double span) {
        return end.speed() * span / Math.sqrt(12);
    }

    /// The line with its ends blurred, and as much of them beyond: a front and a back as in [Passage], over the way
    /// instead of over time.
    ///
    /// @param back blur of the back, m; 0: material still comes out
    private static List<Slug.Node> ended(List<Slug.Node> line, double front, double back) {
        double[] ways = new double[line.size()];
        for (int i = 1; i < ways.length; i++) {
            Slug.Node a = line.get(i - 1);
            Slug.Node b = line.get(i);
            ways[i] = ways[i - 1] + FastMath.hypot(b.x() - a.x(), b.y() - a.y());
        }
        double all = ways[ways.length - 1];
        List<Slug.Node> found = new ArrayList<>();
        for (int i = 0; i < ways.length; i++) {
            found.add(line.get(i).times(share((all - ways[i]) / front, back == 0 ? 9 : ways[i] / back)));
        }
        if (ways.length < 2 || all <= 0) {
            return found;
        }
        for (double beyond : BEYOND) {
            double share = share(-beyond, back == 0 ? 9 : (all + beyond * front) / back);
            found.add(beyond(line.getLast(), line.get(ways.length - 2), beyond * front, share));
            if (back > 0) {
                double behind = share((all + beyond * back) / front, -beyond);
                found.addFirst(beyond(line.getFirst(), line.get(1), beyond * back, behind));
            }
        }
        return found;
    }

    private static double share(double fromFront, double fromBack) {
        return Math.max(0, Normal.below(fromFront) - Normal.below(-fromBack));
    }

    private static Slug.Node beyond(Slug.Node end, Slug.Node inner, double way, double share) {
        double dx = end.x() - inner.x();
        double dy = end.y() - inner.y();
        double length = Math.max(FastMath.hypot(dx, dy), 1e-9);
        return end.beyond(way * dx / length, way * dy / length, share);
    }

    /// Seconds of release per metre of each piece (the one that ends at the node), mixed over the width of the
    /// plume: what was slow at the source when the wind turned stays close together, but no closer than the plume
    /// is wide.
    private static double[] densities(List<Slug.Node> line) {
        int count = line.size();
        double[] ways = new double[count];
        double[] lengths = new double[count];
        for (int i = 1; i < count; i++) {
            Slug.Node a = line.get(i - 1);
            Slug.Node b = line.get(i);
            lengths[i] = FastMath.hypot(b.x() - a.x(), b.y() - a.y());
            ways[i] = ways[i - 1] + lengths[i];
        }
        double[] found = new double[count];
        boolean[] mixed = new boolean[count];
        for (int from = 1; from < count; from++) {
            Slug.Node node = line.get(from);
            double time = node.age() - line.get(from - 1).age();
            if (time <= 0) {
                continue;
            }
            double middle = 0.5 * (ways[from] + ways[from - 1]);
            double width = node.core() + node.sigma();
            double[] shares = new double[count];
            double all = 0;
            for (int to = 1; to < count; to++) {
                double apart = (0.5 * (ways[to] + ways[to - 1]) - middle) / width;
                boolean inside = line.get(to).age() > line.get(to - 1).age();
                shares[to] = inside && Math.abs(apart) < MIXES ? Passage.gaussian(apart) : 0;
                all += shares[to] * lengths[to];
            }
            for (int to = 1; to < count; to++) {
                found[to] += all > 0 ? time * shares[to] / all : 0;
                mixed[to] |= !node.own() && shares[to] > 0;
            }
        }
        for (int i = 1; i < count; i++) {
            // what has met nothing of an earlier wind is the steady plume itself
            if (!mixed[i]) {
                found[i] = 2 / (line.get(i).speed() + line.get(i - 1).speed());
            }
        }
        beyondTheEnds(line, found);
        return found;
    }

    /// What lies beyond an end is as close together as what lies before it; so is a blanket upwind.
    private static void beyondTheEnds(List<Slug.Node> line, double[] densities) {
        int first = 1;
        while (first + 1 < densities.length
                && line.get(first).age() <= line.get(first - 1).age()) {
            first++;
        }
        int last = densities.length - 1;
        while (last > first && line.get(last).age() <= line.get(last - 1).age()) {
            last--;
        }
        for (int i = 1; i < densities.length; i++) {
            if (i < first || i > last) {
                int like = i < first ? first : last;
                double speeds = line.get(like).speed() + line.get(like - 1).speed();
                densities[i] = densities[like]
                        * speeds
                        / (line.get(i).speed() + line.get(i - 1).speed());
            }
        }
    }

    private static List<Patch> joined(List<Slug.Node> line, Slug.Motion motion) {
        List<Patch> pieces = new ArrayList<>();
        double[] densities = densities(line);
        Slug before = null;
        for (int i = 1; i < line.size(); i++) {
            Slug slug = new Slug(line.get(i - 1), line.get(i), densities[i], motion);
            if (before != null) {
                before.meet(slug);
            }
            pieces.add(slug);
            before = slug;
        }
        return pieces;
    }

    /// Ages of the nodes: closer where younger, and about each change of the wind.
    private TreeSet<Double> ages(double time, double youngest, double oldest) {
        TreeSet<Double> ages = new TreeSet<>(List.of(youngest, oldest));
        double step = YOUNGEST;
        for (double age = YOUNGEST; age < oldest; age += step) {
            if (age > youngest) {
                ages.add(age);
            }
            step = Math.max(step, age * (RATIO - 1));
        }
        for (Leg leg : legs) {
            double age = time - leg.from();
            if (age > youngest && age < oldest) {
                ages.add(age);
                for (int i = 1; i < BESIDE_A_CHANGE; i++) {
                    // a turn strews what was young when it came
                    double older = age + YOUNGEST * FastMath.pow(4, i);
                    if (older < oldest && older < time) {
                        ages.add(older);
                    }
                }
            }
        }
        return ages;
    }

    /// Where a cross-section is: in which wind's plume, how far along it, and where on the ground.
    ///
    /// @param own whether it has known one wind alone
    /// @param blur spread along the wind, m
    record Where(Leg leg, double place, double x, double y, boolean own, double blur) {}

    private int now(double time) {
        int found = 0;
        while (found + 1 < legs.size() && legs.get(found + 1).from() <= time) {
            found++;
        }
        return found;
    }

    /// What was let out `age` s before `time`.
    private Where where(double time, double age) {
        double born = time - age;
        int index = now(born);
        Leg leg = legs.get(index);
        double place = leg.first();
        double x = place * FastMath.cos(leg.towards());
        double y = place * FastMath.sin(leg.towards());
        double since = born;
        boolean own = true;
        double blur = 0;
        while (true) {
            boolean last = index + 1 >= legs.size() || legs.get(index + 1).from() >= time;
            double until = last ? time : legs.get(index + 1).from();
            double next = leg.place(leg.travel(place) + until - since);
            x += (next - place) * FastMath.cos(leg.towards());
            y += (next - place) * FastMath.sin(leg.towards());
            blur = leg.blur(blur, until - since);
            if (last) {
                return new Where(leg, next, x, y, own, blur);
            }
            own = own && until <= since;
            index++;
            double filling = leg.filling(next);
            leg = legs.get(index);
            place = own ? leg.first() : leg.placeAsFull(filling);
            since = until;
        }
    }

    private static Slug.Node node(Where where, double age, double window, Heights heights) {
        Plume plume = where.leg().plume();
        Station station = plume.station(where.place());
        Plume.Slice slice = plume.slice(station, plume.passage(station), window);
        Profile profile = station.profile();
        double axis = Math.min(1, slice.peak() * profile.at(heights.of(profile)));
        return new Slug.Node(
                where.x(),
                where.y(),
                age,
                where.leg().speed(where.place()),
                axis,
                slice.core(),
                slice.sigma(),
                where.own());
    }
}
