package io.canmou.substance.shipped;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Registry numbers as people type them: folded to their plain form, and those one slip away.
final class CasNumbers {
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final int NEAR = 5;

    private final List<String> ids;

    /// @param ids of the entries; what is no registry number is passed over
    CasNumbers(List<String> ids) {
        this.ids = ids.stream().filter(id -> Character.isDigit(id.charAt(0))).toList();
    }

    /// Half width, plain hyphens, no blanks, without the letters that may stand before it.
    static String plain(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return DASHES.matcher(half).replaceAll("-").replaceFirst("(?i)^cas(no)?[.:#]*", "");
    }

    /// Those with one digit changed, left out, added, or two neighbours swapped; the same digits first.
    List<String> near(String text) {
        String digits = digits(plain(text));
        return digits.length() < 5
                ? List.of()
                : ids.stream()
                        .filter(id -> slips(digits, digits(id)) <= 1)
                        .sorted(Comparator.comparingInt((String id) -> slips(digits, digits(id)))
                                .thenComparing(id -> id))
                        .limit(NEAR)
                        .toList();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /// 0: the same; 1: one slip; 2: more.
    private static int slips(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int first = 0;
        while (first < least && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < least - first && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        String here = one.substring(first, one.length() - last);
        String there = other.substring(first, other.length() - last);
        if (here.isEmpty() && there.isEmpty()) {
            return 0;
        }
        boolean swapped = here.length() == 2
                && there.length() == 2
                && here.charAt(0) == there.charAt(1)
                && here.charAt(1) == there.charAt(0);
        return swapped || (here.length() <= 1 && there.length() <= 1) ? 1 : 2;
    }
}
