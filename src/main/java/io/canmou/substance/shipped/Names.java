package io.canmou.substance.shipped;

import io.canmou.substance.search.Named;
import io.canmou.substance.search.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which entries bear a name, and which of them stands for it.
///
/// An entry whose own name it is goes before one that has it as a synonym, a registered substance before a
/// collective transport entry; two equals are ambiguous.
final class Names {
    private final Map<String, List<Integer>> bearers = new HashMap<>();
    private final Map<String, List<Integer>> looseBearers = new HashMap<>();
    private final List<Named> all;

    Names(List<Named> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            Named named = all.get(i);
            add(named.nameEn(), i);
            add(named.nameZh(), i);
            for (String synonym : named.synonyms()) {
                add(synonym, i);
            }
        }
    }

    private void add(String name, int place) {
        if (!name.isEmpty()) {
            List<Integer> places = bearers.computeIfAbsent(Spelling.exact(name), k -> new ArrayList<>(1));
            if (!places.contains(place)) {
                places.add(place);
            }
            List<Integer> loose = looseBearers.computeIfAbsent(Spelling.loose(name), k -> new ArrayList<>(1));
            if (!loose.contains(place)) {
                loose.add(place);
            }
        }
    }

    /// Places of the entries with this name, the best claim first; where none has it letter by letter, those that
    /// have it in the other English spelling or with other hyphens.
    List<Integer> bearing(String name) {
        String exact = Spelling.exact(name);
        return bearers.getOrDefault(exact, looseBearers.getOrDefault(Spelling.loose(name), List.of())).stream()
                .sorted(Comparator.comparingInt((Integer p) -> -claim(p, exact)).thenComparing(p -> p))
                .toList();
    }

    /// The one with the best claim, empty where two claim the same.
    Optional<Integer> representative(List<Integer> sorted, String name) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        String exact = Spelling.exact(name);
        boolean clear = sorted.size() == 1 || claim(sorted.get(0), exact) > claim(sorted.get(1), exact);
        return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
    }

    private int claim(int place, String exact) {
        Named named = all.get(place);
        boolean own = Spelling.exact(named.nameEn()).equals(exact)
                || Spelling.exact(named.nameZh()).equals(exact);
        boolean registered = Character.isDigit(named.id().charAt(0));
        return (own ? 8 : 0)
                + (registered ? 4 : 0)
                + (named.rank() < 2 ? 2 : 0)
                + (named.un().isEmpty() ? 0 : 1);
    }
}
