package io.canmou.substance.search;

/// A found substance and what speaks against it being the one that was meant.
///
/// The kind of match weighs most, then how common the substance is at accidents, then what is left over of the
/// name; a common substance may overtake a rare one that fits one kind better.
///
/// @param place in the list that was searched
/// @param cost smaller is better
public record Hit(int place, int cost) {
    static final int NONE = Integer.MAX_VALUE;

    /// Up to this rank a substance is met often.
    static final int COMMON = 1;

    static final int EXACT = 0;
    static final int SYNONYM = 10;
    static final int ONE_SLIP = 35;
    static final int PREFIX = 40;
    static final int SYNONYM_PREFIX = 50;
    static final int INSIDE = 70;
    static final int SLIP = 100;
    static final int WORDS = 120;

    private static final int[] RARITY = {0, 8, 16, 26};

    static int cost(int kind, int rank, int leftOver) {
        return (kind + RARITY[Math.clamp(rank, 0, 3)]) * 100 + Math.clamp(leftOver, 0, 99);
    }
}
