package io.canmou.substance.own;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Once;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.search.Hit;
import io.canmou.substance.search.NameIndex;
import io.canmou.substance.search.Named;
import io.canmou.substance.search.Spelling;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The shipped substances with a user's own before them. Immutable: after a change of the own ones a new one is
/// made, which costs nothing for the shipped part.
public final class OwnCatalogue implements Catalogue {
    private static final int COMMON = 2;

    private final ShippedCatalogue shipped;
    private final List<Entry> own;
    private final Once<NameIndex> index = Once.of(this::readIndex);

    /// @param own entries that [OwnEntries] made
    public OwnCatalogue(ShippedCatalogue shipped, List<Entry> own) {
        this.shipped = shipped;
        this.own = List.copyOf(own);
    }

    @Override
    public List<Entry> entries() {
        return Stream.concat(own.stream(), shipped.entries().stream()).toList();
    }

    @Override
    public Optional<Entry> byId(String id) {
        return own.stream().filter(e -> e.id().equals(id)).findFirst().or(() -> shipped.byId(id));
    }

    /// An own substance with this number or name is taken; who else bears it stands among the others.
    @Override
    public Resolution resolve(SubstanceRef ref) {
        List<Entry> mine = own.stream().filter(e -> bears(e, ref)).toList();
        Resolution theirs = shipped.resolve(ref);
        if (mine.isEmpty()) {
            return theirs;
        }
        List<Entry> others = new ArrayList<>(mine.subList(1, mine.size()));
        switch (theirs) {
            case Resolution.Found found -> {
                others.add(found.entry());
                others.addAll(found.others());
            }
            case Resolution.Ambiguous several -> others.addAll(several.entries());
            case Resolution.NotFound nothing -> {
                // only the user's own bears it
            }
        }
        return new Resolution.Found(mine.getFirst(), others);
    }

    private static boolean bears(Entry entry, SubstanceRef ref) {
        return switch (ref) {
            case SubstanceRef.Cas cas -> cas.text().strip().equals(entry.cas());
            case SubstanceRef.Un un -> entry.un().contains(un.text().strip());
            case SubstanceRef.Name name -> {
                String exact = Spelling.exact(name.text());
                yield Stream.concat(Stream.of(entry.nameZh(), entry.nameEn()), entry.synonyms().stream())
                        .anyMatch(n -> Spelling.exact(n).equals(exact));
            }
        };
    }

    @Override
    public List<Entry> search(String query, int limit) {
        Set<Entry> found = new LinkedHashSet<>();
        index.get().search(query, limit).stream().map(Hit::place).map(own::get).forEach(found::add);
        found.addAll(shipped.search(query, limit));
        return found.stream().limit(Math.max(0, limit)).toList();
    }

    private NameIndex readIndex() {
        List<Named> named = own.stream()
                .map(e -> new Named(
                        e.id(),
                        e.un(),
                        List.of(),
                        e.nameEn(),
                        e.nameZh(),
                        e.synonyms(),
                        e.formula() == null ? "" : e.formula(),
                        COMMON,
                        0))
                .toList();
        return new NameIndex(named, ShippedCatalogue.readings());
    }
}
