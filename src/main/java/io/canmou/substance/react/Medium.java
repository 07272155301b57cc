package io.canmou.substance.react;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a substance meets at a scene that is no catalogue entry; it has the EPA groups named here.
public enum Medium {
    WATER("water", List.of("水", "消防水", "雨水", "7732-18-5"), List.of("106")),
    AIR("air", List.of("空气", "湿空气"), List.of()),
    FUEL(
            "fuel",
            List.of(
                    "燃料",
                    "可燃物",
                    "有机物",
                    "木屑",
                    "木材",
                    "锯末",
                    "油脂",
                    "纸",
                    "布",
                    "糖",
                    "白糖",
                    "面粉",
                    "棉花",
                    "秸秆",
                    "combustible",
                    "organic",
                    "organics",
                    "wood",
                    "sawdust",
                    "paper",
                    "oil",
                    "grease",
                    "cloth",
                    "sugar",
                    "flour",
                    "cotton",
                    "straw"),
            List.of("101", "29")),
    METAL("metal", List.of("金属", "钢", "steel"), List.of("22", "23"));

    private final String word;
    private final List<String> otherWords;
    private final List<String> groups;

    Medium(String word, List<String> otherWords, List<String> groups) {
        this.word = word;
        this.otherWords = otherWords;
        this.groups = groups;
    }

    /// The contract's word.
    public String word() {
        return word;
    }

    List<String> groups() {
        return groups;
    }

    /// The medium that somebody names.
    public static Optional<Medium> of(String name) {
        String bare = name.strip().toLowerCase(java.util.Locale.ROOT);
        return Arrays.stream(values())
                .filter(m -> m.word.equals(bare) || m.otherWords.contains(bare))
                .findFirst();
    }
}
