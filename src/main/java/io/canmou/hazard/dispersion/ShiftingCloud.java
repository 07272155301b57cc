package io.canmou.hazard.dispersion;

import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.util.FastMath;

/// A cloud in a wind that changes: at each time the line of all that has been let out so far, bent as the
/// winds were.
///
/// Every bit of the release drifts with the wind of each period as fast as the cloud of that period does; across
/// the line the cloud is as wide, and along it as dilute, as the present period's cloud is at that length of way.
/// Valid: as a screening; where winds turn by more than a right angle the old and the new cloud are not added.
public final class ShiftingCloud implements Cloud {
    private static final int BITS = 28;
    private static final int LOOKS = 40;
    private static final double YOUNGEST = 5;

    private final List<Period> periods;
    private final double axis;

    /// @param time from which it holds, s
    /// @param towards radians counter-clockwise from east that the wind blows to
    private record Period(double time, double towards, Cloud cloud) {}

    /// A bit of the line: its place along and across the first wind, and the length of its way.
    ///
    /// @param heading radians counter-clockwise from the first wind
    public record Bit(double x, double y, double way, double heading) {}

    private ShiftingCloud(List<Period> periods, double axis) {
        this.periods = List.copyOf(periods);
        this.axis = axis;
    }

    /// What makes the cloud of one steady wind.
    public interface Maker {
        /// The cloud in `weather`.
        Cloud in(Weather weather);
    }

    /// The cloud in the winds of `weather`'s series, whose rows ascend in time from 0 on.
    public static ShiftingCloud of(Weather weather, Maker maker) {
        List<Period> periods = new ArrayList<>();
        for (Weather.Change change : weather.series()) {
            periods.add(new Period(
                    change.time(), FastMath.toRadians(90 - (change.windFrom() + 180)), maker.in(weather.in(change))));
        }
        Double told = weather.windFrom();
        double axis = told == null ? periods.getFirst().towards : FastMath.toRadians(90 - (told + 180));
        return new ShiftingCloud(periods, axis);
    }

    /// The line at a time, from the release outwards.
    public List<Bit> line(double time) {
        List<Bit> line = new ArrayList<>();
        double oldest = Math.max(time, YOUNGEST);
        for (int i = 0; i <= BITS; i++) {
            double age = i == 0 ? 0 : oldest * FastMath.pow(YOUNGEST / oldest, 1 - (double) i / BITS);
            line.add(bit(time, Math.min(age, time)));
        }
        return line;
    }

    private Bit bit(double time, double age) {
        double x = 0;
        double y = 0;
        double way = 0;
        double heading = now(time).towards - axis;
        double born = time - age;
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            double from = Math.max(born, period.time);
            double to = Math.min(time, i + 1 < periods.size() ? periods.get(i + 1).time : Double.MAX_VALUE);
            if (to <= from) {
                continue;
            }
            double step = period.cloud.drift(to - born) - period.cloud.drift(from - born);
            double angle = period.towards - axis;
            if (way == 0) {
                heading = angle;
            }
            x += step * FastMath.cos(angle);
            y += step * FastMath.sin(angle);
            way += step;
        }
        return new Bit(x, y, way, heading);
    }

    private Period now(double time) {
        Period found = periods.getFirst();
        for (Period period : periods) {
            if (period.time <= time) {
                found = period;
            }
        }
        return found;
    }

    /// Half width against the length of way at a time.
    public DoubleUnaryOperator widthsAlong(Band band, double level, double time, double averaging) {
        return now(time).cloud.widthsAt(band, level, time, averaging);
    }

    /// Times at which the line is worth a look, s: often enough that it moves by less than a tenth of its
    /// length.
    public double[] times(double horizon) {
        double[] times = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            times[i] = horizon * (i + 1) / LOOKS;
        }
        return times;
    }

    @Override
    public double[] stations() {
        return periods.getFirst().cloud.stations();
    }

    @Override
    public double at(Point point, double time, double averaging) {
        if (time <= 0) {
            return 0;
        }
        List<Bit> line = line(time);
        double nearest = Double.MAX_VALUE;
        double way = 0;
        for (int i = 1; i < line.size(); i++) {
            Bit a = line.get(i - 1);
            Bit b = line.get(i);
            double dx = b.x - a.x;
            double dy = b.y - a.y;
            double square = dx * dx + dy * dy;
            double part = square == 0 ? 0 : ((point.x() - a.x) * dx + (point.y() - a.y) * dy) / square;
            part = Math.max(0, Math.min(1, part));
            double distance = FastMath.hypot(point.x() - a.x - part * dx, point.y() - a.y - part * dy);
            if (distance < nearest) {
                nearest = distance;
                way = a.way + part * (b.way - a.way);
            }
        }
        return now(time).cloud.at(new Point(way, nearest, point.z()), time, averaging);
    }

    @Override
    public double most(Point point, Averaging averaging) {
        return peak(point, averaging)[0];
    }

    @Override
    public double whenMost(Point point, Averaging averaging) {
        return peak(point, averaging)[1];
    }

    /// Largest running mean by sampling: a window of samples slides over the whole time.
    private double[] peak(Point point, Averaging averaging) {
        double step = averaging.horizon() / LOOKS;
        double[] sum = new double[LOOKS + 1];
        double most = 0;
        double when = 0;
        int window = (int) Math.max(1, Math.round(averaging.time() / step));
        for (int i = 1; i <= LOOKS; i++) {
            sum[i] = sum[i - 1] + at(point, i * step, averaging.time());
            int from = Math.max(0, i - window);
            double mean = (sum[i] - sum[from]) / (i - from);
            if (mean > most) {
                most = mean;
                when = 0.5 * (from + i) * step;
            }
        }
        return new double[] {most, when};
    }

    /// About the first wind alone; a zone in changing wind is drawn from [#line] and [#widthsAlong].
    @Override
    public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
        return periods.getFirst().cloud.widths(band, level, averaging);
    }

    /// About the first wind alone, as [#widths].
    @Override
    public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
        return periods.getFirst().cloud.widthsAt(band, level, time, averaging);
    }

    @Override
    public double drift(double travel) {
        return periods.getFirst().cloud.drift(travel);
    }

    @Override
    public double[] passage(Point point) {
        return new double[] {0, Double.MAX_VALUE};
    }
}
