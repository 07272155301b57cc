package io.canmou.hazard.substance;

import static org.hipparchus.util.FastMath.cbrt;
import static org.hipparchus.util.FastMath.pow;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How fast a vapour diffuses in air.
///
/// Source: Fuller, Schettler, Giddings (1969), doi:10.1021/j100845a020, as in Poling et al. (2001) eq. 11-4.4 and
/// table 11-1; without a formula the diffusion volume is 0.9 of the liquid's molar volume (within 15 % for hexane,
/// toluene, benzene, acetone, methanol, propane, chlorine, ammonia by that table), without a density Graham's law
/// from water vapour (2.4e-5 m²/s at 281 K; Thibodeaux 1979). Valid: low pressure, about 5 % (without a formula 10
/// %, Graham: 30 %).
public final class Diffusivity {
    private static final Pattern ATOM = Pattern.compile("([A-Z][a-z]?)([0-9]*)");
    /// Diffusion volumes, Poling et al. (2001) table 11-1.
    private static final Map<String, Double> VOLUME = Map.ofEntries(
            Map.entry("C", 15.9),
            Map.entry("H", 2.31),
            Map.entry("O", 6.11),
            Map.entry("N", 4.54),
            Map.entry("F", 14.7),
            Map.entry("Cl", 21.0),
            Map.entry("Br", 21.9),
            Map.entry("I", 29.8),
            Map.entry("S", 22.9));

    /// Diffusion volume over molar volume of the liquid.
    private static final double OF_LIQUID = 0.9;

    private static final double AIR_VOLUME = 19.7;
    private static final double AIR_MOLAR_MASS = 0.0289647;
    private static final double WATER_MOLAR_MASS = 0.018015;

    private Diffusivity() {}

    /// m²/s of `substance` in air at `temperature` (K) and `pressure` (Pa).
    public static double inAir(Substance substance, double temperature, double pressure) {
        double molarMass = substance.physics().molarMass() == null
                ? AIR_MOLAR_MASS
                : substance.physics().molarMass();
        double byFormula = substance.formula() == null ? 0 : volume(substance.formula());
        Double liquid = substance.physics().liquidDensity();
        double volume = byFormula > 0 || liquid == null ? byFormula : OF_LIQUID * 1e6 * molarMass / liquid;
        if (volume <= 0) {
            return 2.4e-5
                    * Math.sqrt(WATER_MOLAR_MASS / molarMass)
                    * pow(temperature / 281, 1.75)
                    * (101_325 / pressure);
        }
        double mean = 2_000 / (1 / molarMass + 1 / AIR_MOLAR_MASS);
        double root = cbrt(volume) + cbrt(AIR_VOLUME);
        return 1e-4 * 0.00143 * pow(temperature, 1.75) / (pressure / 1e5 * Math.sqrt(mean) * root * root);
    }

    /// Sum of the atoms' volumes; zero where the formula holds an atom that the table lacks.
    private static double volume(String formula) {
        double sum = 0;
        int read = 0;
        Matcher atom = ATOM.matcher(formula);
        while (atom.find()) {
            Double volume = VOLUME.get(atom.group(1));
            if (volume == null || atom.start() != read) {
                return 0;
            }
            read = atom.end();
            sum += volume * (atom.group(2).isEmpty() ? 1 : Integer.parseInt(atom.group(2)));
        }
        return read == formula.length() ? sum : 0;
    }
}
