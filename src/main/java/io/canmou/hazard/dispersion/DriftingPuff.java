package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/// A sudden cloud in a wind that changes: it goes on in each new wind as the cloud of that wind which is as dilute.
final class DriftingPuff {
    private static final double STEP = 0.3;
    private static final double SLOWEST = 0.05;

    /// Cosine of 20 degrees.
    private static final double LITTLE_TURNED = 0.94;

    private final List<Stretch> stretches;
    private final double start;

    /// The cloud in one wind.
    ///
    /// @param from s
    /// @param towards rad counter-clockwise from the first wind
    record Stretch(Puff puff, double from, double towards) {}

    DriftingPuff(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
        this.start = stretches.getFirst().puff().start();
    }

    /// The cloud at one moment.
    List<Patch> at(double time, double averaging, Heights heights) {
        Where where = where(time);
        return where == null ? List.of() : List.of(blob(where, averaging, false, heights));
    }

    /// The cloud at [#times], each as a mean over its passage.
    List<Patch> passing(Averaging averaging, Heights heights) {
        List<Patch> found = new ArrayList<>();
        for (double time : times(averaging.horizon())) {
            Where where = where(time);
            if (where != null) {
                found.add(blob(where, averaging.time(), true, heights));
            }
        }
        return found;
    }

    /// So many moments until `horizon` that the cloud moves by a third of its size from one to the next, s.
    List<Double> times(double horizon) {
        List<Double> found = new ArrayList<>();
        double time = start;
        while (time <= horizon) {
            Where where = where(time);
            if (where == null) {
                break;
            }
            found.add(time);
            PuffMoment moment = where.moment();
            time += Math.max(SLOWEST * (time - start), STEP * moment.along() / Math.max(moment.speed(), 0.1));
        }
        return found;
    }

    /// @param turned whether its wind has turned since the burst: then it lies as long across as along
    private record Where(PuffMoment moment, double x, double y, double towards, boolean turned) {}

    private @org.jspecify.annotations.Nullable Where where(double time) {
        if (time < start) {
            return null;
        }
        double x = 0;
        double y = 0;
        double own = 0;
        double since = start;
        int index = 0;
        while (index + 1 < stretches.size() && stretches.get(index + 1).from() <= start) {
            index++;
        }
        double first = stretches.get(index).towards();
        while (true) {
            Stretch stretch = stretches.get(index);
            boolean last =
                    index + 1 >= stretches.size() || stretches.get(index + 1).from() >= time;
            double until = last ? time : stretches.get(index + 1).from();
            double later = own + until - since;
            if (later > stretch.puff().longest()) {
                return null;
            }
            PuffMoment moment = stretch.puff().moment(later);
            double way = moment.x() - stretch.puff().moment(own).x();
            x += way * FastMath.cos(stretch.towards());
            y += way * FastMath.sin(stretch.towards());
            if (last) {
                boolean turned = FastMath.cos(stretch.towards() - first) < LITTLE_TURNED;
                return new Where(moment, x, y, stretch.towards(), turned);
            }
            index++;
            own = stretches.get(index).puff().asDilute(moment.plateau());
            since = until;
        }
    }

    private Patch blob(Where where, double averaging, boolean passing, Heights heights) {
        PuffMoment.Seen seen = where.moment()
                .seen(averaging, passing, stretches.getFirst().puff().constants());
        double middle = seen.middle(heights.of(where.moment().profile()));
        double size = Math.max(where.moment().along(), seen.across());
        return new Blob(seen, middle, where, size * (seen.core() + 4 * seen.edge()));
    }

    private record Blob(PuffMoment.Seen seen, double middle, Where where, double radius) implements Patch {
        @Override
        public double at(double px, double py) {
            double cos = FastMath.cos(where.towards());
            double sin = FastMath.sin(where.towards());
            double dx = px - where.x();
            double dy = py - where.y();
            double along = dx * cos + dy * sin;
            double across = dy * cos - dx * sin;
            if (where.turned()) {
                double size = Math.sqrt(where.moment().along() * seen.across());
                along *= where.moment().along() / size;
                across *= seen.across() / size;
            }
            return middle * seen.inside(along + where.moment().x(), across);
        }

        @Override
        public double x() {
            return where.x();
        }

        @Override
        public double y() {
            return where.y();
        }
    }
}
