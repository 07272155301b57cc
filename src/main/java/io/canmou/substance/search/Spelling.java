package io.canmou.substance.search;

import java.text.Normalizer;
import java.util.Locale;

/// How a name is written for comparison.
public final class Spelling {
    private Spelling() {}

    /// Full width folded, lower case, no blanks: the form in which two exact names are equal.
    public static String exact(String text) {
        String folded = simple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c < 0x80 ? c > ' ' : !Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                letters.append(c < 0x80 && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return simple(text) ? letters.toString() : letters.toString().toLowerCase(Locale.ROOT);
    }

    /// Also without punctuation, and in one of the two English spellings: what a search compares.
    public static String loose(String text) {
        String exact = exact(text);
        StringBuilder letters = new StringBuilder(exact.length());
        for (int i = 0; i < exact.length(); i++) {
            char c = exact.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return american(letters.toString());
    }

    private static String american(String text) {
        String spelt = text;
        if (spelt.indexOf("sulph") >= 0) {
            spelt = spelt.replace("sulph", "sulf");
        }
        if (spelt.indexOf("aluminium") >= 0) {
            spelt = spelt.replace("aluminium", "aluminum");
        }
        return spelt.indexOf("caesium") >= 0 ? spelt.replace("caesium", "cesium") : spelt;
    }

    /// Plain ASCII or plain Chinese characters need no folding, and nearly all names are that.
    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    /// Whether `c` is a Chinese character.
    static boolean chinese(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    /// Whether there is a Chinese character in `text`.
    public static boolean hasChinese(String text) {
        return text.chars().anyMatch(c -> chinese((char) c));
    }
}
