package io.canmou.substance;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Elements and molar mass of a molecular formula such as `C2H4O`, `Ca(OH)2` or `CuSO4.5H2O`.
public final class Formula {
    /// Standard atomic weights, abridged (IUPAC 2021), kg/mol times 1000.
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("H", 1.008),
            Map.entry("D", 2.014),
            Map.entry("He", 4.0026),
            Map.entry("Li", 6.94),
            Map.entry("Be", 9.0122),
            Map.entry("B", 10.81),
            Map.entry("C", 12.011),
            Map.entry("N", 14.007),
            Map.entry("O", 15.999),
            Map.entry("F", 18.998),
            Map.entry("Ne", 20.180),
            Map.entry("Na", 22.990),
            Map.entry("Mg", 24.305),
            Map.entry("Al", 26.982),
            Map.entry("Si", 28.085),
            Map.entry("P", 30.974),
            Map.entry("S", 32.06),
            Map.entry("Cl", 35.45),
            Map.entry("Ar", 39.95),
            Map.entry("K", 39.098),
            Map.entry("Ca", 40.078),
            Map.entry("Sc", 44.956),
            Map.entry("Ti", 47.867),
            Map.entry("V", 50.942),
            Map.entry("Cr", 51.996),
            Map.entry("Mn", 54.938),
            Map.entry("Fe", 55.845),
            Map.entry("Co", 58.933),
            Map.entry("Ni", 58.693),
            Map.entry("Cu", 63.546),
            Map.entry("Zn", 65.38),
            Map.entry("Ga", 69.723),
            Map.entry("Ge", 72.630),
            Map.entry("As", 74.922),
            Map.entry("Se", 78.971),
            Map.entry("Br", 79.904),
            Map.entry("Kr", 83.798),
            Map.entry("Rb", 85.468),
            Map.entry("Sr", 87.62),
            Map.entry("Y", 88.906),
            Map.entry("Zr", 91.224),
            Map.entry("Nb", 92.906),
            Map.entry("Mo", 95.95),
            Map.entry("Ru", 101.07),
            Map.entry("Rh", 102.91),
            Map.entry("Pd", 106.42),
            Map.entry("Ag", 107.87),
            Map.entry("Cd", 112.41),
            Map.entry("In", 114.82),
            Map.entry("Sn", 118.71),
            Map.entry("Sb", 121.76),
            Map.entry("Te", 127.60),
            Map.entry("I", 126.90),
            Map.entry("Xe", 131.29),
            Map.entry("Cs", 132.91),
            Map.entry("Ba", 137.33),
            Map.entry("La", 138.91),
            Map.entry("Ce", 140.12),
            Map.entry("W", 183.84),
            Map.entry("Re", 186.21),
            Map.entry("Os", 190.23),
            Map.entry("Ir", 192.22),
            Map.entry("Pt", 195.08),
            Map.entry("Au", 196.97),
            Map.entry("Hg", 200.59),
            Map.entry("Tl", 204.38),
            Map.entry("Pb", 207.2),
            Map.entry("Bi", 208.98),
            Map.entry("Hf", 178.49),
            Map.entry("Ta", 180.95),
            Map.entry("Th", 232.04),
            Map.entry("U", 238.03));

    private Formula() {}

    /// How often each element occurs; empty if the text is no formula.
    public static Optional<Map<String, Integer>> elements(String formula) {
        Parser parser = new Parser(formula);
        try {
            Map<String, Integer> counts = parser.parts();
            return counts.isEmpty() || parser.at < formula.length() ? Optional.empty() : Optional.of(counts);
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// Whether `symbol` is a chemical element that this class knows.
    public static boolean isElement(String symbol) {
        return WEIGHTS.containsKey(symbol);
    }

    /// kg/mol; empty if the text is no formula or names an element that has no weight here.
    public static Optional<Double> molarMass(String formula) {
        return elements(formula)
                .filter(e -> WEIGHTS.keySet().containsAll(e.keySet()))
                .map(e -> e.entrySet().stream()
                        .mapToDouble(c -> WEIGHTS.getOrDefault(c.getKey(), Double.NaN) * c.getValue() / 1000)
                        .sum());
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        /// Hydrates are parts joined by a dot, each with its own count.
        Map<String, Integer> parts() {
            Map<String, Integer> all = new TreeMap<>();
            do {
                int count = at == 0 ? 1 : number();
                add(all, group(), count);
            } while (at < text.length() && ".·".indexOf(text.charAt(at)) >= 0 && ++at > 0);
            return all;
        }

        private Map<String, Integer> group() {
            Map<String, Integer> counts = new TreeMap<>();
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '(' || c == '[') {
                    at++;
                    Map<String, Integer> inner = group();
                    at++; // the closing one
                    add(counts, inner, number());
                } else if (Character.isUpperCase(c)) {
                    int from = at++;
                    while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
                        at++;
                    }
                    String element = text.substring(from, at);
                    if (!WEIGHTS.containsKey(element)) {
                        return new TreeMap<>();
                    }
                    add(counts, Map.of(element, 1), number());
                } else {
                    break;
                }
            }
            return counts;
        }

        private int number() {
            int from = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            return at == from ? 1 : Integer.parseInt(text, from, at, 10);
        }

        private static void add(Map<String, Integer> to, Map<String, Integer> part, int times) {
            part.forEach((element, count) -> to.merge(element, count * times, Integer::sum));
        }
    }
}
