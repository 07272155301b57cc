package io.canmou.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.DrillRegion;
import io.canmou.advice.Given;
import io.canmou.hazard.Fault;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.substance.SubstanceRef;
import io.canmou.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentReaderTest {
    private static final IncidentReader READER =
            new IncidentReader(Given.CATALOGUE, Given.RULES.templates().types(), DrillRegion.CLOCK);

    private static List<Fault> faults(String json) {
        return READER.read(json) instanceof IncidentReading.Faulty faulty ? faulty.faults() : List.of();
    }

    private static Facts facts(String json) {
        return ((IncidentReading.Read) READER.read(json)).facts();
    }

    @Test
    void threeInputsAreEnoughAndNothingIsFilledIn() {
        Facts facts = facts(
                "{\"substance\": {\"name\": \"氯\"}, \"site\": {\"lat\": 32.4, \"lon\": 119.5}, \"weather\": null}");
        assertThat(facts.keys()).extracting(FactKey::path).containsExactly("site", "substance");
        assertThat(facts.value(FactKey.SUBSTANCE)).contains(new SubstanceRef.Name("氯"));
    }

    @Test
    void whatIsGivenKeepsItsOriginAndTheTimeOfTheIncident() {
        Facts facts = facts("""
                {"id": "x", "substance": {"un": "1017"}, "place": "F19", "time": "2026-09-18T02:12:00+08:00",
                 "weather": {"windSpeed": 1.8, "windFrom": 280, "words": "西风", "moninObukhovLength": null},
                 "container": "smallOrOneTon", "fire": false, "staging": {"lat": 32.4, "lon": 119.5, "name": "x"},
                 "closedRoads": {"type": "LineString", "coordinates": [[119.5, 32.4], [119.6, 32.4]]},
                 "levels": [{"name": "a", "ppm": 3}]}
                """);
        assertThat(facts.find(FactKey.WIND_FROM)).hasValueSatisfying(f -> {
            assertThat(f.origin()).isEqualTo(Origin.MEASURED);
            assertThat(f.time()).isEqualTo("2026-09-17T18:12:00Z");
        });
        assertThat(facts.value(FactKey.FIRE)).contains(false);
        assertThat(facts.value(FactKey.OBUKHOV_LENGTH)).contains(Double.POSITIVE_INFINITY);
        assertThat(facts.value(FactKey.CLOSED_ROADS))
                .hasValueSatisfying(g -> assertThat(g.getNumPoints()).isEqualTo(2));
        assertThat(facts.value(FactKey.LEVELS))
                .hasValueSatisfying(l -> assertThat(l.levels()).hasSize(1));
    }

    @Test
    void allFaultsComeAtOnceEachWithItsPath() {
        List<Fault> faults = faults("""
                {"substance": {"name": "no such thing"}, "site": {"lat": 132.4, "lon": 119.5}, "tim": "now",
                 "weather": {"windSpeed": -3, "stabilityClass": "Q", "words": "????"}, "container": "bathtub",
                 "time": "yesterday", "closedRoads": {"type": "Circle"}}
                """);
        assertThat(faults)
                .extracting(Fault::path)
                .contains(
                        "substance.name",
                        "site.lat",
                        "tim",
                        "weather.windSpeed",
                        "weather.stabilityClass",
                        "container",
                        "time",
                        "closedRoads");
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | substance",
                "{} | site",
                "[] | ''",
                "not json | ''",
                "{\"substance\": {\"cas\": \"7782-50-5\", \"un\": \"1017\"}, \"place\": \"F19\"} | substance",
                "{\"substance\": {\"cas\": \"7782-50-5\"}, \"place\": \"F19\", \"type\": \"flood\"} | type",
                "{\"substance\": {\"cas\": \"7782-50-5\"}, \"place\": \"F19\", \"amount\": -1} | amount"
            })
    void aMissingOrImpossibleValueIsNamed(String json, String path) {
        assertThat(faults(json)).extracting(Fault::path).contains(path);
    }

    @Test
    void everyFaultHasASentenceInBothLanguages() {
        List<Fault> faults = faults("""
                {"substance": {"name": "no such thing"}, "weather": {"words": "blue"}, "closedRoads": {"type": "Circle"}}
                """);
        assertThat(faults).hasSizeGreaterThanOrEqualTo(4).allSatisfy(f -> {
            for (Words words : List.of(Words.ZH, Words.EN)) {
                assertThat(words.has("fault." + f.code())).as(f.code()).isTrue();
            }
        });
    }

    @Test
    void anAmbiguousNameTakesTheMoreDangerousReading() {
        assertThat(facts("{\"substance\": {\"name\": \"氨\"}, \"place\": \"F20\"}")
                        .value(FactKey.SUBSTANCE))
                .isPresent();
    }
}
