package io.canmou.substance.search;

/// How many slips of the keyboard lie between two words: a letter wrong, missing, too much, or two swapped.
///
/// Optimal string alignment distance (Damerau 1964, restricted), cut off at a limit.
final class EditDistance {
    private EditDistance() {}

    /// The distance, or `limit` + 1 if it is larger.
    static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    /// The distance of `word` to the part of `text` that comes nearest (Sellers 1980), or `limit` + 1 if it is
    /// larger.
    static int inside(String word, String text, int limit) {
        int[] last = new int[word.length() + 1];
        int[] column = new int[word.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            last[i] = i;
        }
        int best = limit + 1;
        for (int j = 1; j <= text.length(); j++) {
            column[0] = 0; // it may begin anywhere
            for (int i = 1; i <= word.length(); i++) {
                int change = word.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                column[i] = Math.min(Math.min(column[i - 1], last[i]) + 1, last[i - 1] + change);
            }
            best = Math.min(best, column[word.length()]);
            int[] spare = last;
            last = column;
            column = spare;
        }
        return best;
    }

    /// How many slips a word of this length may hold and still be meant.
    static int allowed(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : 2;
    }
}
