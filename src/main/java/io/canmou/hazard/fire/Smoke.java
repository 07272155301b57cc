package io.canmou.hazard.fire;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.substance.Substance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Toxic products of a fire as one gas whose levels are those of the mixture.
///
/// The parts of the mixture count by their share of their own level (additive, ACGIH's rule for like effects): L =
/// 1/Σ(xi/Li). Yields and levels: [SmokeProduct]. Valid: a fire in the open; wetted or smouldering fires give more
/// and rise less.
///
/// @param yield kg of toxic products per kg of fuel
/// @param molarMass mean of the products, kg/mol
/// @param levels of the mixture, ppm of the products, the most severe first
/// @param parts yield of each product by its name, kg/kg; soot too, which has no level
public record Smoke(double yield, double molarMass, List<Level> levels, Map<String, Double> parts) {
    public Smoke {
        levels = List.copyOf(levels);
        parts = Map.copyOf(parts);
    }

    /// Name of the level of `grade` 1 to 3.
    public static String level(int grade) {
        return "smoke" + grade + ".60min";
    }

    /// Of burning `substance`; empty where its formula is not known or gives nothing toxic.
    public static Optional<Smoke> of(Substance substance) {
        if (substance.formula() == null) {
            return Optional.empty();
        }
        Map<String, Double> elements = Formula.massFractions(substance.formula());
        double mass = 0;
        double moles = 0;
        Map<String, Double> parts = new TreeMap<>();
        double[] severity = new double[4];
        for (SmokeProduct product : SmokeProduct.values()) {
            double yield = product.yield(elements.getOrDefault(product.element(), 0.0));
            if (yield > 0) {
                mass += yield;
                moles += yield / product.molarMass();
                parts.put(product.word(), yield);
                for (int grade = 1; grade <= 3; grade++) {
                    severity[grade] += yield / product.molarMass() / product.level(grade);
                }
            }
        }
        if (mass <= 0) {
            return Optional.empty();
        }
        parts.put("soot", Soot.yield(elements));
        List<Level> levels = new ArrayList<>();
        for (int grade = 3; grade >= 1; grade--) {
            levels.add(new Level(level(grade), LevelKind.TOXIC, moles / severity[grade]));
        }
        return Optional.of(new Smoke(mass, mass / moles, levels, parts));
    }
}
