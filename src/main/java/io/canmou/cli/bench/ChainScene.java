package io.canmou.cli.bench;

import io.canmou.advice.Situation;
import io.canmou.advice.chain.Bases;
import io.canmou.advice.chain.ChainStaff;
import io.canmou.advice.chain.Models;
import io.canmou.advice.chain.StepWatch;
import io.canmou.geo.Position;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.region.RegionPack;
import io.canmou.resource.Resources;
import io.canmou.resource.Team;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetwork.RoadPoint;
import io.canmou.substance.SubstanceRef;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// A ton cylinder of chlorine at night in the middle of a region with thirty teams, whose wind turns and freshens
/// or drops a little at each run.
final class ChainScene {
    private static final int TEAMS = 30;
    private static final double TURN_DEGREES = 7;
    private static final double[] SPEEDS = {1.8, 2.1, 1.6, 1.9, 1.5, 2.0, 1.7};
    private static final OffsetDateTime NIGHT = OffsetDateTime.of(2026, 9, 18, 2, 12, 0, 0, ZoneOffset.ofHours(8));

    private final ChainStaff staff;
    private final Facts facts;
    private int turn;

    /// @param knowledge what the staff knows apart from the region
    ChainScene(ChainBenchmarks.Knowledge knowledge, RegionPack pack, RoadNetwork roads, StepWatch watch) {
        List<RoadPoint> junctions =
                roads.junctions(new GeometryFactory().toGeometry(pack.info().bbox()));
        Resources lists = new Resources(
                List.of(), teams(junctions), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Bases bases = new Bases(knowledge.catalogue().get(), knowledge.guides(), pack, roads, lists);
        this.staff = new ChainStaff(
                knowledge.rules().get(), bases, Models.best(knowledge.engine()), Clock.systemUTC(), watch);
        this.facts = facts(middle(pack.info().bbox(), junctions));
    }

    /// The situation after the next change of the wind.
    Situation next() {
        turn++;
        Instant at = NIGHT.toInstant();
        return staff.assess(facts.with(FactKey.WIND_FROM, Fact.of(turn * TURN_DEGREES % 360, Origin.MEASURED, "", at))
                .with(FactKey.WIND_SPEED, Fact.of(SPEEDS[turn % SPEEDS.length], Origin.MEASURED, "", at)));
    }

    private static Position middle(Envelope box, List<RoadPoint> junctions) {
        double lat = (box.getMinY() + box.getMaxY()) / 2;
        double lon = (box.getMinX() + box.getMaxX()) / 2;
        return junctions.stream()
                .map(RoadPoint::position)
                .min(Comparator.comparingDouble(p -> StrictMath.hypot(p.lat() - lat, p.lon() - lon)))
                .orElse(new Position(lat, lon));
    }

    private static List<Team> teams(List<RoadPoint> junctions) {
        Random random = new Random(20260101);
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < TEAMS && !junctions.isEmpty(); i++) {
            Position position = junctions.get(random.nextInt(junctions.size())).position();
            teams.add(new Team(
                    "T" + i,
                    "T" + i,
                    null,
                    "fire-station",
                    position,
                    20,
                    8,
                    60.0,
                    List.of(
                            new Team.Capability("SUIT-A", 2.0, ""),
                            new Team.Capability("SCBA", 12.0, ""),
                            new Team.Capability("CURTAIN", 50.0, "")),
                    null,
                    null,
                    null));
        }
        return teams;
    }

    private static Facts facts(Position site) {
        Instant at = NIGHT.toInstant();
        return Facts.of("bench")
                .with(FactKey.SUBSTANCE, Fact.of(new SubstanceRef.Cas("7782-50-5"), Origin.REPORTED, "", at))
                .with(FactKey.SITE, Fact.of(site, Origin.REPORTED, "", at))
                .with(FactKey.TIME, Fact.of(NIGHT, Origin.REPORTED, "", at))
                .with(FactKey.CONTAINER, Fact.of("smallOrOneTon", Origin.REPORTED, "", at))
                .with(FactKey.WIND_HEIGHT, Fact.of(10.0, Origin.MEASURED, "", at));
    }
}
