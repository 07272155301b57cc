package io.canmou.hazard.dispersion;

import io.canmou.hazard.Warning;
import io.canmou.hazard.weather.BoundaryLayer;
import java.util.ArrayList;
import java.util.List;

/// Where the weather lies outside of that in which the models were tested.
final class Validity {
    /// Shortest Monin–Obukhov length of the trials, m: Prairie Grass run 58 has 6.4.
    private static final double SHORTEST_STABLE = 5;

    /// Strongest wind of the trials at 10 m, m/s.
    private static final double STRONGEST_WIND = 12;

    private Validity() {}

    static List<Warning> of(Air air) {
        List<Warning> warnings = new ArrayList<>();
        BoundaryLayer layer = air.layer();
        if (layer.calm()) {
            warnings.add(Warning.of("calm", layer.windAt10m()));
        }
        if (layer.inverseLength() > 1 / SHORTEST_STABLE) {
            warnings.add(Warning.of("veryStable"));
        }
        if (layer.windAt10m() > STRONGEST_WIND) {
            warnings.add(Warning.of("strongWind", layer.windAt10m()));
        }
        return warnings;
    }
}
