package io.canmou.substance.unknown;

import io.canmou.substance.Entry;
import io.canmou.substance.shipped.Table;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// What the UN numbers of a substance say of it: its classes, its plates, whether it travels cold or in solution.
final class Carriage {
    /// Acids whose transport name does not say that they are solutions of a gas.
    private static final Set<String> SOLUTIONS = Set.of("1787", "1788", "1789", "1790");

    private final Table un = Table.shipped("un");

    /// Main class first, then those of all its numbers: wetted, dissolved, cold.
    Set<String> classes(Entry entry) {
        Set<String> classes = new LinkedHashSet<>();
        addClasses(entry.hazardClass(), classes);
        entry.un().forEach(n -> un.rows(n).forEach(r -> addClasses(r.text("hazardClass"), classes)));
        return classes;
    }

    Set<String> mainClasses(Entry entry) {
        Set<String> main = new LinkedHashSet<>();
        addClasses(entry.hazardClass().split("\\+")[0], main);
        entry.un()
                .forEach(n ->
                        un.rows(n).forEach(r -> addClasses(r.text("hazardClass").split("\\+")[0], main)));
        return main;
    }

    private static void addClasses(String text, Set<String> classes) {
        for (String division : text.replaceAll("[A-S]", "").split("[+,() ]+")) {
            if (!division.isEmpty()) {
                classes.add(division);
            }
        }
    }

    Set<String> plates(Entry entry) {
        Set<String> plates = new HashSet<>();
        entry.un().forEach(n -> un.rows(n).forEach(r -> plates.addAll(r.list("hin"))));
        return plates;
    }

    boolean carriedCold(Entry entry) {
        return numbersNamed(entry, "refrigerated") || numbersNamed(entry, "cryogenic");
    }

    boolean soldInSolution(Entry entry) {
        return entry.un().stream().anyMatch(SOLUTIONS::contains) || numbersNamed(entry, "solution");
    }

    private boolean numbersNamed(Entry entry, String word) {
        return entry.un().stream()
                .flatMap(n -> un.rows(n).stream())
                .anyMatch(r -> r.text("en").toLowerCase(Locale.ROOT).contains(word));
    }
}
