package io.canmou.ui.incident;

import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.incident.WindTold;
import io.canmou.incident.WindWords;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.ui.start.PlaceFinder;
import io.canmou.ui.start.StartModel;
import io.canmou.ui.start.Where;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends one fact by what is typed or tapped. Knows no controls.
public final class RefineModel {
    private static final Pattern MASS = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(t|吨|kg|公斤|千克)");
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(mm|毫米|cm|厘米)");
    private static final Pattern CELSIUS = Pattern.compile("([-−]?\\d+(?:\\.\\d+)?)\\s*(?:°c|℃|度)?");
    private static final Pattern AGO = Pattern.compile("(\\d{1,3})\\s*(?:min|分钟?|minutes?)?\\s*(?:前|ago)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:：](\\d{2})");

    private static final int ROWS = 6;

    private final IncidentModel incident;
    private final Catalogue catalogue;
    private final PlaceFinder places;
    private final StartModel.Executors executors;
    private final AtomicLong newest = new AtomicLong();

    /// @param executors where searches run, and where their results are shown
    public RefineModel(
            IncidentModel incident, Catalogue catalogue, PlaceFinder places, StartModel.Executors executors) {
        this.incident = incident;
        this.catalogue = catalogue;
        this.places = places;
        this.executors = executors;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// The fact is taken.
        record Taken() implements Outcome {}

        /// It could not be read; `key` says what and how to mend it, and the old value stays.
        record NotRead(String key, String typed) implements Outcome {}
    }

    /// Takes `typed` as the new value of `id`; `told` hears what came of it, later where it must be searched for.
    public void take(FactRow.Id id, String typed, Consumer<Outcome> told) {
        String text = typed.strip();
        if (text.isEmpty()) {
            told.accept(new Outcome.NotRead("ui.refine.empty", ""));
            return;
        }
        switch (id) {
            case SUBSTANCE -> find(() -> substance(text), found -> told.accept(substance(found, text)));
            case PLACE -> find(() -> places.find(text, 1), found -> told.accept(place(found, text)));
            case WIND, AMOUNT, HOLE, FIRE, AIR, TIME -> told.accept(read(id, text));
        }
    }

    private Outcome read(FactRow.Id id, String text) {
        return switch (id) {
            case SUBSTANCE, PLACE -> throw new IllegalArgumentException(id + " is searched for");
            case WIND -> wind(text);
            case AMOUNT -> amount(text);
            case HOLE -> hole(text);
            case FIRE -> new Outcome.NotRead("ui.refine.tap", text);
            case AIR -> air(text);
            case TIME -> time(text);
        };
    }

    /// Says whether something burns.
    public void fire(boolean burns) {
        incident.take(FactKey.FIRE, burns, Origin.REPORTED, "");
    }

    /// Says what it is kept in.
    public void container(String word) {
        Facts facts = incident.facts().get().without(FactKey.AMOUNT);
        incident.change(facts.with(FactKey.CONTAINER, reported(word)), List.of(FactKey.CONTAINER, FactKey.AMOUNT));
    }

    /// Nobody knows after all: the defaults fill it in again.
    public void forget(FactRow.Id id) {
        List<FactKey<?>> keys = keys(id);
        Facts facts = incident.facts().get();
        for (FactKey<?> key : keys) {
            facts = facts.without(key);
        }
        incident.change(facts, keys);
    }

    /// Finds substances that `typed` may mean; the newest search wins.
    public void substances(String typed, Consumer<List<Entry>> shown) {
        find(() -> typed.isBlank() ? List.of() : catalogue.search(typed.strip(), ROWS), shown);
    }

    /// Finds places that `typed` may mean; the newest search wins.
    public void placesFor(String typed, Consumer<List<Where>> shown) {
        find(() -> typed.isBlank() ? List.of() : places.find(typed.strip(), ROWS), shown);
    }

    private <T> void find(Supplier<List<T>> search, Consumer<List<T>> shown) {
        long ticket = newest.incrementAndGet();
        executors.work().execute(() -> {
            if (ticket != newest.get()) {
                return; // overtaken while it waited
            }
            List<T> found = List.copyOf(search.get());
            executors.screen().execute(() -> {
                if (ticket == newest.get()) {
                    shown.accept(found);
                }
            });
        });
    }

    /// Takes a substance of the catalogue.
    public void take(Entry entry) {
        SubstanceRef ref = entry.cas() != null
                ? new SubstanceRef.Cas(entry.cas())
                : entry.un().isEmpty()
                        ? new SubstanceRef.Name(entry.nameEn().isEmpty() ? entry.nameZh() : entry.nameEn())
                        : new SubstanceRef.Un(entry.un().getFirst());
        Facts facts = incident.facts().get().without(FactKey.UNNAMED).with(FactKey.SUBSTANCE, reported(ref));
        incident.change(facts, List.of(FactKey.SUBSTANCE, FactKey.UNNAMED));
    }

    /// Takes a place.
    public void take(Where where) {
        Facts facts = incident.facts()
                .get()
                .without(FactKey.SITE_OTHER_DATUM)
                .without(FactKey.PLACE)
                .with(
                        FactKey.SITE,
                        Fact.of(
                                where.position(),
                                where.origin(),
                                where.name(),
                                incident.now().get()));
        if (where.facility().isPresent()) {
            facts = facts.with(FactKey.PLACE, reported(where.facility().get()));
        }
        if (where.otherReading().isPresent()) {
            facts = facts.with(
                    FactKey.SITE_OTHER_DATUM, reported(where.otherReading().get()));
        }
        incident.change(facts, List.of(FactKey.SITE, FactKey.PLACE, FactKey.SITE_OTHER_DATUM));
    }

