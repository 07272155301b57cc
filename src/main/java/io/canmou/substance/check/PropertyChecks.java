package io.canmou.substance.check;

import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.substance.Entry;
import io.canmou.substance.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks the figures of one substance.
public final class PropertyChecks {
    private static final List<String> DURATIONS = List.of("10min", "30min", "60min", "4h", "8h");

    private PropertyChecks() {}

    /// All rules that `entry` breaks; none: all that is known of it is plausible.
    public static List<Violation> of(Entry entry) {
        List<Violation> found = new ArrayList<>();
        Found to = (rule, detail) -> found.add(new Violation(entry.id(), rule, detail));
        if (entry.cas() != null && !casDigit(entry.cas())) {
            to.add(Rule.CAS_DIGIT, entry.cas());
        }
        Physics physics = entry.substance().physics();
        levels(entry.substance().toxicity().ppm(), to);
        limits(entry.substance().flammability(), to);
        masses(entry, physics, to);
        heat(physics, to);
        temperatures(physics, entry.substance().flammability(), to);
        CurveChecks.of(physics, to);
        return found;
    }

    /// Takes a violation.
    interface Found {
        void add(Rule rule, String detail);
    }

    /// Whether the last digit of a CAS number is the sum of the others, each times its place from the right, modulo
    /// ten (CAS Registry, check digit).
    public static boolean casDigit(String cas) {
        if (!cas.matches("\\d{2,7}-\\d{2}-\\d")) {
            return false;
        }
        String digits = cas.replace("-", "");
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() - 1 - i);
        }
        return sum % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    private static void levels(Map<String, Double> ppm, Found to) {
        for (String duration : DURATIONS) {
            rising(ppm, "aegl", "." + duration, to);
        }
        rising(ppm, "erpg", "", to);
        rising(ppm, "pac", "", to);
        for (int level = 1; level <= 3; level++) {
            Double before = null;
            for (String duration : DURATIONS) {
                Double now = ppm.get("aegl" + level + "." + duration);
                if (now != null && before != null && now > before * (1 + 1e-9)) {
                    to.add(Rule.LEVELS_FALL_WITH_TIME, "aegl" + level + "." + duration + " " + now + " > " + before);
                }
                before = now == null ? before : now;
            }
        }
    }

    private static void rising(Map<String, Double> ppm, String system, String suffix, Found to) {
        Double before = null;
        for (int level = 1; level <= 3; level++) {
            Double now = ppm.get(system + level + suffix);
            if (now != null && before != null && now < before * (1 - 1e-9)) {
                to.add(Rule.LEVELS_RISE, system + level + suffix + " " + now + " < " + before);
            }
            before = now == null ? before : now;
        }
    }

    private static void limits(Flammability flammability, Found to) {
        Double lel = flammability.lel();
        Double uel = flammability.uel();
        boolean wrong = (lel != null && (lel <= 0 || lel >= 1))
                || (uel != null && (uel <= 0 || uel > 1))
                || (lel != null && uel != null && lel >= uel);
        if (wrong) {
            to.add(Rule.EXPLOSION_LIMITS, lel + " .. " + uel);
        }
    }

    private static void masses(Entry entry, Physics physics, Found to) {
        Double density = physics.liquidDensity();
        if (density != null && (density < 60 || density > 14_000)) {
            to.add(Rule.DENSITY, density + " kg/m3");
        }
        Double mass = physics.molarMass();
        if (mass == null) {
            return;
        }
        // where another substance stands for a mixture, its molar mass is not that of the formula
        boolean own = !entry.values().containsKey("molarMass")
                || !entry.values().get("molarMass").source().startsWith("surrogate");
        Double byFormula = entry.formula() == null || !own
                ? null
                : Formula.molarMass(entry.formula()).orElse(null);
        if (mass < 0.002 || mass > 2 || (byFormula != null && Math.abs(mass - byFormula) > 0.02 * byFormula)) {
            to.add(Rule.MOLAR_MASS, String.format(Locale.ROOT, "%.5f kg/mol, formula %s", mass, byFormula));
        }
    }

    private static void heat(Physics physics, Found to) {
        Double mass = physics.molarMass();
        Double gas = physics.vapourHeatCapacity();
        // monatomic gases have 2.50 R; their tables are rounded
        if (mass != null && gas != null && gas * mass < 2.49 * Physics.GAS_CONSTANT) {
            to.add(Rule.HEAT_CAPACITY, String.format(Locale.ROOT, "vapour %.4g J/(kg K)", gas));
        }
    }

    private static void temperatures(Physics physics, Flammability flammability, Found to) {
        notAbove("melting", physics.meltingPoint(), "boiling", physics.boilingPoint(), to);
        notAbove("flash point", flammability.flashPoint(), "boiling", physics.boilingPoint(), to);
        notAbove("boiling", physics.boilingPoint(), "critical", physics.criticalTemperature(), to);
        notAbove("flash point", flammability.flashPoint(), "autoignition", flammability.autoignition(), to);
    }

    private static void notAbove(String low, @Nullable Double a, String high, @Nullable Double b, Found to) {
        if (a != null && b != null && a > b) {
            to.add(Rule.TEMPERATURES, low + " " + a + " K > " + high + " " + b + " K");
        }
    }
}
