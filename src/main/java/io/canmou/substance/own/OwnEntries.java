package io.canmou.substance.own;

import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Entry.Value;
import io.canmou.substance.shipped.Grading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the catalogue's entry of an own substance. One that corrects a shipped substance keeps all that it does
/// not say itself; a figure of its own carries its source with the mark `own`.
public final class OwnEntries {
    private final Catalogue shipped;

    /// @param shipped what can be corrected
    public OwnEntries(Catalogue shipped) {
        this.shipped = shipped;
    }

    /// The entry, key `own:…`.
    public Entry entry(OwnSubstance own) {
        Entry base = own.cas().isEmpty() ? null : shipped.byId(own.cas()).orElse(null);
        Physics physics =
                physics(own, base == null ? Physics.UNKNOWN : base.substance().physics());
        Flammability flammability = flammability(
                own, base == null ? Flammability.UNKNOWN : base.substance().flammability());
        Toxicity toxicity =
                toxicity(own, base == null ? Toxicity.UNKNOWN : base.substance().toxicity());
        String cas = own.cas().isEmpty() ? null : own.cas();
        String modelled = base == null ? cas : base.substance().cas();
        String formula = first(own.formula(), base == null ? null : base.formula());
        String nameEn = said(own.nameEn(), base == null ? "" : base.nameEn());
        String nameZh = said(own.nameZh(), base == null ? "" : base.nameZh());
        return new Entry(
                own.id(),
                cas,
                own.un().isEmpty() && base != null ? base.un() : own.un(),
                nameEn,
                nameZh,
                own.synonyms().isEmpty() && base != null ? base.synonyms() : own.synonyms(),
                formula,
                said(own.hazardClass(), base == null ? "" : base.hazardClass()),
                said(own.guide(), base == null ? "" : base.guide()),
                Grading.of(physics, flammability, toxicity, base != null && base.tables() != null),
                values(own, base),
                base == null ? null : base.tables(),
                new Substance(nameEn.isEmpty() ? nameZh : nameEn, modelled, formula, physics, flammability, toxicity),
                base == null ? null : base.solution());
    }

    private static Map<String, Value> values(OwnSubstance own, @Nullable Entry base) {
        Map<String, Value> values = new LinkedHashMap<>(base == null ? Map.of() : base.values());
        own.values().forEach((key, value) -> {
            String unit = OwnKey.of(key).orElseThrow().unit();
            values.put(key, new Value(value, unit, "own: " + own.source(), false));
        });
        return values;
    }

    private static Physics physics(OwnSubstance own, Physics base) {
        Map<String, Double> v = own.values();
        Double boiling = v.getOrDefault("boilingPoint", base.boilingPoint());
        return new Physics(
                v.getOrDefault("molarMass", base.molarMass()),
                boiling,
                v.getOrDefault("meltingPoint", base.meltingPoint()),
                v.getOrDefault("criticalTemperature", base.criticalTemperature()),
                v.getOrDefault("criticalPressure", base.criticalPressure()),
                v.getOrDefault("liquidDensity", base.liquidDensity()),
                v.getOrDefault("vapourHeatCapacity", base.vapourHeatCapacity()),
                v.getOrDefault("liquidHeatCapacity", base.liquidHeatCapacity()),
                v.getOrDefault("latentHeat", base.latentHeat()),
                base.gamma(),
                base.acentricFactor(),
                antoine(v).orElse(base.vapourPressureCurve()),
                // a curve goes before its scalar in the models, so a corrected scalar takes its curve away
                v.containsKey("liquidDensity") ? null : base.liquidDensityCurve(),
                v.containsKey("liquidHeatCapacity") ? null : base.liquidHeatCapacityCurve(),
                v.containsKey("vapourHeatCapacity") ? null : base.vapourHeatCapacityCurve(),
                v.containsKey("latentHeat") ? null : base.latentHeatCurve());
    }

    private static Optional<Curve> antoine(Map<String, Double> v) {
        Double a = v.get("antoineA");
        Double b = v.get("antoineB");
        Double c = v.get("antoineC");
        return a == null || b == null || c == null
                ? Optional.empty()
                : Optional.of(new Curve.Antoine(
                        a, b, c, v.getOrDefault("antoineFrom", 200.0), v.getOrDefault("antoineTo", 400.0)));
    }

    private static Flammability flammability(OwnSubstance own, Flammability base) {
        Map<String, Double> v = own.values();
        return new Flammability(
                v.getOrDefault("lel", base.lel()),
                v.getOrDefault("uel", base.uel()),
                v.getOrDefault("flashPoint", base.flashPoint()),
                v.getOrDefault("autoignition", base.autoignition()),
                v.getOrDefault("heatOfCombustion", base.heatOfCombustion()),
                base.tntEquivalence());
    }

    private static Toxicity toxicity(OwnSubstance own, Toxicity base) {
        Map<String, Double> ppm = new LinkedHashMap<>(base.ppm());
        own.values().forEach((key, value) -> {
            if (OwnKey.of(key).map(OwnKey::unit).orElse("").equals("ppm")) {
                ppm.put(key, value);
            }
        });
        return new Toxicity(ppm, base.probit());
    }

    private static String said(String own, String otherwise) {
        return own.isEmpty() ? otherwise : own;
    }

    private static @Nullable String first(String own, @Nullable String otherwise) {
        return own.isEmpty() ? otherwise : own;
    }
}
