package io.canmou.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The eight lists that a bureau keeps.
public enum ResourceKind {
    FACILITY,
    TEAM,
    EXPERT,
    SUPPLY,
    MEDICAL,
    VEHICLE,
    SHELTER,
    SITE;

    /// The word of commands and file names.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a word.
    public static Optional<ResourceKind> of(String word) {
        return Arrays.stream(values())
                .filter(k -> k.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
