package io.canmou.substance.shipped;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.search.NameIndex;
import io.canmou.substance.search.Named;
import io.canmou.substance.search.Spelling;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The substances that come with the program.
///
/// Opening reads the identities alone; every other table is read when the first entry needs it, an entry is put
/// together when somebody looks at it. Immutable to its callers, safe for use by several threads.
public final class ShippedCatalogue implements Catalogue {
    private final List<Row> identities;
    private final Map<String, Integer> places = new HashMap<>();
    private final Assembly assembly = new Assembly();
    private final AtomicReferenceArray<Entry> made;
    private final Supplier<List<Named>> named = Suppliers.memoize(this::readNames);
    private final Supplier<Names> names = Suppliers.memoize(() -> new Names(named()));
    private final Supplier<Numbers> numbers = Suppliers.memoize(() -> new Numbers(named()));
    private final Supplier<NameIndex> index = Suppliers.memoize(() -> new NameIndex(named()));

    /// Opens the shipped tables.
    public ShippedCatalogue() {
        identities = Table.shipped("identity").rows();
        made = new AtomicReferenceArray<>(identities.size());
        for (int i = 0; i < identities.size(); i++) {
            places.put(identities.get(i).text("id"), i);
        }
    }

    @Override
    public List<Entry> entries() {
        return new AbstractList<>() {
            @Override
            public Entry get(int place) {
                return entry(place);
            }

            @Override
            public int size() {
                return identities.size();
            }
        };
    }

    @Override
    public Optional<Entry> byId(String id) {
        return Optional.ofNullable(places.get(id)).map(this::entry);
    }

    @Override
    public Resolution resolve(SubstanceRef ref) {
        return switch (ref) {
            case SubstanceRef.Cas cas ->
                byId(cas.text().strip())
                        .<Resolution>map(e -> new Resolution.Found(e, List.of()))
                        .orElseGet(() -> notFound(ref));
            case SubstanceRef.Un un -> byNumber(un);
            case SubstanceRef.Name name -> byName(name);
        };
    }

    private Resolution byNumber(SubstanceRef.Un un) {
        List<Integer> bearing = numbers.get().bearing(un.text());
        return found(un, bearing, numbers.get().representative(bearing, un.text()));
    }

    private Resolution byName(SubstanceRef.Name name) {
        List<Integer> bearing = names.get().bearing(name.text());
        return bearing.isEmpty()
                ? notFound(name)
                : found(name, bearing, names.get().representative(bearing, name.text()));
    }

    private Resolution found(SubstanceRef ref, List<Integer> bearing, Optional<Integer> representative) {
        if (bearing.isEmpty()) {
            return notFound(ref);
        }
        List<Entry> entries = bearing.stream().map(this::entry).toList();
        return representative
                .<Resolution>map(place -> new Resolution.Found(
                        entry(place),
                        entries.stream().filter(e -> e != entry(place)).toList()))
                .orElseGet(() -> new Resolution.Ambiguous(entries));
    }

    private Resolution notFound(SubstanceRef ref) {
        return new Resolution.NotFound(search(ref.text(), 5));
    }

    @Override
    public List<Entry> search(String query, int limit) {
        return index.get().search(query, limit).stream().map(this::entry).toList();
    }

    private Entry entry(int place) {
        Entry entry = made.get(place);
        if (entry == null) {
            // a second thread may make it too; the first one that stands is the one everybody sees
            made.compareAndSet(place, null, assembly.entry(identities.get(place)));
            entry = made.get(place);
        }
        return entry;
    }

    private List<Named> named() {
        return named.get();
    }

    private List<Named> readNames() {
        Map<String, Integer> ranks = new HashMap<>();
        Table.shipped("common").rows().forEach(r -> ranks.put(r.text("id"), Integer.valueOf(r.text("rank"))));
        List<Named> all = new ArrayList<>(identities.size());
        for (Row row : identities) {
            List<String> synonyms = row.list("synonymsZh");
            synonyms.addAll(row.list("synonymsEn"));
            String id = row.text("id");
            int rank = ranks.getOrDefault(id, row.text("zhGrade").equals("curated") ? 2 : 3);
            all.add(new Named(id, row.list("un"), row.text("en"), row.text("zh"), synonyms, row.text("formula"), rank));
        }
        return all;
    }

    /// The exact form of a name, as [#resolve] compares it.
    public static String exact(String name) {
        return Spelling.exact(name);
    }
}
