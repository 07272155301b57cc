package io.canmou.ui.start;

import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.incident.WindTold;
import io.canmou.incident.WindWords;
import io.canmou.resource.Resources;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The three inputs and what is found while they are typed. Knows no controls.
///
/// As soon as the last of the three is given, the facts go to `begin`; all else is assumed and can be mended later.
public final class StartModel {
    private static final int ROWS = 6;

    private final ReadOnlyObjectWrapper<Optional<What>> what = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Where>> where = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WindTold>> wind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SubstanceHit>> substances = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Where>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final AtomicLong newestSubstances = new AtomicLong();
    private final AtomicLong newestPlaces = new AtomicLong();
    private final Catalogue catalogue;
    private final PlaceFinder finder;
    private final Supplier<Resources> resources;
    private final Executor work;
    private final Executor screen;
    private final Consumer<Facts> begin;
    private final IncidentNames names;
    private String windText = "";

    /// Gives a new incident its id and tells the time.
    public record IncidentNames(Supplier<String> id, java.time.InstantSource clock) {}

    /// What is searched.
    ///
    /// @param resources tell who holds a substance
    public record Sources(Catalogue catalogue, PlaceFinder places, Supplier<Resources> resources) {}

    /// @param begin is given the facts when the third input is there
    public StartModel(Sources sources, Executors executors, IncidentNames names, Consumer<Facts> begin) {
        this.catalogue = sources.catalogue();
        this.finder = sources.places();
        this.resources = sources.resources();
        this.work = executors.work();
        this.screen = executors.screen();
        this.names = names;
        this.begin = begin;
    }

    /// Where searches run, and where their results are shown.
    public record Executors(Executor work, Executor screen) {}

