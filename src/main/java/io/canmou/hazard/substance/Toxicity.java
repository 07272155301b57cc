package io.canmou.hazard.substance;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a substance does to people who breathe it.
///
/// @param ppm airborne levels by name: `aegl1.10min` … `aegl3.8h`, `erpg1`…`erpg3`, `pac1`…`pac3`, `idlh`
/// @param probit null: not known
public record Toxicity(Map<String, Double> ppm, @Nullable Probit probit) {
    /// Nothing known.
    public static final Toxicity UNKNOWN = new Toxicity(Map.of(), null);

    public Toxicity {
        ppm = Map.copyOf(ppm);
    }

    /// Pr = a + b ln(Cⁿ t) for death, t in minutes.
    ///
    /// @param perVolume true: C in ppm; false: C in mg/m³
    public record Probit(double a, double b, double n, boolean perVolume) {}
}
