package io.canmou.substance.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a name is written for comparison.
public final class Spelling {
    private static final Pattern GRADE =
            Pattern.compile("^(?:液态|气态|固态|压缩|工业用?|医用|食品级|高纯度?|无水|浓|稀|纯|粗|瓶装|罐装|桶装|散装|一车|一罐|一桶|液(?=[a-z0-9]))+");

    private static final Pattern PACKING = Pattern.compile(
            "(?:钢瓶|气瓶|瓶|储罐|贮罐|罐车|槽车|球罐|罐|桶|管道|管线|车|仓库"
                    + "|泄漏|泄露|漏了|漏|起火|着火|火灾|燃烧|爆炸|事故|气体|液体|溶液|水溶液|蒸气|蒸汽|粉末|粉尘|烟雾"
                    + "|cylinders?|tanks?|tankers?|drums?|bottles?|trucks?|railcar|leak(?:age)?|spill|release|fire|vapou?r|gas|solution)+$");

    private static final Pattern HEARD_AS_F = Pattern.compile("ph(?=[aeiouytlr])|(?<=[a-z])ph$");

    /// How strong a solution is: 31 %.
    private static final Pattern STRENGTH = Pattern.compile("\\d+(?:\\.\\d+)?\\s*%");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /// Syllables with the number of their tone: lv4qi4.
    private static final Pattern TONED = Pattern.compile("(?:[a-z]*[aeiouv][a-z]*[1-5]\\s*){2,}");

    private Spelling() {}

    /// What was typed, without what says nothing of the name: the tones of pinyin, the strength of a solution.
    static String typed(String query) {
        String folded = simple(query) ? query : withoutMarks(query);
        String named = STRENGTH.matcher(folded).replaceAll("").strip();
        String kept = named.isEmpty() ? folded : named;
        boolean toned = TONED.matcher(kept).matches() && FormulaQuery.keys(kept).isEmpty(); // na2co3 is soda
        return toned ? kept.replaceAll("[1-5]", "") : kept;
    }

    private static String withoutMarks(String text) {
        String apart = Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }

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

    /// Without the words around a name that say how it is kept or what happened: 氧气瓶, 液态氯, chlorine tank.
    static String withoutPacking(String loose) {
        String bare = PACKING.matcher(GRADE.matcher(loose).replaceFirst("")).replaceFirst("");
        return bare.isEmpty() ? loose : bare;
    }

    /// The runs of Latin letters and digits in `text`.
    static String[] words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z0-9]+"))
                .filter(w -> w.length() > 1)
                .distinct()
                .toArray(String[]::new);
    }

    /// Also without punctuation, and in one of the English spellings: what a search compares.
    public static String loose(String text) {
        return oneSpelling(letters(text));
    }

    /// Letters and digits alone.
    static String letters(String text) {
        String exact = exact(text);
        StringBuilder letters = new StringBuilder(exact.length());
        for (int i = 0; i < exact.length(); i++) {
            char c = exact.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /// American, and f for ph as it is heard: sulphur, phosgene. A `ph` alone (PH3) is no sound.
    private static String oneSpelling(String text) {
        String spelt = text;
        if (spelt.indexOf("ph") >= 0) {
            spelt = HEARD_AS_F.matcher(spelt).replaceAll("f");
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
