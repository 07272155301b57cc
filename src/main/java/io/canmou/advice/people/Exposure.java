package io.canmou.advice.people;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.Situation.Wind;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.advice.zones.PlanLevels;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.incident.FactKey;
import io.canmou.region.RegionPack;
import io.canmou.resource.Resources;
import io.canmou.substance.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    public Exposure(Defaults defaults, PeopleCount people, RegionPack region, Resources resources) {
        this.defaults = defaults;
        this.people = people;
        this.sites = new SiteList(region, resources);
        this.shelterOrGo = new ShelterOrGo(defaults);
    }

    /// The cordons with the people inside.
    public List<Cordon> counted(List<Cordon> cordons, Filled filled) {
        return cordons.stream()
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

    /// The sites in a cordon by arrival, then the nearest twenty outside.
    ///
    /// @param air asks the models for the air at places
    public List<SiteAdvice> sites(
            List<Cordon> cordons,
            Filled filled,
            HazardRuns.Runs runs,
            Function<List<Receptor>, List<HazardRuns.Sampled>> air) {
        double farthest = cordons.stream().mapToDouble(Cordon::reach).max().orElse(0);
        LocalPlane plane = new LocalPlane(filled.site());
        Map<Cordon.Kind, Line> lines = new EnumMap<>(Cordon.Kind.class);
        cordons.forEach(c -> lines.put(c.kind(), line(c, filled.wind().shown(), plane)));
        Map<SitePlace, Cordon.@Nullable Kind> zones = new LinkedHashMap<>();
        sites.within(filled.site(), farthest + LOOK_FARTHER).forEach(place -> zones.put(place, zone(place, lines)));
        Scene scene = new Scene(filled, runs.duration(), cordons, threat(cordons, filled), flammable(runs));
        PlaceAir placeAir = scene.threat() == ShelterOrGo.Kind.TOXIC
                ? PlaceAir.ask(ordered(zones), filled, defaults.number("W4", "scene"), air)
                : PlaceAir.NONE;
        List<SiteAdvice> inside = new ArrayList<>();
        List<SiteAdvice> outside = new ArrayList<>();
        zones.forEach((place, zone) -> {
            SiteAdvice advice = advise(place, zone, scene, placeAir);
            (zone == null ? outside : inside).add(advice);
        });
        inside.sort(Comparator.comparingDouble((SiteAdvice a) -> a.arrival() == null ? Double.MAX_VALUE : a.arrival())
                .thenComparing(SiteAdvice::id));
        Comparator<SiteAdvice> byDistance = Comparator.comparingDouble((SiteAdvice a) -> distance(plane, a));
        outside.sort(byDistance.thenComparing(SiteAdvice::id));
        inside.addAll(outside.subList(0, Math.min(NEAREST, outside.size())));
        return inside;
    }

    private static double distance(LocalPlane plane, SiteAdvice advice) {
        Coordinate c = plane.toLocal(advice.position());
        return StrictMath.hypot(c.x, c.y);
    }

    /// A cordon in metres, with the wider one for those who move slowest.
    private record Line(Geometry outline, Geometry wider) {}

    /// @param duration s that the release lasts; 0: not known
    /// @param flammable where the cloud may burn, metres around the release
    private record Scene(
            Filled filled, double duration, List<Cordon> cordons, ShelterOrGo.Kind threat, Geometry flammable) {}

    /// The places where something must be decided.
    private static List<SitePlace> ordered(Map<SitePlace, Cordon.@Nullable Kind> zones) {
        return zones.entrySet().stream()
                .filter(e -> e.getValue() == Cordon.Kind.HOT || e.getValue() == Cordon.Kind.PUBLIC)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Geometry flammable(HazardRuns.Runs runs) {
        Geometry all = Shapes.empty();
        for (Verdict.Assessed run : runs.all()) {
            for (Zone zone : run.zones()) {
                if (zone.level().name().equals(PlanLevels.MAY_BURN)) {
                    all = Shapes.union(all, zone.outline());
                }
            }
        }
        return all;
    }

    private Line line(Cordon cordon, Wind wind, LocalPlane plane) {
        Geometry outline = plane.toMetres(cordon.outline());
        Double half = wind.halfAngle() == null ? null : wind.halfAngle() + defaults.number("Z12", "angle");
        double reach = cordon.reach() * defaults.number("Z12", "reach");
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

    private SiteAdvice advise(SitePlace place, Cordon.@Nullable Kind zone, Scene scene, PlaceAir air) {
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

    /// Whether a line is a ring against fire and blast, to which the wind means nothing.
    public static boolean explosive(Cordon line) {
        String rule = line.rule();
        return rule.startsWith("F") && !rule.equals("F1")
                || rule.startsWith("thermal")
                || rule.startsWith("overpressure");
    }

    /// What decides the line threatens; a table's line, what the substance is.
    private static ShelterOrGo.Kind threat(List<Cordon> cordons, Filled filled) {
        if (explosive(publicLine(cordons))) {
            return ShelterOrGo.Kind.EXPLOSION;
        }
        String rule = publicLine(cordons).rule();
        if (rule.startsWith("lel")) {
            return ShelterOrGo.Kind.FLAMMABLE;
        }
        Entry entry = filled.entry();
        boolean burns = entry != null
                && entry.substance().flammability().lel() != null
                && !entry.hazardClass().startsWith("2.3");
        return switch (filled.substanceClass()) {
            case K2, K6 -> ShelterOrGo.Kind.FLAMMABLE;
            case K3, K4 -> burns ? ShelterOrGo.Kind.FLAMMABLE : ShelterOrGo.Kind.TOXIC;
            case K1, K5, K7, K8, K9, K10, K11, K12 -> ShelterOrGo.Kind.TOXIC;
        };
    }

    private static Cordon publicLine(List<Cordon> cordons) {
        return cordons.stream()
                .filter(c -> c.kind() == Cordon.Kind.PUBLIC)
                .findFirst()
                .orElseThrow();
    }

    private ShelterOrGo.Proposal propose(
            SitePlace place, Cordon.@Nullable Kind zone, Scene scene, ShelterOrGo.@Nullable Air air) {
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
                wayOut(place, scene),
                null,
                place.airChanges());
        ShelterOrGo.Cloud cloud = new ShelterOrGo.Cloud(
                scene.threat(),
                filled.wind().fastest(),
                sinceBegan(filled),
                scene.duration(),
                scene.flammable().intersects(place.outline()),
                air);
        return shelterOrGo.decide(block, cloud, filled.night());
    }

    /// s since the release began; where nobody knows it began ten minutes before the call.
    private double sinceBegan(Filled filled) {
        return filled.known(FactKey.TIME)
                ? Math.max(0, Duration.between(filled.time(), filled.now()).toSeconds())
                : defaults.number("E1", "begunBefore");
    }

    private static double nearestEdge(SitePlace place) {
        return place.outline().distance(place.outline().getFactory().createPoint(new Coordinate(0, 0)));
    }

    /// Crosswind out of the sector; out of a circle straight away from the release.
    private static double wayOut(SitePlace place, Scene scene) {
        Cordon line = publicLine(scene.cordons());
        Wind wind = scene.filled().wind().shown();
        Coordinate c = place.outline().getCentroid().getCoordinate();
        if (wind.from() == null || wind.halfAngle() == null) {
            return Math.max(0, line.reach() - StrictMath.hypot(c.x, c.y));
        }
        Coordinate axis = Shapes.at(wind.from() + 180, 1);
        double along = c.x * axis.x + c.y * axis.y;
        double across = Math.abs(c.x * axis.y - c.y * axis.x);
        double edge = Math.max(line.elsewhere(), along * StrictMath.tan(StrictMath.toRadians(wind.halfAngle())));
        return Math.max(0, edge - across);
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
