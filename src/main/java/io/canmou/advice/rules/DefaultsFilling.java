package io.canmou.advice.rules;

import io.canmou.advice.Staff.IncompleteFacts;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Release;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.region.RegionPack;
import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Fills in what nobody has said, and names the rule of each assumption. Thread-safe.
///
/// The clock is asked only where the facts hold no time at all.
public final class DefaultsFilling {
    private static final double PLOT_WITHOUT_SIZE = 150;
    private static final double NEAR_A_PLOT = 60;

    private final Defaults defaults;
    private final Catalogue catalogue;
    private final RegionPack region;
    private final Resources resources;
    private final Clock clock;

    public DefaultsFilling(
            Defaults defaults, Catalogue catalogue, RegionPack region, Resources resources, Clock clock) {
        this.defaults = defaults;
        this.catalogue = catalogue;
        this.region = region;
        this.resources = resources;
        this.clock = clock;
    }

    /// @throws IncompleteFacts if what or where is missing or not known
    public Filled fill(Facts facts) {
        Instant newest = newest(facts);
        FactSheet sheet = new FactSheet(facts, newest);
        Entry entry = new SubstanceFilling(defaults, catalogue).fill(sheet);
        Position site = site(sheet);
        Facility facility = facility(sheet, site);
        OffsetDateTime time = time(sheet);
        boolean night = Daylight.night(site, time, defaults.number("W6", "margin"));
        boolean fire = burns(sheet);
        double share = sheet.value(FactKey.MASS_FRACTION).orElse(1.0);
        SubstanceClass substanceClass = entry == null ? SubstanceClass.K12 : SubstanceClass.of(entry, share);
        WindPlan wind =
                new WindFilling(defaults).fill(sheet, new WindFilling.Place(site, time, night, region.elevation(site)));
        Vessel vessel =
                new VesselChoice(defaults).choose(sheet, new VesselChoice.Wanted(entry, substanceClass, facility));
        ReleaseFilling.Cases cases = entry == null
                ? new ReleaseFilling.Cases(null, null)
                : new ReleaseFilling(defaults)
                        .fill(
                                sheet,
                                new ReleaseFilling.Source(
                                        entry, substanceClass, vessel, stored(sheet, vessel, night), fire));
        return new Filled(
                facts,
                sheet.facts(),
                sheet.assumed(),
                sheet.warnings(),
                entry,
                substanceClass,
                site,
                facility,
                time,
                OffsetDateTime.ofInstant(
                        newest.isBefore(time.toInstant()) ? time.toInstant() : newest, time.getOffset()),
                vessel,
                wind,
                cases.credible(),
                cases.bounding(),
                night,
                fire);
    }

    private static boolean burns(FactSheet sheet) {
        Release release = sheet.value(FactKey.RELEASE).orElse(null);
        boolean fireGiven = release instanceof Release.PoolFire
                || release instanceof Release.JetFire
                || release instanceof Release.Fireball;
        return sheet.value(FactKey.FIRE).orElse(fireGiven);
    }

    private Instant newest(Facts facts) {
        return facts.keys().stream()
                .map(facts::find)
                .flatMap(Optional::stream)
                .map(Fact::time)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    /// What nobody has said stays the minute of the call, however late a fact is added: a clock that runs from an
    /// assumed beginning must not begin anew.
    private OffsetDateTime time(FactSheet sheet) {
        Optional<Fact<OffsetDateTime>> given = sheet.find(FactKey.TIME);
        if (given.isPresent() && given.get().origin() != Origin.ASSUMED) {
            return given.get().value();
        }
        OffsetDateTime call = given.map(Fact::value).orElseGet(() -> firstSaid(sheet.facts()));
        sheet.assume(FactKey.TIME, "T0", call);
        return call;
    }

    private OffsetDateTime firstSaid(Facts facts) {
        Instant first = facts.keys().stream()
                .map(facts::find)
                .flatMap(Optional::stream)
                .filter(f -> f.origin() == Origin.REPORTED) // a mast measured long before anybody called
                .map(Fact::time)
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
        return first.atZone(clock.getZone()).toOffsetDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private Position site(FactSheet sheet) {
        Optional<Position> given = sheet.value(FactKey.SITE);
        if (given.isPresent()) {
            return given.get();
        }
        String place = sheet.value(FactKey.PLACE)
                .orElseThrow(() -> new IncompleteFacts("site", "missing", "neither a position nor a place is given"));
        Position found = named(place)
                .map(Facility::position)
                .or(() -> resources.sites().stream()
                        .filter(s -> s.id().equals(place) || s.name().equals(place) || place.equals(s.nameEn()))
                        .map(s -> s.position())
                        .findFirst())
                .or(() -> region.findPlaces(place, 1).stream()
                        .map(RegionPack.Place::position)
                        .findFirst())
                .orElseThrow(() -> new IncompleteFacts(
                        "place", "notFound", "\"" + place + "\" is not in the lists nor on the map of this region"));
        return found;
    }

    private Optional<Facility> named(String place) {
        return resources.facilities().stream()
                .filter(f -> f.id().equals(place) || f.name().equals(place) || place.equals(f.nameEn()))
                .findFirst();
    }

    private @Nullable Facility facility(FactSheet sheet, Position site) {
        Optional<Facility> byName = sheet.value(FactKey.PLACE).flatMap(this::named);
        if (byName.isPresent()) {
            return byName.get();
        }
        LocalPlane plane = new LocalPlane(site);
        List<Facility> around = resources.facilities().stream()
                .filter(f -> outside(plane, f) <= NEAR_A_PLOT)
                .sorted(Comparator.comparingDouble((Facility f) -> outside(plane, f))
                        .thenComparingDouble(f -> centre(plane, f))
                        .thenComparing(Facility::id))
                .toList();
        return around.isEmpty() ? null : around.getFirst();
    }

    private static double centre(LocalPlane plane, Facility facility) {
        Coordinate c = plane.toLocal(facility.position());
        return StrictMath.hypot(c.x, c.y);
    }

    /// m from the plane's origin to the plot's edge; 0 inside.
    private static double outside(LocalPlane plane, Facility facility) {
        Coordinate c = plane.toLocal(facility.position());
        double halfEast = facility.halfEast() == null ? PLOT_WITHOUT_SIZE : facility.halfEast();
        double halfNorth = facility.halfNorth() == null ? PLOT_WITHOUT_SIZE : facility.halfNorth();
        return StrictMath.hypot(Math.max(0, Math.abs(c.x) - halfEast), Math.max(0, Math.abs(c.y) - halfNorth));
    }

    /// K of the stored product (R21).
    private double stored(FactSheet sheet, Vessel vessel, boolean night) {
        if (vessel.temperature() != null) {
            return vessel.temperature();
        }
        double air = sheet.value(FactKey.TEMPERATURE).orElse(293.15);
        double least = defaults.number("R21", night ? "night" : "day");
        double stored = Math.max(air, least);
        if (sheet.value(FactKey.RELEASE).isEmpty()) {
            sheet.note("release.temperature", "R21", FactSheet.number(stored));
        }
        return stored;
    }
}
