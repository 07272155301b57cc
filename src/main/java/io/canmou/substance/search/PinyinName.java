package io.canmou.substance.search;

/// A Chinese name as it can be typed in letters: each character by any of its readings, whole, by its initial, or
/// cut off where the typing stopped. Digits and punctuation of the name may be left out.
final class PinyinName {
    private static final int NO = Integer.MAX_VALUE;

    private final String name;
    private final Readings readings;

    PinyinName(String name, Readings readings) {
        this.name = name;
        this.readings = readings;
    }

    private String[] syllable(int at) {
        return readings.of(name.charAt(at));
    }

    /// How badly `typed` fits: 0 the whole name in whole syllables; 1 the whole name with initials; 2 its
    /// beginning in whole syllables (the last one may be cut off); 3 its beginning with initials; 10 more where
    /// it begins inside the name. Empty where it does not fit: [Integer#MAX_VALUE].
    int misfit(String typed) {
        int best = NO;
        boolean first = true;
        for (int at = 0; at < name.length(); at++) {
            if (syllable(at).length == 0) {
                continue;
            }
            int fit = fit(typed, 0, at, false);
            if (fit != NO) {
                best = Math.min(best, first ? fit : fit + 10);
            }
            first = false;
            if (typed.length() < 2) {
                break; // one letter inside a name is no information
            }
        }
        return best;
    }

    private int fit(String typed, int from, int at, boolean initials) {
        if (from == typed.length()) {
            return (rest(at) ? 2 : 0) + (initials ? 1 : 0);
        }
        if (at == name.length()) {
            return NO;
        }
        if (syllable(at).length == 0) {
            boolean same = name.charAt(at) == typed.charAt(from);
            int skipped = fit(typed, from, at + 1, initials);
            return same ? Math.min(skipped, fit(typed, from + 1, at + 1, initials)) : skipped;
        }
        int best = NO;
        for (String reading : syllable(at)) {
            best = Math.min(best, fitReading(typed, from, at, reading, initials));
        }
        return best;
    }

    private int fitReading(String typed, int from, int at, String reading, boolean initials) {
        int common = 0;
        while (common < reading.length()
                && from + common < typed.length()
                && same(reading.charAt(common), typed.charAt(from + common))) {
            common++;
        }
        if (common == 0) {
            return NO;
        }
        if (common == reading.length()) {
            int whole = fit(typed, from + common, at + 1, initials);
            return whole == 0 || common == 1 ? whole : Math.min(whole, initial(typed, from, at, reading));
        }
        if (from + common == typed.length() && common > 1) {
            return 2 + (initials ? 1 : 0); // cut off in this syllable
        }
        return initial(typed, from, at, reading);
    }

    private int initial(String typed, int from, int at, String reading) {
        int one = fit(typed, from + 1, at + 1, true);
        boolean two =
                reading.length() > 1 && reading.charAt(1) == 'h' && typed.startsWith(reading.substring(0, 2), from);
        return two ? Math.min(one, fit(typed, from + 2, at + 1, true)) : one;
    }

    /// ü is typed as v or as u.
    private static boolean same(char reading, char typed) {
        return reading == typed || (reading == 'v' && (typed == 'u' || typed == 'ü'));
    }

    private boolean rest(int at) {
        for (int i = at; i < name.length(); i++) {
            if (syllable(i).length > 0) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return name.length();
    }

    /// Bits of the letters that its syllables begin with, to pass over names that cannot fit.
    int initialLetters() {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            for (String reading : syllable(i)) {
                letters |= 1 << (reading.charAt(0) - 'a');
            }
        }
        return letters;
    }
}
