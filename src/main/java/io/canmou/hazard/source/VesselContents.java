package io.canmou.hazard.source;

/// What a vessel holds at the beginning.
///
/// @param volume of the vessel, m³
/// @param liquid kg
/// @param temperature K
/// @param pressure Pa absolute
/// @param superheat of the liquid above its boiling point at ambient pressure, K; negative for one below it
/// @param gamma ratio of heat capacities of the gas
public record VesselContents(
        double volume, double liquid, double temperature, double pressure, double superheat, double gamma) {}
