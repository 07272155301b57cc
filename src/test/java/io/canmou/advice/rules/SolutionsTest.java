package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.plan.IncidentType;
import io.canmou.hazard.Release;
import io.canmou.incident.FactKey;
import io.canmou.substance.SubstanceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule R13: a solution of unknown strength is taken at its strongest trade grade, and comes out as a pool.
class SolutionsTest {
    private static Filled filled(String name) {
        return Given.unnamed()
                .and(FactKey.UNNAMED, false)
                .and(FactKey.SUBSTANCE, new SubstanceRef.Name(name))
                .filled();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"氨水, 0.35, ammonia", "盐酸, 0.37, corrosive", "氢氟酸, 0.70, corrosive", "硝酸, 0.98, corrosive"})
    void aSolutionIsTakenAtItsStrongestGrade(String name, double strength, String type) {
        Filled filled = filled(name);
        assertThat(filled.filled().value(FactKey.MASS_FRACTION)).contains(strength);
        assertThat(filled.assumed())
                .anyMatch(a ->
                        a.path().equals("substance.massFraction") && a.rule().equals("R13"));
        assertThat(filled.credible()).isInstanceOf(Release.Spill.class);
        assertThat(IncidentType.of(filled)).contains(type);
    }

    @Test
    void whereTheDepartmentNamesNoGradeTheCatalogueDoes() {
        assertThat(filled("发烟硫酸").filled().value(FactKey.MASS_FRACTION)).contains(0.65);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"液氨", "氯化氢"})
    void thePureGasIsNoSolution(String name) {
        Filled filled = filled(name);
        assertThat(filled.filled().value(FactKey.MASS_FRACTION)).isEmpty();
        assertThat(filled.credible()).isInstanceOf(Release.Jet.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0.10, corrosive", "0.24, corrosive", "0.26, ammonia"})
    void weakAmmoniaWaterIsACorrosive(double strength, String type) {
        Filled filled = Given.substance(Given.AMMONIA)
                .and(FactKey.MASS_FRACTION, strength)
                .filled();
        assertThat(IncidentType.of(filled).getFirst()).isEqualTo(type);
        assertThat(filled.credible()).isInstanceOf(Release.Spill.class);
    }
}
