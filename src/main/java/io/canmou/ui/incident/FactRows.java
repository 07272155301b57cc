package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Assumption;
import io.canmou.advice.Situation.Wind;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Origin;
import io.canmou.substance.Entry;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The facts panel's lines, from one situation: what is known or assumed, of what origin and age.
public final class FactRows {
    /// s after which a wind reading counts as assumed.
    private static final long WIND_FRESH = 15 * 60;

    private final Situation situation;
    private final Instant now;
    private final Words words;
    private final Figures figures;
    private final String place;

    private FactRows(Situation situation, Instant now, Words words, String place) {
        this.place = place;
        this.situation = situation;
        this.now = now;
        this.words = words;
        this.figures = new Figures(words);
    }

    /// All lines, the three inputs first.
    ///
    /// @param place what the site is called; empty: not known
    public static List<FactRow> of(Situation situation, Instant now, Words words, String place) {
        return new FactRows(situation, now, words, place).all();
    }

    private List<FactRow> all() {
        List<FactRow> rows = new ArrayList<>();
        rows.add(substance());
        rows.add(place());
        rows.add(wind());
        if (situation.filled().value(FactKey.CONTAINER).isPresent()
                || situation.filled().value(FactKey.AMOUNT).isPresent()) {
            rows.add(amount());
        }
        if (situation.filled().value(FactKey.HOLE).isPresent()) {
            rows.add(hole());
        }
        rows.add(fire());
        rows.add(air());
        rows.add(time());
        return List.copyOf(rows);
    }

    private FactRow substance() {
        Entry entry = situation.substance();
        String value = entry == null
                ? words.say("ui.fact.substance.unknown")
                : words.choose(entry.nameZh(), entry.nameEn()) + (entry.own() ? " · " + words.say("ui.own.mark") : "");
        Optional<Assumption> reading = assumption(FactKey.SUBSTANCE.path());
        if (reading.isPresent()) {
            return assumed(FactRow.Id.SUBSTANCE, value, reading.get().rule());
        }
        return situation.facts().find(FactKey.SUBSTANCE).isPresent()
                ? known(
                        FactRow.Id.SUBSTANCE,
                        value,
                        situation.facts().find(FactKey.SUBSTANCE).get())
                : situation
                        .facts()
                        .find(FactKey.UNNAMED)
                        .map(f -> known(FactRow.Id.SUBSTANCE, value, f))
                        .orElseGet(() -> assumed(FactRow.Id.SUBSTANCE, value, ""));
    }

    private FactRow place() {
        Optional<Fact<String>> named = situation.facts().find(FactKey.PLACE);
        Optional<Fact<io.canmou.geo.Position>> site = situation.facts().find(FactKey.SITE);
        String both =
                situation.facts().find(FactKey.SITE_OTHER_DATUM).isPresent() ? words.say("ui.fact.place.two") : "";
        if (site.isPresent()) {
            String value = !site.get().source().isBlank()
                    ? site.get().source()
                    : place.isBlank() ? site.get().value().toString() : place;
            return new FactRow(
                    FactRow.Id.PLACE,
                    value + both,
                    site.get().origin(),
                    "",
                    figures.age(site.get().time(), now),
                    "",
                    false);
        }
        return named.map(f -> known(FactRow.Id.PLACE, f.value(), f))
                .orElseGet(() -> assumed(FactRow.Id.PLACE, situation.site().toString(), ""));
    }

    private FactRow wind() {
        Wind wind = situation.wind();
        String stability = wind.stability().length() == 1 ? " · " + wind.stability() : "";
        String value;
        if (wind.calm()) {
            value = words.say("ui.fact.wind.calm") + stability;
        } else if (wind.from() == null) {
            value = words.say("ui.fact.wind.unknown");
        } else {
            value = Figures.degrees(wind.from()) + " " + Figures.speed(wind.speed()) + stability;
        }
        Optional<? extends Fact<?>> said = firstKnown(FactKey.WIND_FROM, FactKey.WIND_WORDS, FactKey.WIND_VARIABLE);
        if (said.isEmpty()) {
            return assumed(FactRow.Id.WIND, value, wind.from() == null ? "W1" : wind.speedRule());
        }
        FactRow row = known(FactRow.Id.WIND, value, said.get());
        long age = Duration.between(said.get().time(), now).toSeconds();
        return new FactRow(row.id(), row.value(), row.origin(), row.source(), row.age(), row.rule(), age > WIND_FRESH);
    }

