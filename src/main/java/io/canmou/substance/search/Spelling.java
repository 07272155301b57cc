package io.canmou.substance.search;

import java.text.Normalizer;
import java.util.Locale;

/// How a name is written for comparison.
public final class Spelling {
    private Spelling() {}

    /// Full width folded, lower case, no blanks: the form in which two exact names are equal.
    public static String exact(String text) {
        String folded = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