    /// Takes the wind.
    public void take(WindTold wind, String told) {
        incident.change(
                StartModel.withWind(
                        incident.facts().get(), wind, told, incident.now().get()),
                keys(FactRow.Id.WIND));
    }

    /// The commander turns the wind on the map: degrees it blows from, m/s at 10 m.
    public void decideWind(double from, double speed) {
        java.time.Instant now = incident.now().get();
        Facts facts = incident.facts()
                .get()
                .without(FactKey.WIND_WORDS)
                .without(FactKey.WIND_VARIABLE)
                .with(FactKey.WIND_FROM, Fact.of(from, Origin.DECIDED, "", now))
                .with(FactKey.WIND_SPEED, Fact.of(speed, Origin.DECIDED, "", now))
                .with(FactKey.WIND_HEIGHT, Fact.of(10.0, Origin.DECIDED, "", now));
        incident.change(facts, keys(FactRow.Id.WIND));
    }

    private List<Entry> substance(String text) {
        return switch (catalogue.resolve(new SubstanceRef.Name(text))) {
            case Resolution.Found f -> List.of(f.entry());
            case Resolution.Ambiguous a -> a.entries();
            case Resolution.NotFound n -> catalogue.search(text, 1);
        };
    }

    private Outcome substance(List<Entry> found, String text) {
        found.stream().findFirst().ifPresent(this::take);
        return found.isEmpty() ? new Outcome.NotRead("ui.refine.substance", text) : new Outcome.Taken();
    }

    private Outcome place(List<Where> found, String text) {
        found.stream().findFirst().ifPresent(this::take);
        return found.isEmpty() ? new Outcome.NotRead("ui.refine.place", text) : new Outcome.Taken();
    }

    private Outcome wind(String text) {
        Optional<WindTold> read = WindWords.read(text);
        read.ifPresent(w -> take(w, text));
        return read.isPresent() ? new Outcome.Taken() : new Outcome.NotRead("ui.wind.notUnderstood", text);
    }

    private Outcome amount(String text) {
        Matcher m = MASS.matcher(text.toLowerCase(Locale.ROOT));
        if (!m.matches() || Double.parseDouble(m.group(1)) <= 0) {
            return new Outcome.NotRead("ui.refine.amount", text);
        }
        boolean tonnes = m.group(2).equals("t") || m.group(2).equals("吨");
        incident.take(FactKey.AMOUNT, Double.parseDouble(m.group(1)) * (tonnes ? 1000 : 1), Origin.REPORTED, "");
        return new Outcome.Taken();
    }

    private Outcome hole(String text) {
        Matcher m = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!m.matches() || Double.parseDouble(m.group(1)) <= 0) {
            return new Outcome.NotRead("ui.refine.hole", text);
        }
        boolean millimetres = m.group(2).equals("mm") || m.group(2).equals("毫米");
        incident.take(FactKey.HOLE, Double.parseDouble(m.group(1)) / (millimetres ? 1000 : 100), Origin.REPORTED, "");
        return new Outcome.Taken();
    }

    private Outcome air(String text) {
        Matcher m = CELSIUS.matcher(text.toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return new Outcome.NotRead("ui.refine.air", text);
        }
        double celsius = Double.parseDouble(m.group(1).replace('−', '-'));
        if (celsius < -60 || celsius > 60) {
            return new Outcome.NotRead("ui.refine.air", text);
        }
        incident.take(FactKey.TEMPERATURE, celsius + 273.15, Origin.REPORTED, "");
        return new Outcome.Taken();
    }

    private Outcome time(String text) {
        ZoneOffset zone = incident.began().map(OffsetDateTime::getOffset).orElse(ZoneOffset.ofHours(8));
        OffsetDateTime now = incident.now().get().atOffset(zone);
        Matcher clock = CLOCK.matcher(text);
        Matcher ago = AGO.matcher(text.toLowerCase(Locale.ROOT));
        try {
            if (clock.matches()) {
                OffsetDateTime then =
                        now.with(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))));
                incident.take(FactKey.TIME, then.isAfter(now) ? then.minusDays(1) : then, Origin.REPORTED, "");
                return new Outcome.Taken();
            }
        } catch (DateTimeException e) {
            return new Outcome.NotRead("ui.refine.time", text);
        }
        if (ago.matches()) {
            incident.take(FactKey.TIME, now.minusMinutes(Long.parseLong(ago.group(1))), Origin.REPORTED, "");
            return new Outcome.Taken();
        }
        return new Outcome.NotRead("ui.refine.time", text);
    }

    private static List<FactKey<?>> keys(FactRow.Id id) {
        return switch (id) {
            case SUBSTANCE -> List.of(FactKey.SUBSTANCE);
            case PLACE -> List.of(FactKey.SITE, FactKey.PLACE, FactKey.SITE_OTHER_DATUM);
            case WIND ->
                List.of(
                        FactKey.WIND_FROM,
                        FactKey.WIND_SPEED,
                        FactKey.WIND_HEIGHT,
                        FactKey.WIND_WORDS,
                        FactKey.WIND_VARIABLE);
            case AMOUNT -> List.of(FactKey.AMOUNT, FactKey.CONTAINER);
            case HOLE -> List.of(FactKey.HOLE, FactKey.RELEASE);
            case FIRE -> List.of(FactKey.FIRE);
            case AIR -> List.of(FactKey.TEMPERATURE);
            case TIME -> List.of(FactKey.TIME);
        };
    }

    private <T> Fact<T> reported(T value) {
        return Fact.of(value, Origin.REPORTED, "", incident.now().get());
    }
}
