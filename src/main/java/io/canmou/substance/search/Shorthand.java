package io.canmou.substance.search;

/// Whether a query of a few Latin letters is an abbreviation or the beginning of pinyin, by how it is written.
///
/// `AN` in capitals is acrylonitrile, `an` in small letters is more likely 氨. Only which of two comes first depends
/// on it; both are found.
enum Shorthand {
    ABBREVIATION,
    PINYIN,
    NEITHER;

    private static final int DOUBT = 20;

    static Shorthand of(String query) {
        String bare = query.strip();
        if (bare.matches("[A-Z][A-Z0-9]{1,5}")) {
            return ABBREVIATION;
        }
        return bare.matches("[a-z]{1,3}") ? PINYIN : NEITHER;
    }

    /// Added to the cost of a name that is such an abbreviation.
    int doubtOfName() {
        return this == PINYIN ? DOUBT / 2 : 0;
    }

    /// Added to the cost of a name that is spelt so.
    int doubtOfPinyin() {
        return this == ABBREVIATION ? DOUBT : 0;
    }
}
