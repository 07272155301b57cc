package io.canmou.substance.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds substances by part of a name, number or formula. Immutable.
public final class NameIndex {
    private final List<Named> all;
    private final List<List<String>> names = new ArrayList<>();

    /// An index over `all`; results are places in it.
    public NameIndex(List<Named> all) {
        this.all = List.copyOf(all);
        for (Named named : all) {
            List<String> spelt = new ArrayList<>();
            spelt.add(Spelling.exact(named.nameZh()));
            spelt.add(Spelling.exact(named.nameEn()));
            named.synonyms().forEach(s -> spelt.add(Spelling.exact(s)));
            names.add(spelt);
        }
    }

    /// Places of what may be meant, best first.
    public List<Integer> search(String query, int limit) {
        String wanted = Spelling.exact(query);
        if (wanted.isEmpty() || limit <= 0) {
            return List.of();
        }
        record Hit(int place, int score) {}
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int score = score(i, wanted);
            if (score < Integer.MAX_VALUE) {
                hits.add(new Hit(i, score));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::score).thenComparingInt(Hit::place))
                .limit(limit)
                .map(Hit::place)
                .toList();
    }

    /// Smaller is better: kind of match, then how common, then how much of the name is left over.
    private int score(int place, String wanted) {
        Named named = all.get(place);
        int best = Integer.MAX_VALUE;
        if (named.id().equals(wanted) || named.un().contains(wanted.replace("un", ""))) {
            best = named.rank() * 1000;
        }
        List<String> spelt = names.get(place);
        for (int n = 0; n < spelt.size(); n++) {
            String name = spelt.get(n);
            int at = name.indexOf(wanted);
            if (at >= 0) {
                int kind = name.length() == wanted.length() ? 0 : at == 0 ? 1 : 2;
                int score = kind * 10_000 + named.rank() * 1000 + Math.min(name.length(), 99) * 10 + Math.min(n, 9);
                best = Math.min(best, score);
            }
        }
        return best;
    }
}
