package io.canmou.hazard.source;

/// A leaking vessel at one time.
///
/// @param time s
/// @param liquidRate kg/s out as liquid
/// @param gasRate kg/s out as gas
/// @param temperature of the contents, K
/// @param pressure above the liquid, or of the gas, Pa
/// @param drop pressure with the liquid head above ambient at the hole, Pa
record VesselRow(double time, double liquidRate, double gasRate, double temperature, double pressure, double drop) {
    /// The same at another time.
    VesselRow at(double other) {
        return new VesselRow(other, liquidRate, gasRate, temperature, pressure, drop);
    }
}