    private FactRow amount() {
        String container = situation
                .filled()
                .value(FactKey.CONTAINER)
                .map(c -> words.say("ui.container." + c))
                .orElse("");
        double content = situation.basis().content();
        String mass = situation
                .filled()
                .value(FactKey.AMOUNT)
                .map(Figures::mass)
                .orElse(content > 0 ? Figures.mass(content) : "");
        String value = container.isEmpty() || mass.isEmpty() ? container + mass : container + " · " + mass;
        Optional<Assumption> guessed = assumption(FactKey.AMOUNT.path());
        return guessed.isPresent() && !mass.isEmpty() // a container that was reported does not say how full it is
                ? assumed(FactRow.Id.AMOUNT, value, guessed.get().rule())
                : of(FactRow.Id.AMOUNT, value, FactKey.AMOUNT, FactKey.CONTAINER);
    }

    private FactRow hole() {
        double metres = situation.filled().value(FactKey.HOLE).orElseThrow();
        String value = words.say("ui.fact.hole.value", Figures.plain(metres * 1000, 3));
        return of(FactRow.Id.HOLE, value, FactKey.HOLE);
    }

    private FactRow fire() {
        Optional<Fact<Boolean>> fire = situation.facts().find(FactKey.FIRE);
        if (fire.isEmpty() && situation.basis().fire()) {
            return of(FactRow.Id.FIRE, words.say("ui.fact.fire.yes"), FactKey.RELEASE);
        }
        return fire.map(f -> known(FactRow.Id.FIRE, words.say(f.value() ? "ui.fact.fire.yes" : "ui.fact.fire.no"), f))
                .orElseGet(() -> assumed(FactRow.Id.FIRE, words.say("ui.fact.fire.unsaid"), ""));
    }

    private FactRow air() {
        String value = situation
                .filled()
                .value(FactKey.TEMPERATURE)
                .map(k -> Figures.plain(Math.rint(k - 273.15), 3).replace('-', '−') + " °C")
                .orElse("—");
        return of(FactRow.Id.AIR, value, FactKey.TEMPERATURE);
    }

    private FactRow time() {
        OffsetDateTime time = situation.time();
        return of(FactRow.Id.TIME, Figures.date(time), FactKey.TIME);
    }

    /// The line for the first of `keys` that somebody gave; else for what was filled in.
    private FactRow of(FactRow.Id id, String value, FactKey<?>... keys) {
        Optional<? extends Fact<?>> given = firstKnown(keys);
        if (given.isPresent()) {
            return known(id, value, given.get());
        }
        for (FactKey<?> key : keys) {
            Optional<? extends Fact<?>> filled = situation.filled().find(key);
            if (filled.isPresent()) {
                return assumed(
                        id, value, Optional.ofNullable(filled.get().rule()).orElse(""));
            }
        }
        return assumed(id, value, "");
    }

    private Optional<? extends Fact<?>> firstKnown(FactKey<?>... keys) {
        for (FactKey<?> key : keys) {
            Optional<? extends Fact<?>> fact = situation.facts().find(key);
            if (fact.isPresent() && fact.get().origin() != Origin.ASSUMED) {
                return fact;
            }
        }
        return Optional.empty();
    }

    private Optional<Assumption> assumption(String path) {
        return situation.assumed().stream().filter(a -> a.path().equals(path)).findFirst();
    }

    private FactRow known(FactRow.Id id, String value, Fact<?> fact) {
        return new FactRow(id, value, fact.origin(), fact.source(), figures.age(fact.time(), now), "", false);
    }

    private FactRow assumed(FactRow.Id id, String value, String rule) {
        return new FactRow(id, value, Origin.ASSUMED, "", "", rule, false);
    }
}
