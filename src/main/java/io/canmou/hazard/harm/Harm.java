package io.canmou.hazard.harm;

import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the loads at a receptor do to people in the open and to houses there, as probabilities.
///
/// Heat: TNO Green Book CPR 16E (1992), clothed people, second-degree burns. Blast: TNO, head impact and whole body
/// (the worse), eardrums; houses by pressure and impulse, windows by Eisenberg (1975). Toxic: the substance's own
/// probit (Purple Book CPR 18E or CCPS) over the toxic load of the horizon. Probits of one family differ from
/// another's by a factor in dose of two and more; below 1e-6 nothing is told.
public final class Harm {
    private static final double LEAST = 1e-6;

    /// Of an ideal gas at 20 °C, m³/mol: mg/m³ = ppm M/V, M in kg/mol.
    private static final double MOLAR_VOLUME = 24.055e-3;

    private Harm() {}

    /// Probabilities by name: `deathByHeat`, `secondDegreeBurns`, `deathByBlast`, `eardrumRupture`, `minorDamage`,
    /// `majorDamage`, `collapse`, `windowBreakage`, `deathByBreathing`, and `death` of all causes together.
    public static Map<String, Double> of(ReceptorResult receptor, Substance substance) {
        Map<String, Double> found = new TreeMap<>();
        heat(receptor.thermalDose(), found);
        blast(receptor.overpressure(), receptor.impulse(), found);
        breathing(receptor, substance, found);
        double survival = 1;
        for (String cause : new String[] {"deathByHeat", "deathByBlast", "deathByBreathing"}) {
            survival *= 1 - found.getOrDefault(cause, 0.0);
        }
        put(found, "death", 1 - survival);
        return found;
    }

    private static void heat(@Nullable Double dose, Map<String, Double> found) {
        if (dose != null && dose > 0) {
            put(found, "deathByHeat", Probit.probability(ThermalHarm.LETHAL_CLOTHED_TNO.probit(dose)));
            put(found, "secondDegreeBurns", Probit.probability(ThermalHarm.SECOND_DEGREE_TNO.probit(dose)));
        }
    }

    private static void blast(@Nullable Double pressure, @Nullable Double impulse, Map<String, Double> found) {
        if (pressure == null || pressure <= 0) {
            return;
        }
        put(found, "eardrumRupture", Probit.probability(BlastHarm.eardrumTno(pressure)));
        put(found, "windowBreakage", Probit.probability(BlastHarm.glassEisenberg(pressure)));
        if (impulse != null && impulse > 0) {
            double impact =
                    Math.max(BlastHarm.headImpactTno(pressure, impulse), BlastHarm.wholeBodyTno(pressure, impulse));
            put(found, "deathByBlast", Probit.probability(impact));
            put(found, "minorDamage", Probit.probability(BlastHarm.minorDamageTno(pressure, impulse)));
            put(found, "majorDamage", Probit.probability(BlastHarm.majorDamageTno(pressure, impulse)));
            put(found, "collapse", Probit.probability(BlastHarm.collapseTno(pressure, impulse)));
        }
    }

    /// The load is in ppmⁿ min with the probit's own exponent; a probit in mg/m³ at 20 °C takes it with its unit.
    private static void breathing(ReceptorResult receptor, Substance substance, Map<String, Double> found) {
        Toxicity.Probit probit = substance.toxicity().probit();
        Double load = receptor.toxicLoad();
        Double molarMass = substance.physics().molarMass();
        if (probit == null || load == null || load <= 0) {
            return;
        }
        double unit = 1;
        if (!probit.perVolume()) {
            if (molarMass == null) {
                return;
            }
            unit = StrictMath.pow(molarMass / MOLAR_VOLUME, probit.n());
        }
        put(found, "deathByBreathing", Probit.probability(ToxicHarm.probit(probit, load * unit)));
    }

    private static void put(Map<String, Double> found, String name, double probability) {
        if (probability >= LEAST) {
            found.put(name, probability);
        }
    }
}
