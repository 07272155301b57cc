package io.canmou.advice.zones;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Cordon.DecidedBy;
import io.canmou.advice.Situation.Isolation;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.Wind;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.substance.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The lines on the ground: hot, public, alert; each the outermost of model, table, isolation and standing default,
/// with the name of what decided (rules P1, Z1 to Z3, W1 to W4).
public final class ZoneDecision {
    private final Defaults defaults;
    private final PlanLevels levels;

    public ZoneDecision(Defaults defaults) {
        this.defaults = defaults;
        this.levels = new PlanLevels(defaults);
    }

    /// What the decision rests on.
    ///
    /// @param isolation null: no table and no guide has a line
    /// @param overGround the credible run with its zones stretched over low ground (G1); null: not looked at
    public record Evidence(
            HazardRuns.Runs runs,
            @Nullable Isolation isolation,
            List<FireDistances.Standing> standings,
            Verdict.@Nullable Assessed overGround) {
        public Evidence {
            standings = List.copyOf(standings);
        }
    }

    /// The lines, without people, and what must be said beside them.
    public record Decision(List<Cordon> cordons, List<Warning> warnings) {
        public Decision {
            cordons = List.copyOf(cordons);
            warnings = List.copyOf(warnings);
        }
    }

    /// Decides; hot first, then public, then alert.
    public Decision decide(Filled filled, Evidence evidence) {
        List<Warning> warnings = new ArrayList<>();
        Wind wind = filled.wind().shown();
        PlanLevels.Exposure exposure = levels.exposure(evidence.runs().duration(), wind.calm());
        warnOfPassive(filled, evidence, warnings);
        Candidate isolation = isolation(evidence.isolation());
        Candidate hot = hot(filled, evidence, exposure, isolation);
        Candidate publicZone = publicZone(filled, evidence, exposure);
        double around = Math.max(publicZone.around(), Math.max(hot.around(), isolation.reach()));
        double calmRadius = wind.calm() ? defaults.number("W3", "isolationFactor") * isolation.reach() : 0;
        if (calmRadius > publicZone.reach()) {
            publicZone = Candidate.allRound(DecidedBy.ISOLATION, "W3", calmRadius);
        }
        double reach = Math.max(publicZone.reach(), hot.reach());
        if (hot.reach() > publicZone.reach()) {
            publicZone = hot;
        }
        LocalPlane plane = new LocalPlane(filled.site());
        Symptoms symptoms = Symptoms.of(filled, plane, defaults.number("Z14", "margin"));
        if (symptoms.reach() > reach) {
            reach = symptoms.reach();
            publicZone = new Candidate(DecidedBy.DEFAULT, "Z14", null, reach, publicZone.around());
        }
        Candidate alert = alert(filled, evidence, exposure, reach);
        Modelled modelled = new Modelled(levels, filled.entry(), exposure);
        Geometry hotShape = Shapes.union(
                Shapes.zone(wind.from(), wind.halfAngle(), hot.reach(), Math.max(hot.around(), isolation.reach())),
                modelled.lowGround(evidence.overGround(), Cordon.Kind.HOT));
        Geometry publicShape = Shapes.union(
                Shapes.union(
                        Shapes.zone(wind.from(), wind.halfAngle(), reach, around),
                        publicZone.by() == DecidedBy.MODEL
                                ? modelled.outlines(evidence.runs().all(), Cordon.Kind.PUBLIC)
                                : Shapes.empty()),
                Shapes.union(
                        Shapes.union(hotShape, symptoms.area()),
                        modelled.lowGround(evidence.overGround(), Cordon.Kind.PUBLIC)));
        Geometry alertShape = Shapes.union(
                alert.by() == DecidedBy.MODEL
                        ? Shapes.common(
                                modelled.outlines(evidence.runs().all(), Cordon.Kind.ALERT),
                                Shapes.circle(alert.reach()))
                        : Shapes.zone(wind.from(), wind.halfAngle(), alert.reach(), alert.around()),
                publicShape);
        return new Decision(
                List.of(
                        cordon(Cordon.Kind.HOT, withAround(hot, isolation.reach()), wind, hotShape, plane),
                        cordon(Cordon.Kind.PUBLIC, withAround(publicZone, around), wind, publicShape, plane),
                        cordon(Cordon.Kind.ALERT, alert, wind, alertShape, plane)),
                warnings);
    }

    private static Candidate withAround(Candidate c, double around) {
        return new Candidate(
                c.by(), c.rule(), c.confidence(), c.reach(), Math.min(c.reach(), Math.max(c.around(), around)));
    }

    private static Cordon cordon(Cordon.Kind kind, Candidate decided, Wind wind, Geometry metres, LocalPlane plane) {
        double elsewhere = wind.from() == null ? decided.reach() : decided.around();
        return new Cordon(
                kind,
                decided.by(),
                decided.rule(),
                decided.confidence(),
                decided.reach(),
                elsewhere,
                plane.toDegrees(metres),
                People.NONE);
    }

