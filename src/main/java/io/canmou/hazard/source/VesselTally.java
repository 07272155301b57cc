package io.canmou.hazard.source;

import java.util.ArrayList;
import java.util.List;

/// The rows of one run and its clock; not thread-safe.
final class VesselTally {
    private static final double JUMP = 1e-3;
    private static final int MOST_ROWS = 2_000;

    private final double horizon;
    private final List<VesselRow> rows = new ArrayList<>();
    private double time;

    VesselTally(double horizon) {
        this.horizon = horizon;
    }

    boolean over() {
        return time >= horizon || rows.size() >= MOST_ROWS;
    }

    double left() {
        return horizon - time;
    }

    double time() {
        return time;
    }

    void advance(double step) {
        time += step;
    }

    /// To the horizon, where the last step is cut.
    void end() {
        time = horizon;
    }

    /// A row at the time of the one before it, where the flow changes suddenly, comes just after it.
    void add(VesselRow row) {
        boolean same = !rows.isEmpty() && row.time() <= rows.getLast().time();
        rows.add(same ? row.at(rows.getLast().time() + JUMP) : row);
    }

    /// Ends with nothing flowing, where the horizon has not cut it before.
    void rest(double temperature, double ambient) {
        if (time < horizon) {
            add(new VesselRow(time, 0, 0, temperature, ambient, 0));
        }
    }

    TankModel.Course course() {
        double liquid = 0;
        double gas = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).time() - rows.get(i - 1).time();
            liquid += 0.5 * step * (rows.get(i).liquidRate() + rows.get(i - 1).liquidRate());
            gas += 0.5 * step * (rows.get(i).gasRate() + rows.get(i - 1).gasRate());
        }
        return new TankModel.Course(List.copyOf(rows), liquid, gas);
    }
}
