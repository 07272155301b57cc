package io.canmou.substance.unknown;

import io.canmou.substance.Entry;
import java.util.List;

/// A substance that it may be.
///
/// @param share of all credit that the clues give out, 0 to 1; no probability of being right, for the right one may
///     not be in the catalogue
/// @param why clues that speak for it
/// @param against clues that speak against it
/// @param nearby whether it is stored or carried there
public record Candidate(Entry entry, double share, List<Clue> why, List<Clue> against, boolean nearby) {}
