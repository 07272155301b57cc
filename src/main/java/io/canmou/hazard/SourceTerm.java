package io.canmou.hazard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What leaves the vessel and what enters the air, against time.
///
/// @param rows first at time 0, last at the horizon or the end; instantaneous rates
/// @param totalMass kg that left the vessel within the horizon
/// @param vapourMass kg that entered the air within the horizon
/// @param poolDiameter largest, m; null: no pool
public record SourceTerm(
        List<Row> rows,
        double totalMass,
        double vapourMass,
        @Nullable Double poolDiameter) {
    public SourceTerm {
        rows = List.copyOf(rows);
    }

    /// One moment: s, kg/s into the air, kg/s out of the vessel as liquid, K.
    public record Row(double time, double vapourRate, double liquidRate, double temperature) {}
}
