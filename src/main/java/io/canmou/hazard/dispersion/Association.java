package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// Hydrogen fluoride's vapour, which is a mixture of single molecules and rings of six.
///
/// Source: Long, Hildebrand and Morrell (1943), J. Am. Chem. Soc. 65, 182: 6 HF = (HF)6 with log10 K = 8910/T −
/// 43.145
/// (p in mmHg) and 40.8 kcal per mole of rings; the vapour at its boiling point then has 72 g/mol, as measured.
/// Rings fall
/// apart when the vapour is diluted, which takes up heat and keeps a cloud cold and heavy. Valid: 270–350 K, up to
/// saturation; mixtures with much water also bind it, which is left out.
final class Association {
    private static final double PASCAL_PER_MMHG = 133.322;
    private static final double RING = 6;

    /// J set free per kg that enters rings: 40.8 kcal per six moles of 20.006 g.
    static final double HEAT = 40.8 * 4184 / (RING * 0.020006);

    private Association() {}

    /// K in Pa^−5.
    private static double constant(double temperature) {
        double log10 = 8910 / temperature - 43.145;
        return FastMath.exp(FastMath.log(10) * log10 - 5 * FastMath.log(PASCAL_PER_MMHG));
    }

    /// What single molecules and rings make of the vapour.
    ///
    /// @param particles per molecule of HF, 1/6 to 1
    /// @param inRings share of the molecules that are in rings
    record Vapour(double particles, double inRings) {}

    /// The vapour at a partial pressure (Pa) of all its particles.
    static Vapour at(double temperature, double partialPressure) {
        double k = constant(temperature);
        double single = partialPressure;
        for (int i = 0; i < 40; i++) {
            double rings = k * FastMath.pow(single, 6);
            double excess = single + rings - partialPressure;
            double step = excess / (1 + RING * rings / single);
            single -= step;
            if (Math.abs(step) < 1e-9 * single) {
                break;
            }
        }
        return split(single, k * FastMath.pow(single, 6));
    }

    private static Vapour split(double single, double rings) {
        double molecules = single + RING * rings;
        return new Vapour((single + rings) / molecules, RING * rings / molecules);
    }

    /// The vapour of `moles` of HF among `others` moles of other gas at total `pressure`.
    static Vapour mixed(double temperature, double pressure, double moles, double others) {
        double k = constant(temperature);
        double low = 0;
        double high = pressure;
        double ratio = moles / Math.max(others, 1e-12);
        for (int i = 0; i < 48; i++) {
            double single = 0.5 * (low + high);
            double rings = k * FastMath.pow(single, 6);
            double rest = pressure - single - rings;
            if (rest <= 0 || single + RING * rings > ratio * rest) {
                high = single;
            } else {
                low = single;
            }
        }
        return split(high, k * FastMath.pow(high, 6));
    }
}