    /// The engine found the cloud too thin to be heavy: its answer stands, but never draws the table's line in (K1,
    /// P1).
    private static void warnOfPassive(Filled filled, Evidence evidence, List<Warning> warnings) {
        boolean passive = evidence.runs().credible() instanceof Verdict.Assessed assessed
                && assessed.model().contains("passive")
                && !assessed.model().contains("dense");
        if (filled.substanceClass().denseAtFirst() && passive && evidence.isolation() != null) {
            warnings.add(Warning.of("passiveModelOfDense"));
        }
    }

    private Candidate isolation(@Nullable Isolation isolation) {
        return isolation == null
                ? Candidate.allRound(DecidedBy.DEFAULT, "P3", defaults.number("P3", "leastDistance"))
                : Candidate.allRound(DecidedBy.ISOLATION, "P1", isolation.initialIsolation());
    }

    private Candidate hot(Filled filled, Evidence evidence, PlanLevels.Exposure exposure, Candidate isolation) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(isolation);
        Entry entry = filled.entry();
        if (entry != null) {
            candidates.addAll(modelled(evidence.runs(), levels.hot(entry, exposure), false));
        }
        for (FireDistances.Standing standing : evidence.standings()) {
            candidates.add(Candidate.allRound(DecidedBy.DEFAULT, standing.rule(), standing.crews()));
        }
        return outermost(candidates);
    }

    private Candidate publicZone(Filled filled, Evidence evidence, PlanLevels.Exposure exposure) {
        List<Candidate> candidates = new ArrayList<>();
        Isolation isolation = evidence.isolation();
        candidates.add(isolation(isolation));
        if (isolation != null) {
            candidates.add(new Candidate(
                    DecidedBy.TABLE,
                    isolation.line().startsWith("guide")
                            ? "P3"
                            : filled.vessel()
                                                    .container()
                                                    .tableLine(filled.vessel().content(), defaults)
                                            == null
                                    ? "R14"
                                    : "R15",
                    null,
                    isolation.protectiveAction(),
                    isolation.initialIsolation()));
        }
        Entry entry = filled.entry();
        if (entry != null) {
            candidates.addAll(modelled(evidence.runs(), levels.publicZone(entry, exposure), true));
        }
        for (FireDistances.Standing standing : evidence.standings()) {
            candidates.add(
                    new Candidate(DecidedBy.DEFAULT, standing.rule(), null, standing.reach(), standing.around()));
        }
        double around = candidates.stream().mapToDouble(Candidate::around).max().orElse(0);
        return withAround(outermost(candidates), around);
    }

    /// AEGL-1, cut; without such a level twice the public zone (Z3, Z9); the informed ring of a fireball (F3).
    private Candidate alert(Filled filled, Evidence evidence, PlanLevels.Exposure exposure, double publicReach) {
        double cut = Math.max(
                publicReach,
                Math.min(defaults.number("Z3", "timesPublic") * publicReach, defaults.number("Z3", "most")));
        Entry entry = filled.entry();
        List<Candidate> found =
                entry == null ? List.of() : modelled(evidence.runs(), levels.alert(entry, exposure), false);
        boolean told = evidence.standings().stream().anyMatch(s -> s.informed() > 0);
        if (found.isEmpty() && told) {
            found = List.of(Candidate.allRound(DecidedBy.DEFAULT, "F3", publicReach));
        }
        Candidate alert = found.isEmpty()
                ? new Candidate(DecidedBy.DEFAULT, "Z9", null, defaults.number("Z9", "timesPublic") * publicReach, 0)
                : outermost(found);
        for (FireDistances.Standing standing : evidence.standings()) {
            if (standing.informed() > alert.reach()) {
                alert = Candidate.allRound(DecidedBy.DEFAULT, standing.rule(), standing.informed());
            }
        }
        if (alert.reach() < publicReach) {
            return new Candidate(DecidedBy.DEFAULT, "Z3", null, publicReach, alert.around());
        }
        return alert.reach() > cut
                ? new Candidate(alert.by(), alert.rule(), alert.confidence(), cut, Math.min(alert.around(), cut))
                : alert;
    }

    private static List<Candidate> modelled(HazardRuns.Runs runs, List<String> names, boolean sure) {
        List<Candidate> candidates = new ArrayList<>();
        for (Verdict.Assessed run : runs.all()) {
            for (Zone zone : run.zones()) {
                if (names.contains(zone.level().name()) && zone.reach() > 0) {
                    boolean p90 = sure && zone.reachP90() != null && zone.reachP90() >= zone.reach();
                    double reach = p90 && zone.reachP90() != null ? zone.reachP90() : zone.reach();
                    candidates.add(new Candidate(
                            DecidedBy.MODEL, zone.level().name(), p90 ? "P90" : "best", reach, zone.upwind()));
                }
            }
        }
        return candidates;
    }

    /// The farthest; of equal ones the one that was named first. The one that goes farthest. What another asks for
    /// on all sides is kept besides: a plume that reaches beyond the ring of a fire does not take the ring away.
    private static Candidate outermost(List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        Comparator<Candidate> farther = Comparator.comparingDouble(Candidate::reach);
        for (Candidate candidate : candidates) {
            if (farther.compare(candidate, best) > 0) {
                best = candidate;
            }
        }
        return best;
    }
}
