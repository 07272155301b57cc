package io.canmou.hazard.fire;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Atoms of a molecule, from a formula without brackets such as C2H5Cl.
final class Formula {
    private static final Pattern ATOM = Pattern.compile("([A-Z][a-z]?)([0-9]{0,4})");
    /// g/mol, IUPAC 2021 abridged.
    private static final Map<String, Double> MASS = Map.ofEntries(
            Map.entry("H", 1.008),
            Map.entry("C", 12.011),
            Map.entry("N", 14.007),
            Map.entry("O", 15.999),
            Map.entry("F", 18.998),
            Map.entry("P", 30.974),
            Map.entry("S", 32.06),
            Map.entry("Cl", 35.45),
            Map.entry("Br", 79.904),
            Map.entry("Si", 28.085),
            Map.entry("Na", 22.990),
            Map.entry("K", 39.098),
            Map.entry("I", 126.90));

    private Formula() {}

    /// Mass fraction of each element; empty where the formula cannot be read or holds an element that is not
    /// listed.
    static Map<String, Double> massFractions(String formula) {
        Map<String, Double> masses = new TreeMap<>();
        int read = 0;
        double sum = 0;
        Matcher atom = ATOM.matcher(formula);
        while (atom.find() && atom.start() == read) {
            Double mass = MASS.get(atom.group(1));
            if (mass == null) {
                return Map.of();
            }
            double all = mass * (atom.group(2).isEmpty() ? 1 : Integer.parseInt(atom.group(2)));
            masses.merge(atom.group(1), all, Double::sum);
            sum += all;
            read = atom.end();
        }
        if (read != formula.length() || sum <= 0) {
            return Map.of();
        }
        double total = sum;
        masses.replaceAll((_, mass) -> mass / total);
        return masses;
    }
}
