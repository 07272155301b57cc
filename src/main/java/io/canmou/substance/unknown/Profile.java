package io.canmou.substance.unknown;

import io.canmou.substance.Entry;
import java.util.Map;
import java.util.Set;

/// What is known of a substance that a clue can touch on.
///
/// @param features by kind: terms with how typical they are, 0 to 1; a kind that is not there is not known
/// @param classes UN classes and divisions, subsidiary ones too
/// @param mainClasses those that are the main hazard under one of its numbers
/// @param plates hazard identification numbers
/// @param prior natural logarithm of how often it is met, up to a constant
record Profile(
        Entry entry,
        Map<ClueKind, Map<String, Double>> features,
        Set<String> classes,
        Set<String> mainClasses,
        Set<String> plates,
        Physical physical,
        double prior) {

    /// What a detector sees.
    ///
    /// @param volatileEnough whether enough of it is in the air to be measured
    /// @param ionised whether a 10.6 eV lamp ionises it
    /// @param acidity −1 acid, 1 alkaline, 0 neither, as it wets a paper
    record Physical(boolean flammable, boolean volatileEnough, boolean displacesAir, boolean ionised, int acidity) {}
}
