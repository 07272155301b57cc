package io.canmou.advice.chain;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Gap;
import io.canmou.advice.Situation.NamedPosition;
import io.canmou.advice.Situation.PlaceAdvice;
import io.canmou.advice.Situation.RoadCut;
import io.canmou.advice.Situation.Roadblock;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.forces.Gaps;
import io.canmou.advice.forces.Havens;
import io.canmou.advice.forces.Needs;
import io.canmou.advice.forces.Posts;
import io.canmou.advice.forces.RoadNames;
import io.canmou.advice.forces.StagingChoice;
import io.canmou.advice.forces.Stores;
import io.canmou.advice.forces.TeamRanking;
import io.canmou.advice.people.ThreatScene;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Warning;
import io.canmou.incident.FactKey;
import io.canmou.resource.Resources;
import io.canmou.resource.Team;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetwork.BlockedRoads;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.RoadPoint;
import io.canmou.route.RoadNetwork.Travel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The links that need roads and lists: staging, teams, posts, hospitals, shelters, gaps.
final class Forces {
    private static final int STAGING_CANDIDATES = 6;
    private static final double NEVER = 3600;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final RuleBooks rules;
    private final Bases bases;
    private final RoadNames names;
    private final Posts posts;

    Forces(RuleBooks rules, Bases bases) {
        this.rules = rules;
        this.bases = bases;
        this.names = new RoadNames(bases.region());
        this.posts = new Posts(rules.defaults(), bases.roads(), bases.region());
    }

    private record Order(Filled filled, List<Cordon> cordons, int scale, String needs) {}

    /// What came of it.
    record Found(
            @Nullable NamedPosition staging,
            List<TeamAdvice> teams,
            List<Roadblock> roadblocks,
            List<RoadCut> roadsCut,
            List<PlaceAdvice> shelters,
            List<PlaceAdvice> hospitals,
            List<Gap> gap,
            List<Warning> warnings) {}

