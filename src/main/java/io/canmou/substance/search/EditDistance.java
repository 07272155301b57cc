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

    /// How many slips a word of this length may hold and still be meant.
    static int allowed(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }
}
