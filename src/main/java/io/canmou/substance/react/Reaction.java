package io.canmou.substance.react;

import java.util.List;
import java.util.Set;

/// What two partners may do to each other. No hazard: the charts name none, which is no statement of safety.
///
/// @param hazards worst first
/// @param groupsA EPA groups of `a`, numbers
/// @param groupsB EPA groups of `b`, numbers
/// @param gases formulas, or words for families of gases (`hydrocarbons`)
/// @param reasons codes of well-known mixtures, worded under `reaction.CODE`
/// @param reviewed false: a group was guessed from the name or the classification, so this is a hint
public record Reaction(
        Partner a,
        Partner b,
        Set<Hazard> hazards,
        List<String> groupsA,
        List<String> groupsB,
        Set<String> gases,
        List<String> reasons,
        boolean reviewed) {}
