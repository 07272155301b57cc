package io.canmou.ui.own;

import io.canmou.substance.own.OwnSubstance;
import java.util.List;

/// Where own substances are kept. Each call returns only when the change is on disk and the search knows it; one
/// that cannot be kept throws, and its message says why.
public interface OwnShelf {
    /// All of them, by their keys.
    List<OwnSubstance> all();

    /// Keeps the substances, all or none; one with the same key is replaced.
    void save(List<OwnSubstance> substances);

    /// Takes one away.
    void remove(String id);

    /// Keeps nothing: where there is no store.
    OwnShelf NONE = new OwnShelf() {
        @Override
        public List<OwnSubstance> all() {
            return List.of();
        }

        @Override
        public void save(List<OwnSubstance> substances) {
            throw new IllegalStateException("no store");
        }

        @Override
        public void remove(String id) {
            throw new IllegalStateException("no store");
        }
    };
}
