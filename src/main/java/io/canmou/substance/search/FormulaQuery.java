package io.canmou.substance.search;

import io.canmou.substance.Formula;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a typed formula may mean: `H2S` and `H₂S` are one; `hcl`, `NACN` and `co` are read in every way that makes
/// elements.
final class FormulaQuery {
    private static final int LONGEST = 24;

    /// Between the groups of a structural formula: CH2=CHCN, HC≡CH, CH3-OH.
    private static final Pattern BONDS = Pattern.compile("(?<=[A-Za-z0-9)])[=≡#-](?=[A-Z(])");

    private FormulaQuery() {}

    /// The element counts that `query` may mean, as [#key] writes them.
    static Set<String> keys(String query) {
        String typed = Normalizer.normalize(query, Normalizer.Form.NFKC).strip().replace(" ", "");
        String bare = BONDS.matcher(typed).replaceAll("");
        if (bare.isEmpty() || bare.length() > LONGEST || !bare.matches("[A-Za-z0-9()\\[\\].·]+")) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>();
        add(bare, keys);
        boolean mixed = !bare.equals(bare.toLowerCase(Locale.ROOT)) && !bare.equals(bare.toUpperCase(Locale.ROOT));
        if (!mixed || keys.isEmpty()) {
            List<String> readings = new ArrayList<>();
            read(bare.toLowerCase(Locale.ROOT), 0, "", readings);
            readings.forEach(r -> add(r, keys));
        }
        return keys;
    }

    private static void add(String formula, Set<String> keys) {
        String key = key(formula);
        if (!key.isEmpty()) {
            keys.add(key);
        }
    }

    /// The counts of the elements in the order of the alphabet: the same for `CH3OH` and `CH4O`. Empty: no formula.
    static String key(String formula) {
        return Formula.elements(formula).map(Object::toString).orElse("");
    }

    private static void read(String text, int at, String before, List<String> readings) {
        if (readings.size() > 64) {
            return; // long runs of letters have many readings and are no formula
        }
        if (at == text.length()) {
            readings.add(before);
            return;
        }
        char c = text.charAt(at);
        if (!Character.isLetter(c)) {
            read(text, at + 1, before + c, readings);
            return;
        }
        for (int length = 2; length >= 1; length--) {
            if (at + length <= text.length()) {
                String symbol = Character.toUpperCase(c) + text.substring(at + 1, at + length);
                if (Formula.isElement(symbol)) {
                    read(text, at + length, before + symbol, readings);
                }
            }
        }
    }
}
