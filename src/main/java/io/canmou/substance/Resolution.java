package io.canmou.substance;

import java.util.List;

/// What an exact name, CAS or UN number leads to.
public sealed interface Resolution {
    /// One entry; `others` share the name or number and were not chosen.
    record Found(Entry entry, List<Entry> others) implements Resolution {}

    /// Several share it and none is marked as the representative.
    record Ambiguous(List<Entry> entries) implements Resolution {}

    /// Nothing bears it; up to five that come near.
    record NotFound(List<Entry> candidates) implements Resolution {}
}