    public ReadOnlyObjectProperty<Optional<What>> what() {
        return what.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Where>> where() {
        return where.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<WindTold>> wind() {
        return wind.getReadOnlyProperty();
    }

    /// Whether what was typed last is still searched for: what is listed belongs to something else.
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /// What the words of the first input may mean, best first.
    public ReadOnlyObjectProperty<List<SubstanceHit>> substances() {
        return substances.getReadOnlyProperty();
    }

    /// What the words of the second input may mean, best first.
    public ReadOnlyObjectProperty<List<Where>> places() {
        return places.getReadOnlyProperty();
    }

    /// Searches for a substance; older results stay until the newer are there.
    public void searchSubstance(String typed) {
        what.set(Optional.empty());
        newest(newestSubstances, substances, () -> typed.isBlank() ? List.of() : hits(typed.strip()));
    }

    private List<SubstanceHit> hits(String typed) {
        Resources lists = resources.get();
        return catalogue.search(typed, ROWS).stream()
                .map(e -> new SubstanceHit(e, Holder.of(e, lists)))
                .toList();
    }

    /// Searches for a place.
    public void searchPlace(String typed) {
        where.set(Optional.empty());
        newest(newestPlaces, places, () -> typed.isBlank() ? List.of() : finder.find(typed.strip(), ROWS));
    }

    private <T> void newest(AtomicLong counter, ReadOnlyObjectWrapper<List<T>> shown, Supplier<List<T>> find) {
        long ticket = counter.incrementAndGet();
        searching.set(true);
        work.execute(() -> {
            if (ticket != counter.get()) {
                return; // overtaken while it waited
            }
            List<T> found = List.copyOf(find.get());
            screen.execute(() -> {
                if (ticket == counter.get()) {
                    shown.set(found);
                    searching.set(false);
                }
            });
        });
    }

    /// Takes `entry`, which was found by `typed`.
    public void choose(Entry entry, String typed) {
        choose(new What.Known(entry, reference(entry, typed)));
    }

    /// Takes what came out.
    public void choose(What chosen) {
        newestSubstances.incrementAndGet(); // a search still on its way must not open the list again
        searching.set(false);
        what.set(Optional.of(chosen));
        complete();
    }

    /// Takes where.
    public void choose(Where chosen) {
        newestPlaces.incrementAndGet();
        searching.set(false);
        where.set(Optional.of(chosen));
        complete();
    }

    /// Takes the wind; `told` is how it was said.
    public void choose(WindTold chosen, String told) {
        windText = told;
        wind.set(Optional.of(chosen));
        complete();
    }

    /// Reads wind in words; false: they cannot be read.
    public boolean tellWind(String told) {
        Optional<WindTold> read = WindWords.read(told);
        read.ifPresent(w -> choose(w, told.strip()));
        return read.isPresent();
    }

    private SubstanceRef reference(Entry entry, String typed) {
        SubstanceRef name = new SubstanceRef.Name(typed.strip());
        boolean shared = catalogue.resolve(name) instanceof Resolution.Found found
                && found.entry().id().equals(entry.id())
                && !found.others().isEmpty();
        if (shared) {
            return name;
        }
        if (entry.cas() != null) {
            return new SubstanceRef.Cas(entry.cas());
        }
        return entry.un().isEmpty()
                ? new SubstanceRef.Name(entry.nameEn().isEmpty() ? entry.nameZh() : entry.nameEn())
                : new SubstanceRef.Un(entry.un().getFirst());
    }

    private void complete() {
        boolean enough = what.get().isPresent()
                && where.get().isPresent()
                && (wind.get().isPresent() || what.get().get() instanceof What.UnnamedFire);
        if (enough) {
            begin.accept(facts());
        }
    }

    private Facts facts() {
        Instant now = names.clock().instant();
        OffsetDateTime call = now.atZone(ZoneId.systemDefault()).toOffsetDateTime();
        Facts facts = Facts.of(names.id().get())
                .with(FactKey.TIME, Fact.assumed(call.truncatedTo(ChronoUnit.SECONDS), "T0", now));
        facts = withWhat(facts, what.get().orElseThrow(), now);
        facts = withWhere(facts, where.get().orElseThrow(), now);
        return wind.get().isPresent() ? withWind(facts, wind.get().get(), windText, now) : facts;
    }

    private static Facts withWhat(Facts facts, What what, Instant now) {
        return switch (what) {
            case What.Known known -> facts.with(FactKey.SUBSTANCE, reported(known.ref(), now));
            case What.NotKnown() -> facts.with(FactKey.UNNAMED, reported(true, now));
            case What.UnnamedFire() ->
                facts.with(FactKey.UNNAMED, reported(true, now)).with(FactKey.FIRE, reported(true, now));
        };
    }

    private static Facts withWhere(Facts facts, Where where, Instant now) {
        Facts placed = facts.with(FactKey.SITE, Fact.of(where.position(), where.origin(), where.name(), now));
        if (where.facility().isPresent()) {
            placed = placed.with(FactKey.PLACE, reported(where.facility().get(), now));
        }
        return where.otherReading().isPresent()
                ? placed.with(
                        FactKey.SITE_OTHER_DATUM, reported(where.otherReading().get(), now))
                : placed;
    }

    /// The facts that told wind makes; what was not said stays open.
    public static Facts withWind(Facts facts, WindTold wind, String told, Instant now) {
        Facts clear = facts.without(FactKey.WIND_FROM)
                .without(FactKey.WIND_SPEED)
                .without(FactKey.WIND_HEIGHT) // a told wind is one at 10 m, whatever mast measured before
                .without(FactKey.WIND_VARIABLE)
                .without(FactKey.WIND_WORDS);
        Facts worded = told.isBlank() ? clear : clear.with(FactKey.WIND_WORDS, reported(told, now));
        return switch (wind) {
            case WindTold.Unknown() -> clear;
            case WindTold.Variable() -> worded.with(FactKey.WIND_VARIABLE, reported(true, now));
            case WindTold.Calm() -> clear.with(FactKey.WIND_WORDS, reported(told.isBlank() ? "calm" : told, now));
            case WindTold.Blowing blowing -> blowing(worded, blowing, now);
        };
    }

    /// A force stays in the words, for it is a range; a number becomes a fact of its own.
    private static Facts blowing(Facts facts, WindTold.Blowing wind, Instant now) {
        Facts blowing = wind.from() == null ? facts : facts.with(FactKey.WIND_FROM, reported(wind.from(), now));
        return wind.speed() == null ? blowing : blowing.with(FactKey.WIND_SPEED, reported(wind.speed(), now));
    }

    private static <T> Fact<T> reported(T value, Instant now) {
        return Fact.of(value, Origin.REPORTED, "", now);
    }
}
