package io.canmou.advice.people;

import io.canmou.hazard.substance.Toxicity;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What people can bear for a time without being disabled: AEGL-2 between its durations, straight on log axes.
///
/// @param byMinutes ppm by minutes
/// @param exponent n of the toxic load
public record Tolerable(TreeMap<Double, Double> byMinutes, double exponent) {
    private static final Map<String, Double> MINUTES =
            Map.of("10min", 10.0, "30min", 30.0, "60min", 60.0, "4h", 240.0, "8h", 480.0);

    /// By the levels of a substance; null: it has none.
    public static @Nullable Tolerable of(Toxicity toxicity) {
        TreeMap<Double, Double> known = new TreeMap<>();
        MINUTES.forEach((word, minutes) -> {
            Double ppm = toxicity.ppm().get("aegl2." + word);
            if (ppm != null) {
                known.put(minutes, ppm);
            }
        });
        if (known.isEmpty()) {
            Double other = toxicity.ppm().getOrDefault("erpg2", toxicity.ppm().get("pac2"));
            if (other == null) {
                return null;
            }
            known.put(60.0, other);
        }
        Toxicity.Probit probit = toxicity.probit();
        return new Tolerable(known, probit == null ? 1 : Math.max(1, probit.n()));
    }

    /// ppm for `minutes`; the end values hold beyond both ends.
    public double ppm(double minutes) {
        Map.Entry<Double, Double> below = byMinutes.floorEntry(minutes);
        Map.Entry<Double, Double> above = byMinutes.ceilingEntry(minutes);
        if (below == null) {
            return byMinutes.firstEntry().getValue();
        }
        if (above == null) {
            return byMinutes.lastEntry().getValue();
        }
        if (above.getKey().equals(below.getKey())) {
            return below.getValue();
        }
        double f = StrictMath.log(minutes / below.getKey()) / StrictMath.log(above.getKey() / below.getKey());
        return StrictMath.exp(StrictMath.log(below.getValue()) * (1 - f) + StrictMath.log(above.getValue()) * f);
    }
}
