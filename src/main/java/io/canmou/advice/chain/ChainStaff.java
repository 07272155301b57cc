package io.canmou.advice.chain;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Basis;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Isolation;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.advice.Situation.Wording;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.advice.Staff;
import io.canmou.advice.chain.StepWatch.Step;
import io.canmou.advice.forces.InTime;
import io.canmou.advice.ground.GroundScreening;
import io.canmou.advice.ground.LowPlace;
import io.canmou.advice.people.Exposure;
import io.canmou.advice.people.Outdoors;
import io.canmou.advice.people.PeopleCount;
import io.canmou.advice.plan.Blanks;
import io.canmou.advice.plan.IncidentType;
import io.canmou.advice.plan.NextQuestions;
import io.canmou.advice.plan.ReportClock;
import io.canmou.advice.plan.TaskList;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.DefaultsFilling;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.advice.zones.BurnOrExtinguish;
import io.canmou.advice.zones.DetonationClock;
import io.canmou.advice.zones.FireDistances;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.advice.zones.NeighbouringTanks;
import io.canmou.advice.zones.OrderedLines;
import io.canmou.advice.zones.TableLine;
import io.canmou.advice.zones.ZoneDecision;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.Wanted;
import io.canmou.incident.Facts;
import io.canmou.region.RegionPack;
import io.canmou.substance.Entry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The staff: facts filled, hazards run, lines decided, people counted, teams ranked, plan written. Thread-safe.
///
/// The clock is asked only where the facts hold no time.
public final class ChainStaff implements Staff {
    private static final double LARGE_CONTENT = 30_000;
    private static final double LARGE_PEOPLE = 500;
    private static final double SMALL_CONTENT = 1000;
    private static final double SMALL_REACH = 100;
    private static final double FAR = 1000;
    private static final int NAMED_PLACES = 6;

    private final RuleBooks rules;
    private final DefaultsFilling filling;
    private final TableLine tableLine;
    private final FireDistances fireDistances;
    private final DetonationClock detonationClock;
    private final NeighbouringTanks neighbouringTanks;
    private final BurnOrExtinguish burnOrExtinguish;
    private final HazardRuns hazardRuns;
    private final ZoneDecision zoneDecision;
    private final Exposure exposure;
    private final PeopleCount people;
    private final Forces forces;
    private final TaskList taskList;
    private final GroundScreening screening;
    private final RegionPack region;
    private final boolean thorough;
    private final NextQuestions nextQuestions;
    private final StepWatch watch;

    public ChainStaff(RuleBooks rules, Bases bases, Models models, Clock clock) {
        this(rules, bases, models, clock, StepWatch.NOBODY);
    }

    /// The same, with somebody who measures it.
    public ChainStaff(RuleBooks rules, Bases bases, Models models, Clock clock, StepWatch watch) {
        this.watch = watch;
        Defaults defaults = rules.defaults();
        this.rules = rules;
        this.filling = new DefaultsFilling(defaults, bases.catalogue(), bases.region(), bases.resources(), clock);
        this.tableLine = new TableLine(defaults, bases.guides());
        this.fireDistances =
                new FireDistances(defaults, bases.guides(), bases.resources().facilities());
        this.detonationClock = new DetonationClock(defaults);
        this.burnOrExtinguish = new BurnOrExtinguish(models.engine());
        this.neighbouringTanks = new NeighbouringTanks(bases.resources().facilities());
        this.hazardRuns = new HazardRuns(defaults, models.engine(), models.members(), models.seed());
        this.zoneDecision = new ZoneDecision(defaults);
        this.people = new PeopleCount(defaults, bases.region());
        this.exposure = new Exposure(defaults, people, bases.region(), bases.resources());
        this.forces = new Forces(rules, bases);
        this.taskList = new TaskList(rules.templates());
        this.screening = new GroundScreening(bases.region());
        this.region = bases.region();
        this.thorough = models.members() > 0;
        HazardRuns best = new HazardRuns(defaults, models.engine(), 0, models.seed());
        this.nextQuestions = new NextQuestions(thorough ? facts -> publicArea(facts, best) : null);
    }

    @Override
    public Situation assess(Facts facts) {
        return assess(facts, List.of());
    }

