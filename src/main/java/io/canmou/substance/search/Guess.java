package io.canmou.substance.search;

import java.util.ArrayList;
import java.util.List;

/// What was meant by a query with slips in it: wrong letters, or Chinese characters of the same sound.
final class Guess {
    private static final int OTHER = 99;

    /// More than the step between two ranks: the same sound of a rarer substance goes before a slip of a common
    /// one.
    private static final int SLIP_COST = 20;

    /// A name may be this much longer than the letters that were typed of it.
    private static final int LONGER = 12;

    /// In a shorter one a slip may make another word of it.
    private static final int WORD = 5;

    /// Shorter words with slips are found inside many names by chance.
    private static final int LONG = 7;

    private final String wanted;
    private final boolean chinese;
    private final String sound;
    private final Slips ofSound;
    private final Slips ofWanted;
    private final int letters;
    private final int allowed;

    Guess(String wanted, Readings readings) {
        this.wanted = wanted;
        chinese = Spelling.hasChinese(wanted);
        sound = chinese ? readings.spell(wanted) : wanted;
        ofSound = new Slips(sound);
        ofWanted = new Slips(wanted);
        letters = letters(sound);
        allowed = chinese ? (wanted.length() < 3 ? 0 : 1) : Slips.allowed(sound.length());
    }

    /// `sounds` are the `names` in letters, `masks` which letters those are.
    List<Hit> search(List<Named> all, String[][] names, String[][] sounds, int[][] masks) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            int best = Hit.NONE;
            for (int n = 0; n < names[i].length; n++) {
                // a slip brings in one letter at most that the name does not have
                if (!chinese && Integer.bitCount(letters & ~masks[i][n]) > allowed) {
                    continue;
                }
                int slips = chinese ? chineseSlips(names[i][n], sounds[i][n]) : letterSlips(sounds[i][n]);
                if (slips < OTHER) {
                    int left = Math.abs(sounds[i][n].length() - sound.length());
                    int kind = nearlyAll(slips, left) ? Hit.ONE_SLIP : Hit.SLIP;
                    best = Math.min(
                            best, Hit.cost(kind + SLIP_COST * slips, all.get(i).rank(), left));
                }
            }
            if (best != Hit.NONE) {
                hits.add(new Hit(i, best));
            }
        }
        return hits;
    }

    /// A whole word with one slip in it: disel is Diesel rather than the beginning of diselenide.
    private boolean nearlyAll(int slips, int left) {
        return !chinese && slips == 1 && left <= 1 && sound.length() >= WORD;
    }

    /// Names that hold the letters somewhere, with slips: hypoclorite in sodium hypochlorite.
    List<Hit> inside(List<Named> all, String[][] names, int[][] masks) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; !chinese && sound.length() >= LONG && i < names.length; i++) {
            int best = Hit.NONE;
            for (int n = 0; n < names[i].length; n++) {
                boolean near = Integer.bitCount(letters & ~masks[i][n]) <= allowed;
                int slips = near ? ofSound.within(names[i][n], allowed) : OTHER;
                if (slips <= allowed) {
                    int cost =
                            Hit.cost(Hit.WORDS + SLIP_COST * slips, all.get(i).rank(), names[i][n].length());
                    best = Math.min(best, cost);
                }
            }
            if (best != Hit.NONE) {
                hits.add(new Hit(i, best));
            }
        }
        return hits;
    }

    /// One character wrong, missing or too much in three or more; or the same sound.
    private int chineseSlips(String name, String spelt) {
        if (Math.abs(name.length() - wanted.length()) > allowed) {
            return OTHER;
        }
        if (name.length() == wanted.length()) {
            int heard = ofSound.to(spelt, allowed);
            if (heard <= allowed) {
                return heard;
            }
        }
        return allowed > 0 && ofWanted.to(name, allowed) <= allowed ? allowed : OTHER;
    }

    /// Slips over the whole word, one more where only the beginning of a longer one was typed.
    private int letterSlips(String other) {
        int longer = other.length() - sound.length();
        if (longer < -allowed || longer > LONGER) {
            return OTHER;
        }
        boolean whole = longer <= allowed;
        if (!whole && sound.length() < 6) {
            return OTHER;
        }
        String compared = whole ? other : other.substring(0, sound.length());
        int slips = ofSound.to(compared, allowed);
        return slips > allowed ? OTHER : whole ? slips : slips + 1;
    }

    /// Bits of the Latin letters in `text`.
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters |= 1 << (c - 'a');
            }
        }
        return letters;
    }
}
