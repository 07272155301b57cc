package io.canmou.substance.shipped;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Once;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.search.Hit;
import io.canmou.substance.search.NameIndex;
import io.canmou.substance.search.Named;
import io.canmou.substance.search.Readings;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The substances that come with the program.
///
/// Opening finds the places of the entries alone; names and other tables are read when something needs them, an
/// entry is put together when somebody looks at it. Immutable to its callers, safe for use by several threads.
public final class ShippedCatalogue implements Catalogue {
    private final Table identity;
    private final List<String> ids;
    private final Map<String, Integer> places = new HashMap<>();
    private final Assembly assembly = new Assembly();
    private final AmbiguousNames ambiguous = new AmbiguousNames();
    private final Forms forms = new Forms();
    private final AtomicReferenceArray<@Nullable Entry> made;
    private final CasNumbers casNumbers;
    private final Once<List<Named>> named = Once.of(this::readNames);
    private final Once<Names> names = Once.of(() -> new Names(named()));
    private final Once<Numbers> numbers = Once.of(() -> new Numbers(named()));
    private final Once<NameIndex> index = Once.of(() -> new NameIndex(named(), NameReader.readings()));

    /// Opens the shipped tables.
    public ShippedCatalogue() {
        identity = Table.shipped("identity");
        ids = List.copyOf(identity.keys());
        casNumbers = new CasNumbers(ids);
        made = new AtomicReferenceArray<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
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
                return ids.size();
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
                byId(CasNumbers.plain(cas.text()))
                        .<Resolution>map(e -> new Resolution.Found(e, List.of()))
                        .orElseGet(() -> new Resolution.NotFound(casNumbers.near(cas.text()).stream()
                                .map(id -> entry(place(id)))
                                .toList()));
            case SubstanceRef.Un un -> byNumber(un);
            case SubstanceRef.Name name -> byName(name);
        };
    }

    private Resolution byNumber(SubstanceRef.Un un) {
        List<Integer> bearing = numbers.get().bearing(un.text());
        return inForm(found(un, bearing, numbers.get().representative(bearing, un.text())), Numbers.digits(un.text()));
    }

    /// A name that no entry clearly bears takes the reading of the list of ambiguous ones.
    private Resolution byName(SubstanceRef.Name name) {
        List<Integer> bearing = names.get().bearing(name.text());
        Optional<Integer> representative = names.get().representative(bearing, name.text());
        Optional<AmbiguousNames.Reading> reading = ambiguous.find(name.text());
        if (reading.isEmpty()) {
            Resolution found = bearing.isEmpty() ? byFormula(name) : found(name, bearing, representative);
            return forms.number(name.text()).map(n -> inForm(found, n)).orElse(found);
        }
        int taken = place(reading.get().taken());
        if (representative.equals(Optional.of(taken))) {
            return found(name, bearing, representative);
        }
        Stream<Integer> asked = reading.get().asked().stream().map(this::place);
        return found(name, Stream.concat(Stream.of(taken), asked).toList(), Optional.of(taken));
    }

    /// What no entry is called may be a formula. Isomers share one: then the one that is better known at accidents,
    /// or alone is carried under a number, stands for it; two equals are ambiguous.
    private Resolution byFormula(SubstanceRef.Name name) {
        List<Integer> bearing = index.get().ofFormula(name.text());
        boolean clear = bearing.size() == 1 || (bearing.size() > 1 && betterKnown(bearing.get(0), bearing.get(1)));
        return found(name, bearing, clear ? Optional.of(bearing.getFirst()) : Optional.empty());
    }

    private boolean betterKnown(int first, int second) {
        Named one = named().get(first);
        Named other = named().get(second);
        return one.rank() < other.rank()
                || (one.rank() == other.rank()
                        && !one.un().isEmpty()
                        && other.un().isEmpty());
    }

    /// A number, and a name that stands for one, mean the substance as it is carried under it.
    private Resolution inForm(Resolution resolution, String number) {
        return resolution instanceof Resolution.Found found
                ? new Resolution.Found(forms.of(found.entry(), number), found.others())
                : resolution;
    }

    private Resolution found(SubstanceRef ref, List<Integer> bearing, Optional<Integer> representative) {
        if (bearing.isEmpty()) {
            return notFound(ref);
        }
        List<Entry> entries = bearing.stream().map(this::entry).toList();
        if (representative.isEmpty()) {
            return new Resolution.Ambiguous(entries);
        }
        Entry taken = entry(representative.get());
        return new Resolution.Found(
                taken, entries.stream().filter(e -> e != taken).toList());
    }

    private Resolution notFound(SubstanceRef ref) {
        // numbers that look alike have nothing in common
        return new Resolution.NotFound(ref instanceof SubstanceRef.Un ? List.of() : search(ref.text(), 5));
    }

    /// A name that may mean several puts its readings first, the more dangerous one at the head; a UN number that
    /// several share, the one that stands for it; each in the form that the number or name stands for.
    @Override
    public List<Entry> search(String query, int limit) {
        Stream<Integer> readings = ambiguous.find(query).stream()
                .flatMap(r -> Stream.concat(Stream.of(r.taken()), r.asked().stream()))
                .map(this::place);
        Stream<Integer> meant = Stream.concat(readings, numbers.get().meant(query).stream());
        Stream<Integer> hits = index.get().search(query, limit).stream().map(Hit::place);
        Optional<String> number = Numbers.asked(query).or(() -> forms.number(query));
        return Stream.concat(meant, hits)
                .distinct()
                .limit(Math.max(0, limit))
                .map(this::entry)
                .map(entry -> number.map(n -> forms.of(entry, n)).orElse(entry))
                .toList();
    }

    private int place(String id) {
        return Objects.requireNonNull(places.get(id), () -> "ambiguous.csv names " + id + ", which is no entry");
    }

    /// How the characters of its names are read, for an index over other names.
    public static Readings readings() {
        return NameReader.readings();
    }

    private Entry entry(int place) {
        Entry entry = made.get(place);
        if (entry == null) {
            // a second thread may make it too; the first one that stands is the one everybody sees
            made.compareAndSet(
                    place, null, assembly.entry(identity.rows(ids.get(place)).getFirst()));
            entry = Objects.requireNonNull(made.get(place));
        }
        return entry;
    }

    private List<Named> named() {
        return named.get();
    }

    private List<Named> readNames() {
        return new NameReader().read(identity);
    }
}
