package io.canmou.advice.plan;

import io.canmou.advice.Situation.Question;
import io.canmou.advice.rules.Container;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Up to three facts to ask for, in the order of what their answer would change most.
///
/// The measure is the factor by which the public zone grows or shrinks with an answer. A thorough look works the
/// zone out anew with other answers; a quick one takes the factor that is usual.
public final class NextQuestions {
    private static final int MOST = 3;
    private static final double NOTHING_CHANGES = 1.02;
    private static final double SUBSTANCE_UNKNOWN = 1e6;
    private static final double READING_OPEN = 1e5;
    private static final double BOTH_PLACES = 2;

    private final @Nullable WhatIf whatIf;

    /// @param whatIf null: a quick look
    public NextQuestions(@Nullable WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /// The area of the public zone (m²) with other facts.
    public interface WhatIf {
        double area(Facts facts);
    }

    /// A question with facts as they might be.
    ///
    /// @param usual the factor of a quick look
    private record Open(Question question, double usual, List<Facts> answers) {}

    private record Weighed(Question question, double factor) {}

    /// The questions.
    public List<Question> of(Filled filled) {
        List<Open> open = new ArrayList<>();
        Answers answers = new Answers(filled);
        substance(filled, open);
        wind(filled, answers, open);
        release(filled, answers, open);
        if (mayBurn(filled)) {
            open.add(new Open(new Question("fire", "fire"), 2.5, answers.of(FactKey.FIRE, true)));
        }
        if (!filled.known(FactKey.TIME)) {
            open.add(new Open(
                    new Question("time", "time"),
                    1.5,
                    answers.of(FactKey.TIME, filled.time().plusHours(12))));
        }
        if (filled.facts().value(FactKey.SITE_OTHER_DATUM).isPresent()) {
            open.add(new Open(new Question("site", "datum"), BOTH_PLACES, List.of()));
        }
        return weighed(filled, open).stream()
                .filter(w -> w.factor() >= NOTHING_CHANGES)
                .sorted(Comparator.comparingDouble(Weighed::factor).reversed())
                .limit(MOST)
                .map(Weighed::question)
                .toList();
    }

    private List<Weighed> weighed(Filled filled, List<Open> open) {
        WhatIf asked = whatIf;
        boolean none = open.stream().allMatch(o -> o.answers().isEmpty());
        if (asked == null || none) {
            return open.stream().map(o -> new Weighed(o.question(), o.usual())).toList();
        }
        double now = asked.area(filled.facts());
        return open.stream()
                .map(o -> new Weighed(
                        o.question(),
                        o.answers().isEmpty()
                                ? o.usual()
                                : o.answers().stream()
                                        .mapToDouble(facts -> factor(now, asked.area(facts)))
                                        .max()
                                        .orElse(1)))
                .toList();
    }

    private static double factor(double now, double then) {
        return now <= 0 || then <= 0 ? 1 : Math.max(now / then, then / now);
    }

    /// The facts with one answered.
    private record Answers(Filled filled) {
        @SafeVarargs
        final <T> List<Facts> of(FactKey<T> key, T... values) {
            return Stream.of(values)
                    .map(value -> filled.facts().with(key, fact(value)))
                    .toList();
        }

        <T> Fact<T> fact(T value) {
            return Fact.of(value, Origin.MEASURED, "", filled.now().toInstant());
        }
    }

    private static void substance(Filled filled, List<Open> open) {
        if (filled.entry() == null) {
            open.add(new Open(new Question("substance", "substance"), SUBSTANCE_UNKNOWN, List.of()));
        }
        if (filled.assumed().stream().anyMatch(a -> a.rule().equals("R22"))) {
            open.add(new Open(new Question("substance", "reading"), READING_OPEN, List.of()));
        }
    }

    private static void wind(Filled filled, Answers answers, List<Open> open) {
        Double from = filled.wind().shown().from();
        Double halfAngle = filled.wind().shown().halfAngle();
        if (from == null && !filled.wind().shown().calm()) {
            open.add(new Open(new Question("weather.windFrom", "windFrom"), 6, answers.of(FactKey.WIND_FROM, 270.0)));
        } else if (from != null && halfAngle != null && halfAngle > 30) {
            open.add(new Open(
                    new Question("weather.windFrom", "windMeasured"),
                    halfAngle / 30 * 1.4,
                    answers.of(FactKey.WIND_FROM, from)));
        }
        if (filled.wind().shown().speedRule().equals("W2")) {
            List<Facts> speeds = answers.of(FactKey.WIND_SPEED, 2.0, 6.0).stream()
                    .map(f -> f.with(FactKey.WIND_HEIGHT, answers.fact(10.0)))
                    .toList();
            open.add(new Open(new Question("weather.windSpeed", "windSpeed"), 3, speeds));
        }
    }

    private static void release(Filled filled, Answers answers, List<Open> open) {
        if (filled.known(FactKey.RELEASE)) {
            return;
        }
        Double hole = filled.filled().value(FactKey.HOLE).orElse(null);
        if (!filled.known(FactKey.HOLE) && hole != null) {
            open.add(new Open(new Question("hole", "hole"), 2, answers.of(FactKey.HOLE, 2 * hole, hole / 2)));
        }
        if (!filled.known(FactKey.CONTAINER)) {
            open.add(new Open(
                    new Question("container", "container"),
                    3,
                    answers.of(FactKey.CONTAINER, "smallOrOneTon", "highwayTank", "railTankCar")));
        } else if (!filled.known(FactKey.AMOUNT) && filled.vessel().container() != Container.PIPELINE) {
            double content = filled.vessel().content();
            open.add(new Open(
                    new Question("amount", "amount"), 1.8, answers.of(FactKey.AMOUNT, 3 * content, content / 3)));
        }
        String strength = FactKey.MASS_FRACTION.path();
        boolean assumed = filled.assumed().stream().anyMatch(a -> a.path().equals(strength));
        if (assumed && !filled.known(FactKey.MASS_FRACTION)) {
            open.add(new Open(new Question(strength, "massFraction"), 2.2, answers.of(FactKey.MASS_FRACTION, 0.1)));
        }
    }

    private static boolean mayBurn(Filled filled) {
        boolean said = filled.facts()
                .find(FactKey.FIRE)
                .filter(f -> f.origin() != Origin.ASSUMED)
                .isPresent();
        return !said
                && !filled.fire()
                && (filled.substanceClass() == SubstanceClass.K2
                        || filled.substanceClass() == SubstanceClass.K6
                        || filled.substanceClass() == SubstanceClass.K10
                        || filled.substanceClass() == SubstanceClass.K12);
    }
}
