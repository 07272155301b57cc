package io.canmou.substance.search;

/// How many slips of the keyboard lie between one word and others: a letter wrong, missing, too much, or two
/// swapped.
///
/// Optimal string alignment distance (Damerau 1964, restricted), a whole column of its table in one machine word:
/// Myers (1999), doi:10.1145/316542.316550; with swaps after Hyyrö (2003), "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances", Nordic Journal of Computing 10. A query looks at forty thousand names,
/// for which the table letter by letter took up to 30 ms. Immutable.
final class Slips {
    /// Bits of a machine word: a longer word is not compared, and nobody types one.
    private static final int LONGEST = 64;

    private static final int PLAIN = 128;

    private final int length;
    private final long[] plain = new long[PLAIN];
    private final char[] others;
    private final long[] otherPlaces;

    Slips(String word) {
        length = word.length();
        others = word.chars()
                .filter(c -> c >= PLAIN)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toCharArray();
        otherPlaces = new long[others.length];
        for (int i = 0; i < Math.min(length, LONGEST); i++) {
            char c = word.charAt(i);
            if (c < PLAIN) {
                plain[c] |= 1L << i;
            } else {
                otherPlaces[indexOf(c)] |= 1L << i;
            }
        }
    }

    /// How many slips a word of this length may hold and still be meant.
    static int allowed(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : 2;
    }

    private int indexOf(char c) {
        for (int i = 0; i < others.length; i++) {
            if (others[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /// Where `c` stands in the word, a bit for each place.
    private long places(char c) {
        if (c < PLAIN) {
            return plain[c];
        }
        int at = indexOf(c);
        return at < 0 ? 0 : otherPlaces[at];
    }

    /// The distance to `other`, or `limit` + 1 if it is larger.
    int to(String other, int limit) {
        if (length > LONGEST || Math.abs(length - other.length()) > limit) {
            return limit + 1;
        }
        if (length == 0) {
            return other.length();
        }
        long end = 1L << (length - 1);
        long rises = -1;
        long falls = 0;
        long kept = 0;
        long before = 0;
        int distance = length;
        for (int j = 0; j < other.length(); j++) {
            long equal = places(other.charAt(j));
            long swapped = ((~kept & equal) << 1) & before;
            kept = (((equal & rises) + rises) ^ rises) | equal | falls | swapped;
            long up = falls | ~(kept | rises);
            long down = kept & rises;
            distance += (up & end) != 0 ? 1 : (down & end) != 0 ? -1 : 0;
            up = (up << 1) | 1;
            down <<= 1;
            rises = down | ~(kept | up);
            falls = kept & up;
            before = equal;
        }
        return Math.min(distance, limit + 1);
    }

    /// The distance to the part of `text` that comes nearest (Sellers 1980), swaps as two; `limit` + 1 if it is
    /// larger.
    int within(String text, int limit) {
        if (length > LONGEST || length == 0) {
            return length == 0 ? 0 : limit + 1;
        }
        long end = 1L << (length - 1);
        long rises = -1;
        long falls = 0;
        int distance = length;
        int best = Math.min(length, limit + 1);
        for (int j = 0; j < text.length(); j++) {
            long equal = places(text.charAt(j));
            long across = equal | falls;
            long kept = (((equal & rises) + rises) ^ rises) | equal;
            long up = falls | ~(kept | rises);
            long down = rises & kept;
            distance += (up & end) != 0 ? 1 : (down & end) != 0 ? -1 : 0;
            best = Math.min(best, distance);
            up <<= 1; // it may begin anywhere
            down <<= 1;
            rises = down | ~(across | up);
            falls = up & across;
        }
        return best;
    }
}
