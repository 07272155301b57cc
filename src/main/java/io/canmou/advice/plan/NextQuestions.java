package io.canmou.advice.plan;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Question;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.advice.zones.FireDistances;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.incident.FactKey;
import io.canmou.incident.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Up to three facts to ask for, in the order of what their answer would change most.
///
/// The measure is by how much the area to be cleared could grow or shrink with the answer: a factor, the same for
/// all questions.
public final class NextQuestions {
    private static final int MOST = 3;
    private static final double SPEED_UNKNOWN = 3;
    private static final double CONTENT_UNKNOWN = 1.8;
    private static final double SUBSTANCE_UNKNOWN = 100;
    private static final double TIME_UNKNOWN = 1.5;
    private static final double OLD_WIND = 1.4;

    private NextQuestions() {}

    private record Weighed(Question question, double factor) {}

    /// The questions.
    public static List<Question> of(
            Filled filled, HazardRuns.Runs runs, List<Cordon> cordons, List<FireDistances.Standing> standings) {
        List<Weighed> found = new ArrayList<>();
        substance(filled, found);
        wind(filled, found);
        release(filled, runs, found);
        fire(filled, cordons, standings, found);
        if (!filled.known(FactKey.TIME)) {
            found.add(new Weighed(new Question("time", "time"), TIME_UNKNOWN));
        }
        if (filled.facts().value(FactKey.SITE_OTHER_DATUM).isPresent()) {
            found.add(new Weighed(new Question("site", "datum"), 2));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Weighed::factor).reversed())
                .limit(MOST)
                .map(Weighed::question)
                .toList();
    }

    private static void substance(Filled filled, List<Weighed> found) {
        if (filled.entry() == null) {
            found.add(new Weighed(new Question("substance", "substance"), SUBSTANCE_UNKNOWN));
        }
        boolean ambiguous = filled.assumed().stream().anyMatch(a -> a.rule().equals("R22"));
        if (ambiguous) {
            found.add(new Weighed(new Question("substance", "reading"), SUBSTANCE_UNKNOWN / 2));
        }
    }

    private static void wind(Filled filled, List<Weighed> found) {
        Double halfAngle = filled.wind().shown().halfAngle();
        if (filled.wind().shown().from() == null) {
            found.add(new Weighed(new Question("weather.windFrom", "windFrom"), 360.0 / 60));
        } else if (halfAngle != null && halfAngle > 30) {
            found.add(new Weighed(new Question("weather.windFrom", "windMeasured"), halfAngle / 30 * OLD_WIND));
        }
        if (filled.wind().shown().speedRule().equals("W2")) {
            found.add(new Weighed(new Question("weather.windSpeed", "windSpeed"), SPEED_UNKNOWN));
        }
    }

    private static void release(Filled filled, HazardRuns.Runs runs, List<Weighed> found) {
        if (filled.known(FactKey.RELEASE)) {
            return;
        }
        double credible = reach(runs.credible());
        double bounding = reach(runs.bounding());
        double factor = credible > 0 && bounding > credible ? StrictMath.pow(bounding / credible, 2) : 1.2;
        if (!filled.known(FactKey.HOLE) && filled.credible() != null) {
            found.add(new Weighed(new Question("hole", "hole"), factor));
        }
        if (!filled.known(FactKey.CONTAINER)) {
            found.add(new Weighed(new Question("container", "container"), factor * CONTENT_UNKNOWN));
        } else if (!filled.known(FactKey.AMOUNT)) {
            found.add(new Weighed(new Question("amount", "amount"), CONTENT_UNKNOWN));
        }
    }

    private static void fire(
            Filled filled, List<Cordon> cordons, List<FireDistances.Standing> standings, List<Weighed> found) {
        boolean mayBurn = filled.substanceClass() == SubstanceClass.K2
                || filled.substanceClass() == SubstanceClass.K6
                || filled.substanceClass() == SubstanceClass.K10
                || filled.substanceClass() == SubstanceClass.K12;
        boolean said = filled.facts()
                .find(FactKey.FIRE)
                .filter(f -> f.origin() != Origin.ASSUMED)
                .isPresent();
        if (mayBurn && !said && !filled.fire()) {
            double rule = standings.stream()
                    .mapToDouble(FireDistances.Standing::reach)
                    .max()
                    .orElse(0);
            double drawn = cordons.stream()
                    .filter(c -> c.kind() == Cordon.Kind.HOT)
                    .mapToDouble(Cordon::reach)
                    .max()
                    .orElse(1);
            found.add(new Weighed(new Question("fire", "fire"), Math.max(2, rule / Math.max(1, drawn))));
        }
    }

    private static double reach(@Nullable Verdict verdict) {
        return verdict instanceof Verdict.Assessed assessed
                ? assessed.zones().stream().mapToDouble(Zone::reach).max().orElse(0)
                : 0;
    }
}
