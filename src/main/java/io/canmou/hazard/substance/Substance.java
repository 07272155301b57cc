package io.canmou.hazard.substance;

import org.jspecify.annotations.Nullable;

/// A substance as the models see it: what it is called and what it does physically, when it burns, and to
/// people.
///
/// @param name a name for messages
/// @param cas registry number, null for a mixture or a substance given in place
/// @param formula molecular formula, null if not known
public record Substance(
        String name,
        @Nullable String cas,
        @Nullable String formula,
        Physics physics,
        Flammability flammability,
        Toxicity toxicity) {}
