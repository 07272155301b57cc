package io.canmou.ui.start;

import io.canmou.substance.Entry;
import java.util.List;

/// What the words of the first input may mean.
///
/// @param holders who has it in this region, the largest first
public record SubstanceHit(Entry entry, List<Holder> holders) {
    public SubstanceHit {
        holders = List.copyOf(holders);
    }
}
