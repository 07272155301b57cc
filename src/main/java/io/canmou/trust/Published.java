package io.canmou.trust;

import org.jspecify.annotations.Nullable;

/// What another model reached on a set, as published or as run on the same scenarios.
///
/// @param set name of the set
/// @param model the other model
/// @param fb null where it is not given, like `nmse`
/// @param source who says so
public record Published(
        String set,
        String model,
        double fac2,
        double mg,
        double vg,
        @Nullable Double fb,
        @Nullable Double nmse,
        String source) {}
