package io.canmou.advice.zones;

import io.canmou.advice.Situation.Cordon.DecidedBy;
import org.jspecify.annotations.Nullable;

/// One distance that a line on the ground might be drawn at.
///
/// @param rule id of the row, or name of the level
/// @param confidence `best`, `P90` or null
/// @param reach m, downwind where `around` is smaller
/// @param around m on all sides
record Candidate(DecidedBy by, String rule, @Nullable String confidence, double reach, double around) {
    static Candidate allRound(DecidedBy by, String rule, double radius) {
        return new Candidate(by, rule, null, radius, radius);
    }
}