    Found find(Filled filled, List<Cordon> cordons, int scale, String needs) {
        List<Warning> warnings = new ArrayList<>();
        Resources lists = bases.resources();
        RoadNetwork roads = bases.roads();
        if (lists.equals(Resources.NONE)) {
            warnings.add(Warning.of("noResources"));
        }
        if (roads.empty()) {
            warnings.add(Warning.of("noRoads"));
            return new Found(given(filled), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), warnings);
        }
        Cordon publicLine = line(cordons, Cordon.Kind.PUBLIC);
        Geometry closed =
                publicLine.outline().union(line(cordons, Cordon.Kind.HOT).outline());
        ForkJoinTask<Edge> edge = ForkJoinTask.adapt(() -> new Edge(roadblocks(filled, publicLine), cuts(publicLine)))
                .fork();
        BlockedRoads blocked = roads.block(closedAreas(filled, closed));
        Order order = new Order(filled, cordons, scale, needs);
        Chosen chosen = staging(order, blocked, warnings);
        Called called = chosen == null ? Called.NOBODY : called(order, chosen, closed);
        warnings.addAll(called.warnings());
        return new Found(
                chosen == null ? null : chosen.place(),
                called.teams(),
                edge.join().posts(),
                edge.join().cuts(),
                called.shelters(),
                called.hospitals(),
                called.gap(),
                warnings);
    }

    /// What stands about the zone, whoever comes.
    private record Edge(List<Roadblock> posts, List<RoadCut> cuts) {}

    /// Who comes to the staging area and where people go.
    private record Called(
            List<TeamAdvice> teams,
            List<PlaceAdvice> shelters,
            List<PlaceAdvice> hospitals,
            List<Gap> gap,
            List<Warning> warnings) {
        static final Called NOBODY = new Called(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Called called(Order order, Chosen chosen, Geometry closed) {
        Filled filled = order.filled();
        Resources lists = bases.resources();
        Travel around = chosen.travel();
        Travel free = bases.roads().to(chosen.place().position(), bases.roads().block(List.of()));
        TeamRanking ranking = new TeamRanking(rules.defaults(), rules.needs());
        Needs.Asked asked = rules.needs().of(order.needs(), order.scale());
        List<TeamAdvice> teams = ranking.rank(
                lists.teams(),
                new TeamRanking.Roads(free, around, closed),
                new TeamRanking.Call(asked, filled.time().toLocalDate(), filled.night(), slower(filled)));
        Gaps.Short missing = lists.teams().isEmpty()
                ? new Gaps.Short(List.of(), List.of())
                : new Gaps(ranking, stores(filled, around))
                        .of(asked, teams, filled.time().toLocalDate());
        Cordon publicLine = line(order.cordons(), Cordon.Kind.PUBLIC);
        Havens havens = new Havens(rules.defaults());
        Havens.Scene scene = new Havens.Scene(
                filled.site(),
                publicLine,
                around,
                filled.time().toLocalDate(),
                filled.fire() || ThreatScene.explosive(publicLine));
        return new Called(
                teams,
                havens.shelters(lists.shelters(), scene),
                havens.hospitals(lists.medical(), scene),
                missing.gaps(),
                missing.warnings());
    }

    private Stores stores(Filled filled, Travel around) {
        return new Stores(
                rules.defaults(),
                rules.needs(),
                bases.resources().supplies(),
                new Stores.Roads(around, slower(filled), filled.night()));
    }

    private static Cordon line(List<Cordon> cordons, Cordon.Kind kind) {
        return cordons.stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Geometry> closedAreas(Filled filled, Geometry closed) {
        List<Geometry> areas = new ArrayList<>();
        areas.add(closed);
        filled.filled().value(FactKey.CLOSED_ROADS).ifPresent(areas::add);
        return areas;
    }

    private @Nullable NamedPosition given(Filled filled) {
        return filled.filled()
                .value(FactKey.STAGING)
                .map(p -> new NamedPosition(p, "", null))
                .orElse(null);
    }

    /// Where it was laid down, there; else the best of the candidates that most teams can reach.
    private @Nullable Chosen staging(Order order, BlockedRoads blocked, List<Warning> warnings) {
        Filled filled = order.filled();
        List<Cordon> cordons = order.cordons();
        int scale = order.scale();
        String needs = order.needs();
        StagingChoice choice = new StagingChoice(rules.defaults(), bases.roads(), bases.region(), names);
        Position laidDown = filled.filled().value(FactKey.STAGING).orElse(null);
        if (laidDown != null) {
            Geometry point = FACTORY.createPoint(new Coordinate(laidDown.lon(), laidDown.lat()));
            if (line(cordons, Cordon.Kind.PUBLIC).outline().intersects(point)) {
                warnings.add(Warning.of("stagingInside"));
            }
            return new Chosen(choice.given(laidDown), bases.roads().to(laidDown, blocked));
        }
        List<NamedPosition> candidates = choice.choose(
                new StagingChoice.Scene(filled.site(), filled.wind().shown(), cordons, scale), STAGING_CANDIDATES);
        if (candidates.isEmpty()) {
            warnings.add(Warning.of("noStaging"));
            return null;
        }
        List<Position> gates = gates(filled.site(), cordons);
        List<Chosen> reached = candidates.parallelStream()
                .map(candidate -> new Chosen(candidate, bases.roads().to(candidate.position(), blocked)))
                .toList();
        Chosen best = null;
        double shortest = Double.MAX_VALUE;
        for (Chosen next : reached) {
            boolean cutOff = gates.stream().noneMatch(gate -> near(next.travel(), gate));
            double mean = meanDrive(next.travel(), needs, scale) + (cutOff ? 2 * NEVER : 0);
            if (mean < shortest) {
                best = next;
                shortest = mean;
            }
        }
        if (shortest >= 2 * NEVER) {
            warnings.add(Warning.of("noSafeApproach"));
        }
        return best;
    }

    /// Where the last leg ends: corners of roads close by the source, but outside the public line (rule A6).
    private List<Position> gates(Position site, List<Cordon> cordons) {
        LocalPlane plane = new LocalPlane(site);
        Geometry about = plane.toDegrees(Shapes.circle(LAST_LEG));
        Geometry line = line(cordons, Cordon.Kind.PUBLIC).outline();
        return bases.roads().junctions(about).stream()
                .map(RoadPoint::position)
                .filter(p -> !line.intersects(FACTORY.createPoint(new Coordinate(p.lon(), p.lat()))))
                .toList();
    }

    /// Whether `gate` lies a short drive from the staging area around what is closed: the river may lie between.
    private static boolean near(Travel travel, Position gate) {
        return travel.reach(gate).map(r -> r.time() <= SHORT_DRIVE).orElse(false);
    }

    /// How far from the source the last leg may end, m: the reach of a hose line from a pump.
    private static final double LAST_LEG = 600;

    /// s from the staging area to there.
    private static final double SHORT_DRIVE = 300;

    /// A staging area with the ways to it around what is closed.
    private record Chosen(NamedPosition place, Travel travel) {}

    /// s that the teams with a must-have take on average; one that cannot come counts as an hour.
    private double meanDrive(Travel travel, String needs, int scale) {
        Set<String> must = rules.needs().of(needs, scale).must().stream()
                .flatMap(n -> n.codes().stream())
                .collect(Collectors.toSet());
        List<Team> teams = bases.resources().teams();
        List<Team> capable = teams.stream()
                .filter(t -> t.capabilities().stream().anyMatch(c -> must.contains(c.code())))
                .toList();
        return (capable.isEmpty() ? teams : capable)
                .stream()
                        .mapToDouble(
                                t -> travel.reach(t.position()).map(Reach::time).orElse(NEVER))
                        .average()
                        .orElse(NEVER);
    }

    /// Section 8: peak hours, wet or icy roads.
    private double slower(Filled filled) {
        int hour = filled.time().getHour();
        boolean peak = hour == 7 || hour == 8 || hour == 17 || hour == 18;
        double factor = peak ? rules.defaults().number("travel", "peak") : 1;
        if (filled.filled().value(FactKey.SNOW).orElse(false)) {
            return factor * rules.defaults().number("travel", "snow");
        }
        boolean wet = filled.filled().value(FactKey.WET).orElse(false);
        return wet ? factor * rules.defaults().number("travel", "rain") : factor;
    }

    private List<Roadblock> roadblocks(Filled filled, Cordon publicLine) {
        boolean ring = ThreatScene.explosive(publicLine);
        Double from = ring ? null : filled.wind().shown().from();
        return posts.around(publicLine, filled.site(), from, !ring && from == null);
    }

    private List<RoadCut> cuts(Cordon publicLine) {
        return bases.roads().roadsInside(publicLine.outline()).stream()
                .map(r -> new RoadCut(r.name(), r.length()))
                .toList();
    }
}
