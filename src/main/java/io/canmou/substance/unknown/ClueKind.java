package io.canmou.substance.unknown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a clue is about; `word` is the contract's.
///
/// `telling`: how far the descriptions of a feature can be trusted, as the chance that a substance with the feature
/// is described by it and one without is not. Symptoms are described tersely, plates are exact.
public enum ClueKind {
    STATE("state", 0.93, "状态", "形态"),
    COLOUR("colour", 0.88, "颜色", "color"),
    ODOUR("odour", 0.94, "气味", "味道", "odor", "smell"),
    VAPOUR("vapour", 0.85, "蒸气", "vapor"),
    WATER("water", 0.88, "遇水", "水"),
    CONTAINER("container", 0.85, "容器", "包装"),
    PLACARD("placard", 0.995, "标牌", "标志", "标识", "危险货物标志"),
    LABEL("label", 0.93, "标签", "象形图"),
    SYMPTOM("symptom", 0.8, "症状"),
    READING("reading", 0.95, "读数", "检测"),
    FIRE("fire", 0.85, "火", "火焰"),
    NEAR("near", 0.9, "附近", "设施");

    private final String word;
    private final double telling;
    private final List<String> otherWords;

    ClueKind(String word, double telling, String... otherWords) {
        this.word = word;
        this.telling = telling;
        this.otherWords = List.of(otherWords);
    }

    /// The contract's word.
    public String word() {
        return word;
    }

    double telling() {
        return telling;
    }

    /// The kind that somebody names.
    public static Optional<ClueKind> of(String name) {
        String bare = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k -> k.word.equals(bare) || k.otherWords.contains(bare))
                .findFirst();
    }
}
