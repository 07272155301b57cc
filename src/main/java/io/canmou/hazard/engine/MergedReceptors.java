package io.canmou.hazard.engine;

import io.canmou.hazard.ReceptorResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a receptor gets from all hazards: the concentrations of the cloud, and of heat and blast the worst of each.
final class MergedReceptors {
    private MergedReceptors() {}

    /// Of lists in the same order; the first holds the cloud's, and may be empty.
    static List<ReceptorResult> of(List<List<ReceptorResult>> parts) {
        List<ReceptorResult> merged = new ArrayList<>();
        for (List<ReceptorResult> part : parts) {
            for (int i = 0; i < part.size(); i++) {
                if (i < merged.size()) {
                    merged.set(i, join(merged.get(i), part.get(i)));
                } else {
                    merged.add(part.get(i));
                }
            }
        }
        return merged;
    }

    private static ReceptorResult join(ReceptorResult a, ReceptorResult b) {
        return new ReceptorResult(
                a.id(),
                a.arrival(),
                a.departure(),
                a.peakPpm(),
                a.peakTime(),
                a.meanPpm(),
                a.toxicLoad(),
                a.exponent(),
                a.indoorPeakPpm(),
                larger(a.overpressure(), b.overpressure()),
                larger(a.impulse(), b.impulse()),
                larger(a.thermalFlux(), b.thermalFlux()),
                larger(a.thermalDose(), b.thermalDose()),
                a.series());
    }

    private static @Nullable Double larger(@Nullable Double a, @Nullable Double b) {
        return a == null ? b : b == null ? a : Double.valueOf(Math.max(a, b));
    }
}
