package io.canmou.substance.search;

import java.util.Arrays;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/// How Chinese characters are read, without tones; `v` stands for ü. Safe for several threads.
///
/// The characters of the shipped names come from a table, because pinyin4j needs a third of a second to open its
/// own; it is asked only for characters that a user brings along.
public final class Readings {
    private static final char FIRST = 0x3400;
    private static final char LAST = 0x9FFF;
    private static final String[] NONE = {};

    /// By character; null: not asked yet. Two threads that ask at once find the same.
    private final String[][] known = new String[LAST - FIRST + 1][];

    /// Readings from lines `character,reading reading …`.
    public Readings(Iterable<Map.Entry<String, String>> table) {
        for (Map.Entry<String, String> line : table) {
            char character = line.getKey().charAt(0);
            if (character >= FIRST && character <= LAST) {
                known[character - FIRST] = line.getValue().split(" ");
            }
        }
    }

    /// Every reading of `character`, the usual one first; none for what is not Chinese.
    public String[] of(char character) {
        if (character < FIRST || character > LAST) {
            return NONE;
        }
        String[] readings = known[character - FIRST];
        if (readings == null) {
            readings = ask(character);
            known[character - FIRST] = readings;
        }
        return readings;
    }

    private static String[] ask(char character) {
        String[] toned = PinyinHelper.toHanyuPinyinStringArray(character);
        return toned == null
                ? NONE
                : Arrays.stream(toned)
                        .map(t -> t.replace("u:", "v").replaceAll("[0-9]", ""))
                        .distinct()
                        .toArray(String[]::new);
    }

    /// The usual reading of a whole name, other characters as they are.
    String spell(String name) {
        StringBuilder spelt = new StringBuilder(name.length() * 4);
        for (int i = 0; i < name.length(); i++) {
            String[] readings = of(name.charAt(i));
            if (readings.length > 0) {
                spelt.append(readings[0]);
            } else {
                spelt.append(name.charAt(i));
            }
        }
        return spelt.toString();
    }
}
