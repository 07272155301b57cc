package io.canmou.region.search;

import com.carrotsearch.hppc.IntHashSet;
import java.text.Normalizer;
import java.util.Locale;

/// Texts as they are compared: small letters without accents, half-width, words parted by one space.
final class SearchText {
    private SearchText() {}

    static String plain(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                plain.append(folded(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !plain.isEmpty() && last(plain) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static char last(StringBuilder text) {
        return text.charAt(text.length() - 1);
    }

    private static String folded(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            default -> String.valueOf(c);
        };
    }

    static String withoutSpaces(String plain) {
        return plain.replace(" ", "");
    }

    static boolean chinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean chinese(String text) {
        return text.chars().anyMatch(c -> chinese((char) c));
    }

    /// Pairs of neighbours, starts of words, and each Chinese character by itself, as numbers.
    static int[] grams(String plain) {
        IntHashSet grams = new IntHashSet();
        char before = ' ';
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ') {
                grams.add(before == ' ' ? c : before << 16 | c);
                if (chinese(c)) {
                    grams.add(c << 16);
                }
            }
            before = c;
        }
        return grams.toArray();
    }
}
