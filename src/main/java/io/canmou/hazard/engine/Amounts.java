package io.canmou.hazard.engine;

import io.canmou.hazard.Release;
import org.jspecify.annotations.Nullable;

/// How large a release is, by what its size goes by, and the same release larger or smaller.
///
/// Of a known source its rate or mass, of a spill too; of a vessel and a pipeline the area of the opening, all else
/// equal.
final class Amounts {
    private Amounts() {}

    /// kg/s, kg, or the square of an opening's diameter in m.
    static double of(Release.ComputedSource source) {
        return switch (source) {
            case Release.Spill spill -> spill.mass() != null ? spill.mass() : spill.rate() != null ? spill.rate() : 0;
            case Release.Tank tank -> squared(tank.hole().diameter());
            case Release.Pipeline pipeline ->
                squared(pipeline.holeDiameter() != null ? pipeline.holeDiameter() : pipeline.diameter());
        };
    }

    private static double squared(double value) {
        return value * value;
    }

    /// The same source with `factor` times its amount; an opening stays within its vessel or pipe.
    static Release.ComputedSource times(Release.ComputedSource source, double factor) {
        double across = Math.sqrt(factor);
        return switch (source) {
            case Release.Spill s ->
                new Release.Spill(
                        times(s.mass(), factor),
                        times(s.rate(), factor),
                        s.duration(),
                        s.temperature(),
                        s.surface(),
                        s.bundArea(),
                        s.maxDiameter());
            case Release.Tank t ->
                new Release.Tank(
                        t.shape(),
                        t.diameter(),
                        t.length(),
                        t.fillFraction(),
                        t.temperature(),
                        t.pressure(),
                        wider(t.hole(), across, t.diameter()),
                        t.bundArea());
            case Release.Pipeline p ->
                new Release.Pipeline(
                        p.diameter(),
                        p.length(),
                        p.pressure(),
                        p.temperature(),
                        opening(p, across),
                        p.closedEnd(),
                        p.roughness());
        };
    }

    private static Release.Hole wider(Release.Hole hole, double across, double vessel) {
        double most = Math.max(hole.diameter(), vessel / 2);
        return new Release.Hole(
                Math.min(across * hole.diameter(), most),
                hole.height(),
                hole.dischargeCoefficient(),
                hole.pipeLength());
    }

    /// Null: the full bore, which has no wider one.
    private static @Nullable Double opening(Release.Pipeline pipeline, double across) {
        double diameter = pipeline.holeDiameter() != null ? pipeline.holeDiameter() : pipeline.diameter();
        return across * diameter < pipeline.diameter()
                ? (Double) (across * diameter)
                : pipeline.holeDiameter() == null ? null : (Double) pipeline.diameter();
    }

    private static @Nullable Double times(@Nullable Double value, double factor) {
        return value == null ? null : value * factor;
    }
}
