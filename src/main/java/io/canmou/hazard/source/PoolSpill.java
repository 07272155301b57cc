package io.canmou.hazard.source;

/// What reaches the ground: how much until when, how warm, and how much of it is the substance.
///
/// @param atOnce kg at time 0
/// @param arrived kg that arrive until a time, without `atOnce`; never falls
/// @param temperature K
/// @param share mass fraction of the substance, 1 for a pure one
/// @param breaks times at which the inflow changes suddenly, s, ascending
record PoolSpill(double atOnce, Arrived arrived, double temperature, double share, double[] breaks) {
    /// A course of mass in time.
    interface Arrived {
        /// kg until `time` s.
        double until(double time);
    }

    /// All at once.
    static PoolSpill instantaneous(double mass, double temperature, double share) {
        return new PoolSpill(mass, _ -> 0, temperature, share, new double[0]);
    }

    /// `rate` kg/s for `duration` s.
    static PoolSpill steady(double rate, double duration, double temperature, double share) {
        return new PoolSpill(0, time -> rate * Math.min(time, duration), temperature, share, new double[] {duration});
    }

    /// kg in all until `time`.
    double mass(double time) {
        return atOnce + arrived.until(time);
    }
}
