package io.canmou.hazard.source;

import java.util.ArrayList;
import java.util.List;

/// What a pool did: steps with their mean rates, in order and without a gap.
///
/// @param steps each with its mean rate, at the beginning of the step
/// @param end s, of the last step
/// @param vapour kg of the substance that evaporated
/// @param left kg of liquid that remain
record PoolCourse(List<PoolRow> steps, double end, double vapour, double left) {
    PoolCourse {
        steps = List.copyOf(steps);
    }

    /// Largest diameter, m.
    double largestDiameter() {
        return steps.stream().mapToDouble(PoolRow::diameter).max().orElse(0);
    }

    private double endOf(int step) {
        return step + 1 < steps.size() ? steps.get(step + 1).time() : end;
    }

    /// kg of vapour until `time`.
    double vapourUntil(double time) {
        double sum = 0;
        for (int i = 0; i < steps.size() && steps.get(i).time() < time; i++) {
            sum += steps.get(i).rate()
                    * (Math.min(endOf(i), time) - steps.get(i).time());
        }
        return sum;
    }

    /// Rates at the ends of the steps, so that straight lines between them hold the mass of the steps.
    List<PoolRow> nodes() {
        List<PoolRow> nodes = new ArrayList<>(steps.size() + 1);
        for (int i = 0; i <= steps.size(); i++) {
            PoolRow after = steps.get(Math.min(i, steps.size() - 1));
            PoolRow before = steps.get(Math.max(i - 1, 0));
            double past = i == 0 ? 0 : endOf(i - 1) - before.time();
            double coming = i == steps.size() ? 0 : endOf(i) - after.time();
            double rate = (before.rate() * coming + after.rate() * past) / Math.max(past + coming, 1e-12);
            double time = i == steps.size() ? end : after.time();
            nodes.add(new PoolRow(time, i == 0 ? after.rate() : rate, after.diameter(), after.temperature()));
        }
        return nodes;
    }
}