    /// The same while an order stands: its lines are kept until they are lifted (P2).
    ///
    /// @param ordered the lines of the situation that was ordered last; empty: none, or lifted
    public Situation assess(Facts facts, List<Cordon> ordered) {
        Filled asked = filling.fill(facts);
        passed(Step.FACTS);
        HazardRuns.Settled settled = hazardRuns.settled(asked);
        Filled filled = settled.filled();
        HazardRuns.Runs runs = settled.runs();
        passed(Step.MODELS);
        Isolation isolation = tableLine.of(filled);
        List<FireDistances.Standing> standings = fireDistances.of(filled);
        GroundScreening.@Nullable Screened ground = overGround(filled, runs);
        ZoneDecision.Decision decision = zoneDecision.decide(
                filled,
                new ZoneDecision.Evidence(runs, isolation, standings, ground == null ? null : ground.assessed()));
        passed(Step.LINES);
        HazardRuns.Runs shown = ground == null ? runs : runs.withCredible(ground.assessed());
        ForkJoinTask<List<ZonePeople>> zones =
                ForkJoinTask.adapt(() -> zones(filled, shown.credible())).fork();
        List<Cordon> cordons = exposure.counted(OrderedLines.merge(ordered, decision.cordons()), filled);
        passed(Step.PEOPLE);
        ForkJoinTask<Exposure.Exposed> beside = ForkJoinTask.adapt(() -> exposure.exposed(cordons, filled, runs))
                .fork();
        int scale = scale(filled, cordons);
        List<String> types = IncidentType.of(filled);
        Forces.Found found = forces.find(filled, cordons, scale, IncidentType.needs(types.getFirst(), filled));
        passed(Step.FORCES);
        Exposure.Exposed exposed = beside.join();
        passed(Step.SITES);
        List<LowPlace> lowPlaces = ground == null ? List.of() : ground.places();
        Blanks blanks = PlanBlanks.of(
                new PlanBlanks.Known(filled, cordons, exposed.sites(), lowPlaces, found),
                rules.defaults().number("F8", "margin"));
        Worked worked = new Worked(filled, shown, zones.join(), cordons, exposed, lowPlaces, found);
        Situation situation = situation(worked, isolation, standings, decision, types, blanks, scale);
        passed(Step.PLAN);
        return situation;
    }

    /// m² of the public zone by the best estimate with other facts.
    private double publicArea(Facts facts, HazardRuns best) {
        Wanted.here().check();
        HazardRuns.Settled settled = best.settled(filling.fill(facts));
        Filled filled = settled.filled();
        ZoneDecision.Decision decision = zoneDecision.decide(
                filled,
                new ZoneDecision.Evidence(settled.runs(), tableLine.of(filled), fireDistances.of(filled), null));
        return new LocalPlane(filled.site())
                .toMetres(publicLine(decision.cordons()).outline())
                .getArea();
    }

    /// Looks at the ground about a heavy cloud (G1): only where the answer is to be thorough, because it takes as
    /// long as all the rest.
    private GroundScreening.@Nullable Screened overGround(Filled filled, HazardRuns.Runs runs) {
        return thorough && runs.credible() instanceof Verdict.Assessed credible
                ? screening.of(credible, filled.site(), filled.wind().shown().from())
                : null;
    }

    private record Worked(
            Filled filled,
            HazardRuns.Runs runs,
            List<ZonePeople> zones,
            List<Cordon> cordons,
            Exposure.Exposed exposed,
            List<LowPlace> lowPlaces,
            Forces.Found found) {}

    private Situation situation(
            Worked worked,
            @Nullable Isolation isolation,
            List<FireDistances.Standing> standings,
            ZoneDecision.Decision decision,
            List<String> types,
            Blanks blanks,
            int scale) {
        Filled filled = worked.filled();
        HazardRuns.Runs runs = worked.runs();
        Forces.Found found = worked.found();
        WithdrawalClock clock = detonationClock.of(filled, standings);
        List<Warning> fire = new ArrayList<>(fireWarnings(filled, standings, runs));
        if (clock != null) {
            InTime.nobody(clock, filled.time(), found.teams()).ifPresent(fire::add);
        }
        return new Situation(
                filled.facts(),
                filled.filled(),
                filled.assumed(),
                types.getFirst(),
                filled.entry(),
                filled.site(),
                filled.time(),
                filled.wind().shown(),
                runs.credible(),
                runs.bounding(),
                worked.zones(),
                isolation,
                worked.cordons(),
                worked.exposed().rings(),
                worked.exposed().sites(),
                worked.lowPlaces(),
                found.teams(),
                found.staging(),
                found.roadblocks(),
                found.roadsCut(),
                found.shelters(),
                found.hospitals(),
                found.gap(),
                nextQuestions.of(filled),
                taskList.tasks(types, blanks),
                new ReportClock(rules.defaults()).of(filled.time(), ordered(worked.cordons())),
                clock,
                warnings(worked, decision, fire),
                taskList.text(types, blanks),
                basis(filled, runs, scale));
    }

    /// Where the map ends nothing is known, which is not the same as nobody there (P3).
    private List<Warning> offTheMap(Worked worked) {
        Envelope map = region.info().bbox();
        Position site = worked.filled().site();
        if (map.isNull()) {
            return List.of();
        }
        if (!map.contains(site.lon(), site.lat())) {
            return List.of(Warning.of("outsideRegion", region.info().name()));
        }
        Envelope zone = publicLine(worked.cordons()).outline().getEnvelopeInternal();
        return map.contains(zone)
                ? List.of()
                : List.of(Warning.of("zoneBeyondMap", region.info().name()));
    }

    private static Basis basis(Filled filled, HazardRuns.Runs runs, int scale) {
        return new Basis(
                filled.substanceClass().name(),
                scale,
                filled.night(),
                filled.fire(),
                filled.vessel().container().word(),
                filled.vessel().content(),
                runs.duration(),
                runs.credible() instanceof Verdict.Assessed assessed ? assessed.model() : "");
    }

