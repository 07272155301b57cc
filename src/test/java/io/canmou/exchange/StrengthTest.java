package io.canmou.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.hazard.Scenario;
import io.canmou.hazard.Warning;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    private static final ShippedCatalogue CATALOGUE = new ShippedCatalogue();
    private static final String SPILL = "{\"kind\":\"spill\",\"mass\":5000}";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // rule R13: strongest trade grade where the strength is unknown; oleum 65 % and formalin 37 % by the trade
        "name, 氨水, 7664-41-7, 0.35",
        "name, ammonia solution, 7664-41-7, 0.35",
        "un, 2672, 7664-41-7, 0.35",
        "cas, 1336-21-6, 7664-41-7, 0.35",
        "name, 盐酸, 7647-01-0, 0.37",
        "name, 浓盐酸, 7647-01-0, 0.37",
        "name, hydrochloric acid, 7647-01-0, 0.37",
        "un, 1789, 7647-01-0, 0.37",
        "name, 氢氟酸, 7664-39-3, 0.70",
        "un, 1790, 7664-39-3, 0.70",
        "name, 硝酸, 7697-37-2, 0.98",
        "un, 2031, 7697-37-2, 0.98",
        "un, 2032, 7697-37-2, 1",
        "name, 发烟硫酸, 7446-11-9, 0.65",
        "un, 1831, 7446-11-9, 0.65",
        "name, 福尔马林, 50-00-0, 0.37",
        "un, 2209, 50-00-0, 0.37",
    })
    void aSolutionWithoutStrengthIsItsStrongestGradeAndSaysSo(String key, String text, String solute, double share) {
        ScenarioInput input = read("{\"" + key + "\":\"" + text + "\"}", SPILL);
        Scenario scenario = input.scenario();
        assertThat(scenario.substance().cas()).isEqualTo(solute);
        assertThat(scenario.massFraction()).isCloseTo(share, within(1e-9));
        assertThat(codes(input)).contains("solutionAssumed");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "name, 液氨",
        "name, 氯化氢",
        "name, 无水氟化氢",
        "name, 甲醛",
        "cas, 7697-37-2",
        "cas, 7647-01-0",
        "un, 1050",
        "un, 1052"
    })
    void thePureSubstanceIsNoSolution(String key, String text) {
        ScenarioInput input = read("{\"" + key + "\":\"" + text + "\"}", SPILL);
        assertThat(input.scenario().massFraction()).isNull();
        assertThat(codes(input)).doesNotContain("solutionAssumed", "solutionVapour");
    }

    @Test
    void aStrengthThatIsGivenWins() {
        ScenarioInput input = read("{\"name\":\"氨水\",\"massFraction\":0.2}", SPILL);
        assertThat(input.scenario().massFraction()).isEqualTo(0.2);
        assertThat(codes(input)).doesNotContain("solutionAssumed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"kind\":\"plume\",\"rate\":1,\"duration\":600}",
                "{\"kind\":\"pool\",\"rate\":1,\"duration\":600,\"diameter\":5}",
                "{\"kind\":\"puff\",\"mass\":100,\"height\":2,\"diameter\":5}"
            })
    void vapourOfASolutionIsThatOfTheSolute(String release) {
        ScenarioInput input = read("{\"name\":\"氨水\"}", release);
        assertThat(input.scenario().massFraction()).isNull();
        assertThat(codes(input)).contains("solutionVapour");
        // EPA's AEGL-2 of ammonia, 60 min
        assertThat(input.scenario().substance().toxicity().ppm()).containsEntry("aegl2.60min", 160.0);
        assertThat(input.scenario().substance().physics().molarMass()).isCloseTo(0.017031, within(1e-5));
    }

    /// UN numbers whose goods are named solutions in the list of dangerous goods.
    @ParameterizedTest
    @CsvSource({"2672", "2073", "3318", "1789", "1790", "2031", "2032", "1831", "1198", "2209", "1788", "1787"})
    void theNumbersOfSolutionsCarryTheirGrade(String un) {
        Resolution.Found found = (Resolution.Found) CATALOGUE.resolve(new SubstanceRef.Un(un));
        assertThat(Objects.requireNonNull(found.entry().solution()).massFraction())
                .isBetween(0.3, 1.0);
    }

    private static List<String> codes(ScenarioInput input) {
        return input.warnings().stream().map(Warning::code).toList();
    }

    private static ScenarioInput read(String substance, String release) {
        String json = "{\"substance\":" + substance
                + ",\"weather\":{\"windSpeed\":3,\"stabilityClass\":\"D\"},\"release\":" + release + "}";
        return ((ScenarioReading.Read) new ScenarioReader(CATALOGUE).read(json)).input();
    }
}
