package io.canmou.hazard;

import org.jspecify.annotations.Nullable;

/// How the substance comes out. A new kind is a new record here; the compiler then names every place to
/// extend.
///
/// Keys, units and defaults are those of the scenario's `release` object; a null is "not given".
public sealed interface Release {
    /// A release whose rate of vapour is given.
    sealed interface KnownSource extends Release {}

    /// A release whose vapour rate follows from a vessel, a pool or a pipe.
    sealed interface ComputedSource extends Release {}

    /// A fire or an explosion by itself.
    sealed interface FireOrBlast extends Release {}

    /// Gas without much momentum. `rate` kg/s, `duration` s, `height` and source `diameter` m,
    /// `temperature` K.
    record Plume(
            double rate,
            double duration,
            double height,
            double diameter,
            @Nullable Double temperature) implements KnownSource {}

    /// An evaporating pool of known vapour rate.
    record Pool(
            double rate,
            double duration,
            double diameter,
            @Nullable Double temperature) implements KnownSource {}

    /// A jet; `diameter` is the expanded one at ambient pressure, `liquidFraction` by mass.
    record Jet(
            double rate,
            double duration,
            double height,
            double diameter,
            @Nullable Double velocity,
            @Nullable Double temperature,
            double liquidFraction,
            Direction direction)
            implements KnownSource {}

    /// An instantaneous cloud of `mass` kg of the substance.
    record Puff(
            double mass,
            double height,
            double diameter,
            @Nullable Double temperature,
            double airMassFraction) implements KnownSource {}

    /// Liquid on the ground: either `mass`, or `rate` and `duration`.
    record Spill(
            @Nullable Double mass,
            @Nullable Double rate,
            @Nullable Double duration,
            @Nullable Double temperature,
            Surface surface,
            @Nullable Double bundArea,
            @Nullable Double maxDiameter)
            implements ComputedSource {}

    /// A vessel with a hole; `pressure` absolute, null: saturation; equal to ambient: vented.
    record Tank(
            TankShape shape,
            double diameter,
            double length,
            double fillFraction,
            @Nullable Double temperature,
            @Nullable Double pressure,
            Hole hole,
            @Nullable Double bundArea)
            implements ComputedSource {}

    /// A gas pipeline; `holeDiameter` null: full bore.
    record Pipeline(
            double diameter,
            double length,
            double pressure,
            @Nullable Double temperature,
            @Nullable Double holeDiameter,
            boolean closedEnd,
            @Nullable Double roughness)
            implements ComputedSource {}

    /// A burning pool of `diameter`, or what `source` spills.
    record PoolFire(@Nullable Double diameter, @Nullable ComputedSource source, FireSurface surface)
            implements FireOrBlast {}

    /// A burning jet by its exit, or from `source`.
    record JetFire(
            @Nullable Double rate,
            @Nullable Double diameter,
            @Nullable Double velocity,
            @Nullable ComputedSource source)
            implements FireOrBlast {}

    /// BLEVE of `mass` kg at `tankPressure` Pa absolute.
    record Fireball(
            double mass,
            @Nullable Double tankPressure,
            @Nullable Double temperature) implements FireOrBlast {}

    /// Burst of a gas-filled vessel; `pressure` absolute.
    record VesselBurst(
            double volume,
            double pressure,
            @Nullable Double gamma,
            @Nullable Double temperature,
            @Nullable Double vesselMass)
            implements FireOrBlast {}

    /// A vapour cloud of flammable `mass`, or of what `source` disperses.
    record VapourCloudExplosion(
            @Nullable Double mass, @Nullable Release source, BlastMethod method) implements FireOrBlast {}

    /// A condensed explosive.
    record Explosive(double mass, @Nullable Double tntEquivalence, Burst burst) implements FireOrBlast {}

    /// Which way a jet points.
    enum Direction {
        HORIZONTAL,
        VERTICAL
    }

    /// What a spill spreads on.
    enum Surface {
        CONCRETE,
        SOIL,
        SANDY,
        WATER
    }

    /// What a pool fire burns on.
    enum FireSurface {
        LAND,
        WATER
    }

    /// Shape of a vessel; a horizontal one lies.
    enum TankShape {
        VERTICAL,
        HORIZONTAL,
        SPHERE
    }

    /// Where a charge goes off: on the ground, or in free air without reflection.
    enum Burst {
        SURFACE,
        AIR
    }

    /// A hole in a vessel; `height` above the bottom, `pipeLength` of the stub before it.
    record Hole(double diameter, double height, double dischargeCoefficient, double pipeLength) {}

    /// How a vapour cloud explosion is worked out.
    sealed interface BlastMethod {
        /// TNO Multi-Energy; `strength` 1..10.
        record MultiEnergy(int strength, @Nullable Double congestedVolume) implements BlastMethod {}

        /// Baker–Strehlow–Tang.
        record BakerStrehlowTang(Grade fuelReactivity, Grade congestion, Expansion expansion) implements BlastMethod {}

        /// TNT equivalence with an `efficiency` 0..1.
        record Tnt(double efficiency) implements BlastMethod {}

        /// Low, medium or high.
        enum Grade {
            LOW,
            MEDIUM,
            HIGH
        }

        /// Freedom of the flame to expand.
        enum Expansion {
            TWO_D,
            TWO_AND_HALF_D,
            THREE_D
        }
    }
}