    private void passed(Step step) {
        watch.passed(step);
        Wanted.here().check();
    }

    /// Scale 1 to 3 by content, people and fire; unknown people never make it smaller.
    private static int scale(Filled filled, List<Cordon> cordons) {
        Cordon publicLine = publicLine(cordons);
        Double count = publicLine.people().count();
        boolean many = count == null ? publicLine.reach() > FAR : count >= LARGE_PEOPLE;
        boolean vesselInFire = filled.fire() && filled.substanceClass() == SubstanceClass.K2;
        if (many || vesselInFire || filled.vessel().content() >= LARGE_CONTENT) {
            return 3;
        }
        boolean small = filled.vessel().content() < SMALL_CONTENT && publicLine.reach() <= SMALL_REACH;
        return small ? 1 : 2;
    }

    private static Cordon publicLine(List<Cordon> cordons) {
        return cordons.stream()
                .filter(c -> c.kind() == Cordon.Kind.PUBLIC)
                .findFirst()
                .orElseThrow();
    }

    private static double ordered(List<Cordon> cordons) {
        People inside = publicLine(cordons).people();
        Double high = inside.high();
        return high == null ? 0 : high;
    }

    private List<ZonePeople> zones(Filled filled, @Nullable Verdict verdict) {
        if (!(verdict instanceof Verdict.Assessed assessed)) {
            return List.of();
        }
        LocalPlane plane = new LocalPlane(filled.site());
        List<ZonePeople> zones = new ArrayList<>();
        for (Zone zone : assessed.zones()) {
            Geometry outline = plane.toDegrees(zone.outline());
            zones.add(new ZonePeople(zone, outline, people.inside(outline, filled.time())));
        }
        return zones;
    }

    /// What would change the clock, and which tanks near by the fire may reach.
    private List<Warning> fireWarnings(Filled filled, List<FireDistances.Standing> standings, HazardRuns.Runs runs) {
        List<Warning> warnings = new ArrayList<>(detonationClock.changes(filled, standings));
        warnings.addAll(neighbouringTanks.of(filled, runs));
        burnOrExtinguish.of(filled).map(both -> compared(filled, both)).ifPresent(warnings::add);
        return warnings;
    }

    /// Letting it burn against putting it out, in reach and people.
    private Warning compared(Filled filled, BurnOrExtinguish.Comparison both) {
        double burning = both.burning().reach();
        double vapour = both.extinguished().reach();
        return Warning.of(
                burning <= vapour ? "burnOrExtinguish.burn" : "burnOrExtinguish.extinguish",
                reachText(burning),
                peopleIn(filled, both.burning()),
                reachText(vapour),
                peopleIn(filled, both.extinguished()));
    }

    private static String reachText(double reach) {
        return reach <= 0 ? "0 m" : Rounding.reachText(reach);
    }

    private String peopleIn(Filled filled, Zone zone) {
        Double count = zone.reach() <= 0
                ? Double.valueOf(0)
                : people.inside(new LocalPlane(filled.site()).toDegrees(zone.outline()), filled.time())
                        .count();
        return count == null ? "?" : String.valueOf(Math.round(count));
    }

    /// A class that spreads through the air should have had its model; of the others the cordons name the rule.
    private static Optional<Warning> noModel(Filled filled) {
        Entry entry = filled.entry();
        return entry != null && filled.substanceClass().asksModels()
                ? Optional.of(Warning.of("noModelData", new Wording(name(entry), entry.nameEn())))
                : Optional.empty();
    }

    private static String name(Entry entry) {
        return entry.nameZh().isEmpty() ? entry.nameEn() : entry.nameZh();
    }

    private List<Warning> warnings(Worked worked, ZoneDecision.Decision decision, List<Warning> fire) {
        List<Warning> warnings = new ArrayList<>(fire);
        warnings.addAll(worked.filled().warnings());
        warnings.addAll(offTheMap(worked));
        warnings.addAll(decision.warnings());
        switch (worked.runs().credible()) {
            case Verdict.Assessed assessed -> warnings.addAll(assessed.warnings());
            case Verdict.Refused refused ->
                refused.faults().forEach(f -> warnings.add(Warning.of("modelRefused", f.path(), new FaultSentence(f))));
            case null -> noModel(worked.filled()).ifPresent(warnings::add);
        }
        List<String> low = worked.lowPlaces().stream()
                .map(LowPlace::name)
                .filter(Objects::nonNull)
                .distinct()
                .limit(NAMED_PLACES)
                .toList();
        if (!low.isEmpty()) {
            warnings.add(Warning.of("lowPlaces", new Wording(String.join("、", low), String.join(", ", low))));
        }
        new Outdoors(rules.defaults())
                .of(worked.cordons(), worked.filled().time())
                .ifPresent(warnings::add);
        warnings.addAll(worked.found().warnings());
        return warnings.stream().distinct().toList();
    }
}
