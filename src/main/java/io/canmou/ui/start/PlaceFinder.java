package io.canmou.ui.start;

import java.util.List;

/// Finds places by what is typed: facilities, named places, streets, coordinates of any kind.
@FunctionalInterface
public interface PlaceFinder {
    /// The best first; empty: nothing is found.
    List<Where> find(String query, int limit);
}
