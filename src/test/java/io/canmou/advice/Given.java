package io.canmou.advice;

import io.canmou.advice.chain.RuleBooks;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.DefaultsFilling;
import io.canmou.advice.rules.Filled;
import io.canmou.geo.Position;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.resource.Resources;
import io.canmou.substance.Catalogue;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.shipped.Guides;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/// The shipped rules and substances, and facts put together in a line.
public final class Given {
    public static final RuleBooks RULES = RuleBooks.read(List.of(Path.of("plans")));
    public static final Defaults DEFAULTS = RULES.defaults();
    public static final Catalogue CATALOGUE = new ShippedCatalogue();
    public static final Guides GUIDES = new Guides();
    public static final Position SITE = new Position(32.457081, 119.535308);
    public static final String CHLORINE = "7782-50-5";
    public static final String AMMONIA = "7664-41-7";
    public static final String LPG = "68476-85-7";
    public static final String NITRATE = "6484-52-2";
    public static final String PETROL = "86290-81-5";
    public static final String METHANE = "74-82-8";
    public static final String SULFURIC_ACID = "7664-93-9";
    private static final OffsetDateTime NIGHT = OffsetDateTime.parse("2026-09-18T02:12+08:00");

    private final Facts facts;
    private final OffsetDateTime time;

    private Given(Facts facts, OffsetDateTime time) {
        this.facts = facts;
        this.time = time;
    }

    /// A substance at the drill's waterworks at night, nothing else known.
    public static Given substance(String cas) {
        return substance(new SubstanceRef.Cas(cas));
    }

    /// The same, named in any way.
    public static Given substance(SubstanceRef ref) {
        return at(NIGHT).and(FactKey.SUBSTANCE, ref);
    }

    /// Nobody can say what it is.
    public static Given unnamed() {
        return at(NIGHT).and(FactKey.UNNAMED, true);
    }

    private static Given at(OffsetDateTime time) {
        return new Given(Facts.of("test"), time).and(FactKey.SITE, SITE).and(FactKey.TIME, time);
    }

    /// The same at another time.
    public Given time(String text) {
        OffsetDateTime other = OffsetDateTime.parse(text);
        Given moved = new Given(facts.with(FactKey.TIME, reported(other, other)), other);
        return moved;
    }

    public <T> Given and(FactKey<T> key, T value) {
        return new Given(facts.with(key, reported(value, time)), time);
    }

    /// A value that an instrument gave `minutes` before what is known last.
    public <T> Given measured(FactKey<T> key, T value, int minutes) {
        return new Given(
                facts.with(
                        key,
                        Fact.of(
                                value,
                                Origin.MEASURED,
                                "",
                                time.minusMinutes(minutes).toInstant())),
                time);
    }

    private static <T> Fact<T> reported(T value, OffsetDateTime time) {
        return Fact.of(value, Origin.REPORTED, "", time.toInstant());
    }

    public Facts facts() {
        return facts;
    }

    /// Filled by the shipped rules, in a region of which nothing is known.
    public Filled filled() {
        return fill(facts);
    }

    /// Any facts, filled in the same way.
    public static Filled fill(Facts facts) {
        return new DefaultsFilling(DEFAULTS, CATALOGUE, new EmptyRegion(), Resources.NONE, Clock.systemUTC())
                .fill(facts);
    }
}
