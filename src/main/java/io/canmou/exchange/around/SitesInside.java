package io.canmou.exchange.around;

import io.canmou.exchange.around.Inside.SiteInside;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPack.SensitiveSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// The sensitive sites inside the zones. When the cloud comes is asked of the engine itself, with a receptor at
/// each.
final class SitesInside {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double HEAD = 1.5;

    private final RegionPack pack;
    private final HazardEngine engine;

    SitesInside(RegionPack pack, HazardEngine engine) {
        this.pack = pack;
        this.engine = engine;
    }

    private record Hit(SensitiveSite site, String zone, Coordinate at) {}

    /// @param outlines of `zones`, degrees
    List<SiteInside> in(List<Zone> zones, List<Geometry> outlines, Scenario scenario, LocalPlane plane) {
        List<Hit> hits = hits(zones, outlines);
        Map<String, Double> arrivals = arrivals(hits, scenario, plane);
        List<SiteInside> found = new ArrayList<>();
        for (Hit hit : hits) {
            found.add(new SiteInside(
                    hit.site(), hit.zone(), arrivals.get(hit.site().id())));
        }
        found.sort(Comparator.comparing(SiteInside::arrival, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
                .thenComparing(one -> one.site().id()));
        return found;
    }

    private List<Hit> hits(List<Zone> zones, List<Geometry> outlines) {
        Envelope box = new Envelope();
        outlines.forEach(outline -> box.expandToInclude(outline.getEnvelopeInternal()));
        if (box.isNull()) {
            return List.of();
        }
        List<PreparedGeometry> prepared =
                outlines.stream().map(PreparedGeometryFactory::prepare).toList();
        List<Hit> hits = new ArrayList<>();
        for (SensitiveSite site : pack.sites(box)) {
            Geometry own = outline(site);
            for (int i = 0; i < zones.size(); i++) {
                if (prepared.get(i).intersects(own)) {
                    hits.add(new Hit(site, zones.get(i).level().name(), within(own, outlines.get(i), site)));
                    break;
                }
            }
        }
        return hits;
    }

    private static Geometry outline(SensitiveSite site) {
        Geometry own = site.outline();
        if (own.isEmpty()) {
            return FACTORY.createPoint(
                    new Coordinate(site.position().lon(), site.position().lat()));
        }
        return own.isValid() ? own : own.buffer(0);
    }

    /// A place of the site that is inside.
    private static Coordinate within(Geometry own, Geometry zone, SensitiveSite site) {
        Coordinate middle =
                new Coordinate(site.position().lon(), site.position().lat());
        if (zone.contains(FACTORY.createPoint(middle))) {
            return middle;
        }
        Geometry common = OverlayNGRobust.overlay(own, zone, OverlayNG.INTERSECTION);
        return common.isEmpty() ? middle : common.getInteriorPoint().getCoordinate();
    }

    /// When the lowest level comes to each site. Where the plume itself passes by, because the zone was stretched
    /// over low ground, the time at which it is as far away on its axis.
    private Map<String, Double> arrivals(List<Hit> hits, Scenario scenario, LocalPlane plane) {
        Map<String, Double> arrivals = new HashMap<>();
        if (hits.isEmpty()) {
            return arrivals;
        }
        List<Receptor> receptors = new ArrayList<>();
        for (Hit hit : hits) {
            Coordinate metres = plane.toMetres(FACTORY.createPoint(hit.at())).getCoordinate();
            double distance = StrictMath.hypot(metres.x, metres.y);
            String id = hit.site().id();
            receptors.add(receptor(id, new Receptor.Place.EastNorth(metres.x, metres.y)));
            receptors.add(receptor(id, new Receptor.Place.AlongWind(distance, 0)));
        }
        if (engine.assess(alone(scenario, receptors)) instanceof Verdict.Assessed assessed) {
            for (ReceptorResult result : assessed.receptors()) {
                Double arrival = result.arrival();
                if (arrival != null) {
                    arrivals.putIfAbsent(result.id(), arrival);
                }
            }
        }
        return arrivals;
    }

    private static Receptor receptor(String id, Receptor.Place place) {
        return new Receptor(id, place, HEAD, false, null, false);
    }

    /// The cloud alone, seen from the sites, averaged as its zones are.
    private static Scenario alone(Scenario s, List<Receptor> receptors) {
        return new Scenario(
                s.substance(),
                s.massFraction(),
                s.weather(),
                s.release(),
                false,
                s.zoneAveraging(LevelKind.TOXIC),
                s.levels(),
                receptors,
                List.of(),
                s.horizon(),
                null);
    }
}
