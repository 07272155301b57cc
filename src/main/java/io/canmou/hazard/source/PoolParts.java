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
    /// The lines between the nodes are set so that they hold just what evaporated.
    static PoolParts of(PoolCourse pool) {
        List<PoolRow> nodes = pool.nodes();
        Course rate = Course.of(nodes, PoolRow::time, PoolRow::rate);
        double drawn = rate.until(pool.end());
        return new PoolParts(
                drawn > 0 ? rate.times(pool.vapour() / drawn) : rate,
                Course.of(nodes, PoolRow::time, PoolRow::diameter),
                Course.of(nodes, PoolRow::time, PoolRow::temperature),
                pool.largestDiameter());
    }

    List<Emission> emissions() {
        return SourceAssembly.poolEmissions(rate, diameter, temperature);
    }
}
