package io.canmou.substance.unknown;

import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of clues: which term of the catalogue a word means, and which terms are akin.
///
/// Terms of one family are akin. A star marks the general words of a family: who says `sweet` may mean bananas, and
/// a substance described as pungent may be called acrid; but bananas are hardly ever said for alcohol.
final class Vocabulary {
    private static final double BOTH_GENERAL = 0.7;
    private static final double AKIN = 0.45;
    private static final double GENERAL_SAID = 0.6;
    private static final double SPECIAL_SAID = 0.15;
    private static final double BOTH_SPECIAL = 0.08;

    private final Map<ClueKind, Map<String, String>> terms = new EnumMap<>(ClueKind.class);
    private final Map<ClueKind, List<Row>> lines = new EnumMap<>(ClueKind.class);
    private final Map<String, Set<String>> families = new HashMap<>();

    private final Map<String, Double> telling = new HashMap<>();

    Vocabulary() {
        for (Row row : Table.shipped("telling_signs").rows()) {
            Double told = row.number("telling");
            telling.put(row.text("kind") + ":" + row.text("term"), told == null ? 0 : told);
        }
        for (Row row : Table.shipped("clue_words").rows()) {
            ClueKind kind = ClueKind.of(row.text("kind")).orElseThrow();
            lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
            Map<String, String> words = terms.computeIfAbsent(kind, k -> new HashMap<>());
            String term = row.text("term");
            words.putIfAbsent(fold(term), term);
            row.list("words").forEach(w -> {
                words.putIfAbsent(fold(w), term);
                words.putIfAbsent(bare(fold(w)), term);
            });
            families.put(kind + ":" + term, Set.copyOf(row.list("families")));
        }
    }

    /// How far a clue can be trusted: a sign that few substances give tells more than others of its kind.
    double telling(Clue clue) {
        return terms(clue.kind(), clue.value()).stream()
                .mapToDouble(t -> telling.getOrDefault(clue.kind().word() + ":" + t, 0.0))
                .reduce(clue.kind().telling(), Math::max);
    }

    /// Terms that `value` means: the whole of it, else the words found in it, the longest first. Empty: none.
    List<String> terms(ClueKind kind, String value) {
        Map<String, String> words = terms.getOrDefault(kind, Map.of());
        String said = fold(value);
        String whole = words.getOrDefault(said, words.get(bare(said)));
        if (whole != null) {
            return List.of(whole);
        }
        List<String> found = new ArrayList<>();
        String rest = said;
        for (String word : words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
                .toList()) {
            if (holds(rest, word)) {
                found.add(words.get(word));
                rest = rest.replace(word, " ");
            }
        }
        return found.stream().distinct().toList();
    }

    /// English words only where a word begins and ends, Chinese ones anywhere.
    private static boolean holds(String text, String word) {
        int at = text.indexOf(word);
        if (at < 0 || word.isEmpty()) {
            return false;
        }
        if (word.charAt(0) > 0x7F) {
            return true;
        }
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) > 0x7F;
        int end = at + word.length();
        return begins
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) > 0x7F);
    }

    /// How like `a`, that is said, is to `b`, that the substance is described with: 1 the same, 0 nothing in
    /// common.
    double likeness(ClueKind kind, String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        Set<String> ofA = families.getOrDefault(kind + ":" + a, Set.of());
        Set<String> ofB = families.getOrDefault(kind + ":" + b, Set.of());
        double most = 0;
        for (String one : ofA) {
            String family = one.replace("*", "");
            boolean general = ofB.contains(family + "*");
            if (general || ofB.contains(family)) {
                most = Math.max(most, likeness(kind, one.endsWith("*"), general));
            }
        }
        return most;
    }

    /// Smells have names of their own; colours run into each other.
    private static double likeness(ClueKind kind, boolean generalSaid, boolean generalDescribed) {
        if (kind != ClueKind.ODOUR) {
            return AKIN;
        }
        if (generalSaid) {
            return generalDescribed ? BOTH_GENERAL : GENERAL_SAID;
        }
        return generalDescribed ? SPECIAL_SAID : BOTH_SPECIAL;
    }

    /// What can be said of `kind`, one word for each term: the first that is Chinese, or the first that is not.
    List<String> choices(ClueKind kind, boolean chinese) {
        return lines.getOrDefault(kind, List.of()).stream()
                .flatMap(r -> r.list("words").stream().filter(w -> w.charAt(0) > 0x7F == chinese).findFirst().stream())
                .distinct()
                .toList();
    }

    /// 烂白菜味 and 烂白菜 are one word, and so are 绿色 and 绿.
    private static String bare(String word) {
        String stem = word.replaceAll("(的?气味|的?味道|臭味|味儿?|色的?|状|的)$", "");
        return stem.isEmpty() ? word : stem;
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ')
                .replaceAll("\\s+", " ");
    }
}
