package io.canmou.hazard.source;

import io.canmou.hazard.dispersion.Emission;
import java.util.List;

/// What a pool gives to the result: courses of rate, diameter and temperature.
///
/// @param rate kg/s
/// @param diameter m
/// @param temperature K
/// @param largestDiameter m
record PoolParts(Course rate, Course diameter, Course temperature, double largestDiameter) {
    static PoolParts of(PoolCourse pool) {
        List<PoolRow> nodes = pool.nodes();
        return new PoolParts(
                Course.of(nodes, PoolRow::time, PoolRow::rate),
                Course.of(nodes, PoolRow::time, PoolRow::diameter),
                Course.of(nodes, PoolRow::time, PoolRow::temperature),
                pool.largestDiameter());
    }

    List<Emission> emissions() {
        return SourceAssembly.poolEmissions(rate, diameter, temperature);
    }
}
