package io.canmou.advice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.Question;
import io.canmou.advice.rules.Filled;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is asked first is what would change the zone most; the areas are given by hand.
class NextQuestionsTest {
    private static List<String> paths(Filled filled, NextQuestions.WhatIf whatIf) {
        return new NextQuestions(whatIf).of(filled).stream().map(Question::path).toList();
    }

    private static boolean known(Facts facts, FactKey<?> key) {
        return facts.find(key).isPresent();
    }

    @Test
    void theAnswerThatChangesTheZoneMostIsAskedFirst() {
        Filled filled = Given.substance(Given.CHLORINE).filled();
        NextQuestions.WhatIf holeMatters = facts -> known(facts, FactKey.HOLE)
                ? 900
                : known(facts, FactKey.WIND_FROM) ? 200 : known(facts, FactKey.WIND_SPEED) ? 50 : 100;
        assertThat(paths(filled, holeMatters)).containsExactly("hole", "weather.windFrom", "weather.windSpeed");
        NextQuestions.WhatIf windMatters = facts -> known(facts, FactKey.WIND_FROM)
                ? 10
                : known(facts, FactKey.CONTAINER) ? 40 : known(facts, FactKey.HOLE) ? 150 : 100;
        assertThat(paths(filled, windMatters)).containsExactly("weather.windFrom", "container", "hole");
    }

    @Test
    void whatChangesNothingIsNotAsked() {
        Filled filled = Given.substance(Given.CHLORINE).filled();
        assertThat(paths(filled, _ -> 100)).isEmpty();
    }

    @Test
    void whatItIsComesBeforeAllElse() {
        assertThat(paths(Given.unnamed().filled(), facts -> known(facts, FactKey.FIRE) ? 1e4 : 1))
                .startsWith("substance", "fire");
    }

    @Test
    void whatIsKnownIsNotAsked() {
        Filled filled = Given.substance(Given.CHLORINE)
                .and(FactKey.HOLE, 0.006)
                .and(FactKey.CONTAINER, "smallOrOneTon")
                .and(FactKey.AMOUNT, 900.0)
                .measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 1.8)
                .filled();
        assertThat(paths(filled, facts -> facts.keys().size())).isEmpty();
    }
}
