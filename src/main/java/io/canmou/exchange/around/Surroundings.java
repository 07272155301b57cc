package io.canmou.exchange.around;

import io.canmou.advice.ground.GroundScreening;
import io.canmou.advice.ground.LowPlace;
import io.canmou.advice.people.PeopleCount;
import io.canmou.advice.rules.Defaults;
import io.canmou.exchange.ScenarioInput;
import io.canmou.exchange.around.Inside.ZonePeople;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.hazard.engine.OverTerrain;
import io.canmou.region.RegionPack;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Looks up in a region pack what an assessment reaches. Thread-safe.
public final class Surroundings {
    private final RegionPack pack;
    private final GroundScreening ground;
    private final PeopleCount people;
    private final SitesInside sites;
    private final RoadsInside roads;

    public Surroundings(RegionPack pack, Defaults defaults, HazardEngine engine) {
        this.pack = pack;
        this.ground = new GroundScreening(pack);
        this.people = new PeopleCount(defaults, pack);
        this.sites = new SitesInside(pack, engine);
        this.roads = new RoadsInside(pack);
    }

    /// @param assessed with zones stretched over low ground, and what the pack cannot tell among its warnings
    /// @param lowPlaces null: the cloud is not heavy, or the pack has no heights
    public record Found(
            Verdict.Assessed assessed,
            Inside inside,
            @Nullable List<LowPlace> lowPlaces) {}

    /// Of `input`, whose site is known.
    public Found of(ScenarioInput input, Position site, Verdict.Assessed found) {
        Scenario scenario = input.scenario();
        GroundScreening.Screened screened =
                ground.of(found, site, scenario.weather().windFrom());
        List<Zone> zones = screened.assessed().zones();
        LocalPlane plane = new LocalPlane(site);
        List<Geometry> outlines =
                zones.stream().map(zone -> plane.toDegrees(zone.outline())).toList();
        List<ZonePeople> counted = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            counted.add(people(zones.get(i).level().name(), outlines.get(i), input));
        }
        Inside inside = new Inside(counted, sites.in(zones, outlines, scenario, plane), roads.in(zones, plane));
        boolean heavy = screened.heights() && OverTerrain.heavy(found);
        return new Found(warned(screened.assessed(), outlines), inside, heavy ? screened.places() : null);
    }

    private ZonePeople people(String level, Geometry zone, ScenarioInput input) {
        boolean beyond = !zone.isEmpty() && !pack.info().bbox().intersects(zone.getEnvelopeInternal());
        HoursOfPeople hours = beyond ? HoursOfPeople.NONE : HoursOfPeople.of(people, zone, input.time());
        return new ZonePeople(level, hours.count(), hours.day(), hours.night(), hours.basis());
    }

    private Verdict.Assessed warned(Verdict.Assessed found, List<Geometry> outlines) {
        Envelope box = pack.info().bbox();
        boolean beyond =
                outlines.stream().anyMatch(outline -> !outline.isEmpty() && !box.covers(outline.getEnvelopeInternal()));
        if (!beyond) {
            return found;
        }
        List<Warning> warnings = new ArrayList<>(found.warnings());
        warnings.add(Warning.of("zoneBeyondRegion", pack.info().name()));
        return new Verdict.Assessed(
                found.model(),
                warnings,
                found.source(),
                found.zones(),
                found.zonesExposureTrue(),
                found.hazards(),
                found.envelopes(),
                found.receptors(),
                found.quantities());
    }
}
