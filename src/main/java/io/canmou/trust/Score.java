package io.canmou.trust;

import java.util.List;
import org.hipparchus.util.FastMath;

/// How well predictions follow observations.
///
/// Source: Chang and Hanna (2004), Meteorol. Atmos. Phys. 87, 167, eqs. 1–5. MG is observed over predicted: below 1
/// the model reads high. A prediction below a hundredth of the observed counts as a hundredth in MG and VG, so that
/// one zero does not hide all the rest.
///
/// @param count number of pairs
/// @param fac2 share of predictions within a factor of two
/// @param fb fractional bias
/// @param nmse normalised mean square error
/// @param mg geometric mean bias
/// @param vg geometric variance
public record Score(int count, double fac2, double fb, double nmse, double mg, double vg) {
    private static final double FLOOR = 0.01;

    /// An observation and what a model says.
    public record Pair(double observed, double predicted) {}

    /// The score of `pairs`, of which there must be at least one.
    public static Score of(List<Pair> pairs) {
        double within = 0;
        double observed = 0;
        double predicted = 0;
        double square = 0;
        double log = 0;
        double logSquare = 0;
        for (Pair pair : pairs) {
            double ratio = pair.predicted() / pair.observed();
            within += ratio >= 0.5 && ratio <= 2 ? 1 : 0;
            observed += pair.observed();
            predicted += pair.predicted();
            double miss = pair.observed() - pair.predicted();
            square += miss * miss;
            double l = FastMath.log(1 / Math.max(ratio, FLOOR));
            log += l;
            logSquare += l * l;
        }
        int n = pairs.size();
        return new Score(
                n,
                within / n,
                2 * (observed - predicted) / (observed + predicted),
                square * n / (observed * predicted),
                FastMath.exp(log / n),
                FastMath.exp(logSquare / n));
    }
}
