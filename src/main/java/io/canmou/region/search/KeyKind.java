package io.canmou.region.search;

/// What a key of the index is to its place, best first.
enum KeyKind {
    NAME(0),
    OTHER(20),
    PINYIN(60),
    INITIALS(120);

    private final int penalty;

    KeyKind(int penalty) {
        this.penalty = penalty;
    }

    /// What a hit by this key counts less.
    int penalty() {
        return penalty;
    }
}
