package io.canmou.cli.bench;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.chain.Bases;
import io.canmou.advice.chain.ChainStaff;
import io.canmou.advice.chain.Models;
import io.canmou.advice.chain.RuleBooks;
import io.canmou.advice.people.Exposure;
import io.canmou.advice.people.PeopleCount;
import io.canmou.advice.rules.DefaultsFilling;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.geo.Position;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.resource.Resources;
import io.canmou.resource.Team;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetwork.RoadPoint;
import io.canmou.route.RoadNetworks;
import io.canmou.substance.Catalogue;
import io.canmou.substance.GuideDistances;
import io.canmou.substance.SubstanceRef;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// The whole chain after a wind change: from the new wind to the new situation, with thirty teams; and its parts.
///
/// A ton cylinder of chlorine at night in the middle of the region; without ensemble, painting and PDF.
public final class ChainBenchmarks {
    private static final int TEAMS = 30;
    private static final int WARM_UP = 60;
    private static final double GOAL = 50;
    private static final double TURN_DEGREES = 7;
    private static final double RING_DEGREES = 0.005;
    private static final OffsetDateTime NIGHT = OffsetDateTime.of(2026, 9, 18, 2, 12, 0, 0, ZoneOffset.ofHours(8));

    private final HazardEngine engine;
    private final Supplier<Catalogue> catalogue;
    private final Function<String, Optional<GuideDistances>> guides;
    private final Supplier<RuleBooks> rules;

    public ChainBenchmarks(
            HazardEngine engine,
            Supplier<Catalogue> catalogue,
            Function<String, Optional<GuideDistances>> guides,
            Supplier<RuleBooks> rules) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.guides = guides;
        this.rules = rules;
    }

    /// The chain first, then the parts that take most of it.
    public List<Benchmark> all() {
        return List.of(
                new Run("chain.windChange", GOAL, Scene::wholeChain),
                new Run("chain.windChange.engine", null, Scene::engineAlone),
                new Run("chain.windChange.people", null, Scene::peopleAlone),
                new Run("chain.windChange.roads", null, Scene::roadsAlone));
    }

    private final class Run implements Benchmark {
        private final String name;
        private final @Nullable Double goal;
        private final Function<Scene, Callable<?>> work;

        Run(String name, @Nullable Double goal, Function<Scene, Callable<?>> work) {
            this.name = name;
            this.goal = goal;
            this.work = work;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public @Nullable Double goal() {
            return goal;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (RegionPack pack = RegionPacks.open(settings.region());
                    RoadNetwork roads = RoadNetworks.open(pack)) {
                if (roads.empty()) {
                    return List.of();
                }
                Scene scene = new Scene(ChainBenchmarks.this, pack, roads);
                return Timing.of(work.apply(scene), WARM_UP, settings.samples(), 1e3);
            }
        }
    }

    /// One incident in a region, whose wind turns a little at each run.
    private static final class Scene {
        private final RuleBooks rules;
        private final HazardEngine engine;
        private final RegionPack pack;
        private final RoadNetwork roads;
        private final Resources lists;
        private final ChainStaff staff;
        private final DefaultsFilling filling;
        private final Facts facts;
        private final AtomicInteger turn = new AtomicInteger();

        Scene(ChainBenchmarks from, RegionPack pack, RoadNetwork roads) {
            this.rules = from.rules.get();
            this.engine = from.engine;
            this.pack = pack;
            this.roads = roads;
            List<RoadPoint> junctions =
                    roads.junctions(new GeometryFactory().toGeometry(pack.info().bbox()));
            this.lists = new Resources(
                    List.of(), teams(junctions), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            Bases bases = new Bases(from.catalogue.get(), from.guides, pack, roads, lists);
            this.staff = new ChainStaff(rules, bases, Models.best(engine), Clock.systemUTC());
            this.filling = new DefaultsFilling(rules.defaults(), from.catalogue.get(), pack, lists, Clock.systemUTC());
            this.facts = facts(middle(pack.info().bbox(), junctions));
        }

        private static Position middle(Envelope box, List<RoadPoint> junctions) {
            double lat = (box.getMinY() + box.getMaxY()) / 2;
            double lon = (box.getMinX() + box.getMaxX()) / 2;
            return junctions.stream()
                    .map(RoadPoint::position)
                    .min(java.util.Comparator.comparingDouble(p -> StrictMath.hypot(p.lat() - lat, p.lon() - lon)))
                    .orElse(new Position(lat, lon));
        }

        private static List<Team> teams(List<RoadPoint> junctions) {
            Random random = new Random(20260101);
            List<Team> teams = new ArrayList<>();
            for (int i = 0; i < TEAMS && !junctions.isEmpty(); i++) {
                Position position =
                        junctions.get(random.nextInt(junctions.size())).position();
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
                    .with(FactKey.WIND_SPEED, Fact.of(1.8, Origin.MEASURED, "", at))
                    .with(FactKey.WIND_HEIGHT, Fact.of(10.0, Origin.MEASURED, "", at));
        }

        private Facts turned() {
            double from = turn.incrementAndGet() * TURN_DEGREES % 360;
            return facts.with(FactKey.WIND_FROM, Fact.of(from, Origin.MEASURED, "", NIGHT.toInstant()));
        }

        Callable<Situation> wholeChain() {
            return () -> staff.assess(turned());
        }

        Callable<HazardRuns.Runs> engineAlone() {
            HazardRuns runs = new HazardRuns(rules.defaults(), engine, 0, 1);
            return () -> runs.of(filling.fill(turned()));
        }

        Callable<Object> peopleAlone() {
            Situation situation = staff.assess(turned());
            Filled filled = filling.fill(facts);
            Exposure exposure = new Exposure(rules.defaults(), new PeopleCount(rules.defaults(), pack), pack, lists);
            return () -> exposure.exposed(
                    exposure.counted(situation.cordons(), filled), filled, HazardRuns.Runs.NONE, _ -> List.of());
        }

        Callable<Object> roadsAlone() {
            Situation situation = staff.assess(turned());
            Cordon line = situation.cordons().get(1);
            return () -> {
                RoadNetwork.BlockedRoads blocked = roads.block(List.of(line.outline()));
                RoadNetwork.Travel travel = roads.to(
                        situation.staging() == null
                                ? situation.site()
                                : situation.staging().position(),
                        blocked);
                lists.teams().forEach(t -> travel.from(t.position()));
                return roads.closures(line.outline(), line.outline().buffer(RING_DEGREES));
            };
        }
    }
}
