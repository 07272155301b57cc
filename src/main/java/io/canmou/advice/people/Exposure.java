package io.canmou.advice.people;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.Ring;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.Situation.Wind;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Warning;
import io.canmou.region.RegionPack;
import io.canmou.resource.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The sensitive sites with the line they lie in, when the cloud can be there, and what to do.
public final class Exposure {
    private static final int NEAREST = 20;
    private static final double LOOK_FARTHER = 3000;

    private final Defaults defaults;
    private final PeopleCount people;
    private final SiteList sites;
    private final ShelterOrGo shelterOrGo;
    private final Rings rings;
    private final UpperFloors upperFloors;

    public Exposure(Defaults defaults, PeopleCount people, RegionPack region, Resources resources) {
        this.defaults = defaults;
        this.people = people;
        this.sites = new SiteList(region, resources);
        this.shelterOrGo = new ShelterOrGo(defaults);
        this.rings = new Rings(defaults, people, shelterOrGo);
        this.upperFloors = new UpperFloors(region, defaults);
    }

    /// The cordons with the people inside.
    public List<Cordon> counted(List<Cordon> cordons, Filled filled) {
        return cordons.parallelStream()
                .map(c -> new Cordon(
                        c.kind(),
                        c.decidedBy(),
                        c.rule(),
                        c.confidence(),
                        c.reach(),
                        c.elsewhere(),
                        c.outline(),
                        people.inside(c.outline(), filled.time())))
                .toList();
    }

    /// What is exposed.
    ///
    /// @param sites those in a cordon by arrival, then the nearest twenty outside
    /// @param rings the public zone by arrival
    public record Exposed(List<SiteAdvice> sites, List<Ring> rings) {
        public Exposed {
            sites = List.copyOf(sites);
            rings = List.copyOf(rings);
        }
    }

    /// The sites and rings about `cordons`, with the air that `runs` have there.
    public Exposed exposed(List<Cordon> cordons, Filled filled, HazardRuns.Runs runs) {
        LocalPlane plane = new LocalPlane(filled.site());
        Map<SitePlace, Cordon.@Nullable Kind> zones = zones(cordons, filled, plane);
        ThreatScene scene = ThreatScene.of(cordons, filled, runs, defaults);
        List<SitePlace> typical = rings.typical(scene);
        PlaceAir placeAir = scene.threat() == ShelterOrGo.Kind.TOXIC
                ? PlaceAir.ask(asked(ordered(zones), typical, plane), filled, defaults.number("W4", "scene"), runs)
                : PlaceAir.NONE;
        List<SiteAdvice> inside = new ArrayList<>();
        List<SiteAdvice> outside = new ArrayList<>();
        zones.forEach((place, zone) -> (zone == null ? outside : inside).add(advise(place, zone, scene, placeAir)));
        Comparator<SiteAdvice> byDistance = Comparator.comparingDouble((SiteAdvice a) -> distance(plane, a));
        Comparator<SiteAdvice> byArrival =
                Comparator.comparingDouble(a -> a.arrival() == null ? Double.MAX_VALUE : a.arrival());
        inside.sort(byArrival.thenComparing(byDistance).thenComparing(SiteAdvice::id));
        outside.sort(byDistance.thenComparing(SiteAdvice::id));
        inside.addAll(outside.subList(0, Math.min(NEAREST, outside.size())));
        return new Exposed(inside, rings.of(scene, typical, placeAir, plane));
    }

    private List<PlaceAir.Asked> asked(List<SitePlace> ordered, List<SitePlace> typical, LocalPlane plane) {
        List<PlaceAir.Asked> asked = new ArrayList<>();
        for (SitePlace place : ordered) {
            Integer storey = upperFloors.from(place, plane);
            asked.add(
                    storey == null
                            ? PlaceAir.Asked.low(place)
                            : new PlaceAir.Asked(place, storey, upperFloors.height(storey)));
        }
        typical.forEach(place -> asked.add(PlaceAir.Asked.low(place)));
        return asked;
    }

    private Map<SitePlace, Cordon.@Nullable Kind> zones(List<Cordon> cordons, Filled filled, LocalPlane plane) {
        double farthest = cordons.stream().mapToDouble(Cordon::reach).max().orElse(0);
        Map<Cordon.Kind, Line> lines = new EnumMap<>(Cordon.Kind.class);
        cordons.forEach(c -> lines.put(c.kind(), line(c, filled.wind().shown(), plane)));
        Map<SitePlace, Cordon.@Nullable Kind> zones = new LinkedHashMap<>();
        sites.within(filled.site(), farthest + LOOK_FARTHER).forEach(place -> zones.put(place, zone(place, lines)));
        return zones;
    }

