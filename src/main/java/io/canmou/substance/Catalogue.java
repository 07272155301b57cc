package io.canmou.substance;

import java.util.List;
import java.util.Optional;

/// All substances, shipped and own. Thread-safe and immutable.
public interface Catalogue {
    /// Every entry, in a stable order.
    List<Entry> entries();

    /// The entry with `id`.
    Optional<Entry> byId(String id);

    /// What is named exactly.
    Resolution resolve(SubstanceRef ref);

    /// Whatever may be meant by `query`, best first: names, pinyin, initials, CAS, UN, formula, with slips of the
    /// keyboard.
    List<Entry> search(String query, int limit);
}
