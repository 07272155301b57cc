package io.canmou.region.search;

/// How well a typed text fits a key; more is better, 0 not at all.
final class Match {
    private static final int SAME = 1000;
    private static final int BEGINS = 800;
    private static final int WORD_BEGINS = 700;
    private static final int HOLDS = 600;
    private static final int WORDS = 550;
    private static final int MISTYPED = 450;
    private static final int PER_ERROR = 100;
    private static final int MOST_FOR_LENGTH = 40;

    private Match() {}

    /// How many typing errors are forgiven in a text.
    static int errors(String query) {
        int n = query.length();
        if (SearchText.chinese(query)) {
            return n < 3 ? 0 : n < 7 ? 1 : 2;
        }
        return n < 4 ? 0 : n < 8 ? 1 : 2;
    }

    /// The fit without typing errors.
    static int exact(String query, String key, KeyKind kind) {
        int shorter = Math.min(MOST_FOR_LENGTH, key.length() - query.length());
        if (key.equals(query)) {
            return SAME - kind.penalty();
        }
        if (key.startsWith(query)) {
            return BEGINS - shorter - kind.penalty();
        }
        if (kind == KeyKind.INITIALS) {
            return 0;
        }
        if (key.contains(" " + query)) {
            return WORD_BEGINS - shorter - kind.penalty();
        }
        if (key.contains(query)) {
            return HOLDS - shorter - kind.penalty();
        }
        return words(query, key) ? WORDS - shorter - kind.penalty() : 0;
    }

    /// Whether every word of the query begins a word of the key, in any order.
    private static boolean words(String query, String key) {
        if (query.indexOf(' ') < 0) {
            return false;
        }
        String spaced = " " + key;
        for (String word : query.split(" ")) {
            boolean begins = spaced.contains(" " + word);
            if (!begins && !(SearchText.chinese(word) && key.contains(word))) {
                return false;
            }
        }
        return true;
    }

    /// The fit with at most `most` typing errors in the beginning of the key or of one of its words.
    static int mistyped(String query, String key, KeyKind kind, int most) {
        if (kind == KeyKind.INITIALS || most == 0) {
            return 0;
        }
        int least = most + 1;
        for (int from = 0; from >= 0; from = nextWord(key, from)) {
            least = Math.min(least, distance(query, key, from, most));
        }
        int shorter = Math.min(MOST_FOR_LENGTH, Math.abs(key.length() - query.length()));
        return least > most ? 0 : MISTYPED - PER_ERROR * least - shorter - kind.penalty();
    }

    private static int nextWord(String key, int from) {
        int space = key.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }

    /// Least number of changes (insert, leave out, replace, swap neighbours) between the query and any beginning of
    /// `key` from `from` on; more than `most` when there are too many.
    private static int distance(String query, String key, int from, int most) {
        int n = query.length();
        int end = Math.min(key.length(), from + n + most);
        int[] beforeLast = new int[n + 1];
        int[] last = new int[n + 1];
        int[] now = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            last[i] = i;
        }
        int least = last[n];
        for (int j = from; j < end; j++) {
            now[0] = j - from + 1;
            int rowLeast = now[0];
            for (int i = 1; i <= n; i++) {
                boolean same = query.charAt(i - 1) == key.charAt(j);
                int cost = Math.min(last[i - 1] + (same ? 0 : 1), Math.min(last[i], now[i - 1]) + 1);
                boolean swapped = i > 1
                        && j > from
                        && query.charAt(i - 1) == key.charAt(j - 1)
                        && query.charAt(i - 2) == key.charAt(j);
                now[i] = swapped ? Math.min(cost, beforeLast[i - 2] + 1) : cost;
                rowLeast = Math.min(rowLeast, now[i]);
            }
            least = Math.min(least, now[n]);
            if (rowLeast > most) {
                break;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return least;
    }
}