    private static double distance(LocalPlane plane, SiteAdvice advice) {
        Coordinate c = plane.toLocal(advice.position());
        return StrictMath.hypot(c.x, c.y);
    }

    /// A cordon in metres, with the wider one for those who move slowest.
    private record Line(Geometry outline, Geometry wider) {}

    /// The places where something must be decided.
    private static List<SitePlace> ordered(Map<SitePlace, Cordon.@Nullable Kind> zones) {
        return zones.entrySet().stream()
                .filter(e -> e.getValue() == Cordon.Kind.HOT || e.getValue() == Cordon.Kind.PUBLIC)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Line line(Cordon cordon, Wind wind, LocalPlane plane) {
        Geometry outline = plane.toMetres(cordon.outline());
        double reach = cordon.reach() * defaults.number("Z12", "reach");
        boolean circle = cordon.elsewhere() >= cordon.reach();
        Double half = circle || wind.halfAngle() == null ? null : wind.halfAngle() + defaults.number("Z12", "angle");
        return new Line(outline, Shapes.zone(wind.from(), half, reach, cordon.elsewhere()));
    }

    private Cordon.@Nullable Kind zone(SitePlace place, Map<Cordon.Kind, Line> lines) {
        double margin = defaults.number("Z12", "margin");
        for (Cordon.Kind kind : Cordon.Kind.values()) {
            Line line = lines.get(kind);
            if (line == null) {
                continue;
            }
            double near = kind == Cordon.Kind.PUBLIC ? margin : 0;
            boolean wider = kind == Cordon.Kind.PUBLIC && place.sensitive();
            if (line.outline().isWithinDistance(place.outline(), near)
                    || (wider && line.wider().isWithinDistance(place.outline(), near))) {
                return kind;
            }
        }
        return null;
    }

    private SiteAdvice advise(SitePlace place, Cordon.@Nullable Kind zone, ThreatScene scene, PlaceAir air) {
        Filled filled = scene.filled();
        Wind wind = filled.wind().shown();
        People inside = peopleAt(place, filled);
        double distance = nearestEdge(place);
        boolean cloud = zone != null && scene.threat() != ShelterOrGo.Kind.EXPLOSION;
        Double arrival = cloud && !wind.calm() ? Double.valueOf(distance / Math.max(wind.speed(), 0.1)) : null;
        Double earliest = cloud
                ? Double.valueOf(distance
                        / (defaults.number("E1", "fastestWind") * filled.wind().fastest()))
                : null;
        ShelterOrGo.Proposal proposal = propose(place, zone, scene, air.of(place));
        return new SiteAdvice(
                place.id(),
                place.name(),
                place.nameEn(),
                place.kind(),
                place.position(),
                zone,
                arrival,
                earliest,
                inside,
                proposal.action(),
                proposal.reason());
    }

    private ShelterOrGo.Proposal propose(
            SitePlace place, Cordon.@Nullable Kind zone, ThreatScene scene, ShelterOrGo.@Nullable Air air) {
        if (zone == null) {
            return new ShelterOrGo.Proposal(Action.NONE, Warning.of("outside"), 0, 0);
        }
        if (zone == Cordon.Kind.ALERT) {
            return new ShelterOrGo.Proposal(Action.ALERT, Warning.of("alert"), 0, 0);
        }
        Filled filled = scene.filled();
        ShelterOrGo.Block block = new ShelterOrGo.Block(
                place.kind(),
                peopleAt(place, filled).count(),
                nearestEdge(place),
                scene.wayOut(place.outline()),
                null,
                place.airChanges());
        return shelterOrGo.decide(block, scene.cloud(place, air), filled.night());
    }

    private static double nearestEdge(SitePlace place) {
        return place.outline().distance(place.outline().getFactory().createPoint(new Coordinate(0, 0)));
    }

    private People peopleAt(SitePlace place, Filled filled) {
        Double day = place.peopleDay();
        Double night = place.peopleNight();
        if (day == null && night == null) {
            return People.NONE;
        }
        double byDay = day == null ? night == null ? 0 : night : day;
        double byNight = night == null ? byDay : night;
        return people.known(PeopleCount.byHour(byDay, byNight, filled.time()), place.listed() ? "record" : "buildings");
    }
}
