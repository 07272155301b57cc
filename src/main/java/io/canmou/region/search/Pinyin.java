package io.canmou.region.search;

import java.util.Optional;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/// How a Chinese name is typed with Latin letters: whole syllables, or their first letters. Of several readings the
/// commonest counts.
final class Pinyin {
    private final HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();

    Pinyin() {
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    /// Syllables and initials of a name; empty: it holds no Chinese characters.
    Optional<Typed> of(String plain) {
        if (!SearchText.chinese(plain)) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            String syllable = SearchText.chinese(c) ? syllable(c) : c == ' ' ? "" : String.valueOf(c);
            whole.append(syllable);
            initials.append(syllable.isEmpty() ? "" : syllable.substring(0, 1));
        }
        return Optional.of(new Typed(whole.toString(), initials.toString()));
    }

    private String syllable(char c) {
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c, format);
            return readings == null || readings.length == 0 ? "" : readings[0];
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    record Typed(String whole, String initials) {}
}
