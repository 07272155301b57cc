package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// Hydrogen fluoride's vapour, which is a mixture of single molecules and rings of six.
///
/// Source: Long, Hildebrand and Morrell (1943), J. Am. Chem. Soc. 65, 182: 6 HF = (HF)6 with log10 K = 8910/T −
/// 43.145 (p in mmHg) and 40.8 kcal per mole of rings; the vapour at its boiling point then has 72 g/mol, as
/// measured. Rings fall apart when the vapour is diluted, which takes up heat and keeps a cloud cold and heavy.
/// Valid: 270–350 K, up to saturation; mixtures with much water also bind it, which is left out.
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

    private static double sixth(double x) {
        double cube = x * x * x;
        return cube * cube;
    }

    /// The vapour at a partial pressure (Pa) of all its particles.
    static Vapour at(double temperature, double partialPressure) {
        double k = constant(temperature);
        double single = Math.min(partialPressure, FastMath.pow(partialPressure / k, 1 / RING));
        for (int i = 0; i < MOST_STEPS; i++) {
            double rings = k * sixth(single);
            double step = (single + rings - partialPressure) / (1 + RING * rings / single);
            single -= step;
            if (step < EXACT * single) {
                break;
            }
        }
        return split(single, k * sixth(single));
    }

    private static Vapour split(double single, double rings) {
        double molecules = single + RING * rings;
        return new Vapour((single + rings) / molecules, RING * rings / molecules);
    }

    private static final int MOST_STEPS = 40;
    private static final double EXACT = 1e-9;

    /// The vapour of `moles` of HF among `others` moles of other gas at total `pressure`.
    ///
    /// Newton's method from above: with r = moles/others, s + 6 K s⁶ = r (p − s − K s⁶) is convex in s, and each
    /// term alone bounds s.
    static Vapour mixed(double temperature, double pressure, double moles, double others) {
        double k = constant(temperature);
        double ratio = moles / Math.max(others, 1e-12);
        double single = Math.min(
                ratio * pressure / (1 + ratio), FastMath.pow(ratio * pressure / (k * (RING + ratio)), 1 / RING));
        for (int i = 0; i < MOST_STEPS; i++) {
            double rings = k * sixth(single);
            double miss = (1 + ratio) * single + (RING + ratio) * rings - ratio * pressure;
            double step = miss / (1 + ratio + RING * (RING + ratio) * rings / single);
            single -= step;
            if (step < EXACT * single) {
                break;
            }
        }
        return split(single, k * sixth(single));
    }
}
