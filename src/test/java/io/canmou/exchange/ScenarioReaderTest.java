package io.canmou.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.hazard.Fault;
import io.canmou.hazard.Release;
import io.canmou.hazard.weather.Stability;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.words.Words;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {
    private static final String GOOD = """
            {"id": "a", "substance": {"cas": "7782-50-5"}, "site": {"lat": 32.4, "lon": 119.5},
             "weather": {"windSpeed": 3, "windFrom": 280, "stabilityClass": "D"},
             "release": {"kind": "plume", "rate": 1, "duration": 600}}""";

    private final ScenarioReader reader = new ScenarioReader(new ShippedCatalogue());

    @Test
    void aGoodScenarioIsReadWithTheContractsDefaults() {
        ScenarioInput input = ((ScenarioReading.Read) reader.read(GOOD)).input();
        assertThat(input.id()).isEqualTo("a");
        assertThat(input.scenario().horizon()).isEqualTo(3_600);
        assertThat(input.scenario().receptorAveraging()).isEqualTo(60);
        assertThat(input.scenario().weather().windHeight()).isEqualTo(10);
        assertThat(input.scenario().weather().temperature()).isEqualTo(293.15);
        assertThat(input.scenario().weather().relativeHumidity()).isEqualTo(0.5);
        assertThat(input.scenario().weather().roughnessLength()).isEqualTo(0.1);
        assertThat(input.scenario().release()).isEqualTo(new Release.Plume(1, 600, 0, 1, null));
    }

    /// One key changed at a time: the path of the fault and a piece of its sentence.
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/weather/windSpeed | -3 | weather.windSpeed | must be a number > 0..75 m/s, was -3",
                "/weather/windSpeed | 0 | weather.windSpeed | no model holds for a wind of 0",
                "/weather/windSpeed | 75.1 | weather.windSpeed | 0..75",
                "/weather/windSpeed | \"3\" | weather.windSpeed | must be a number",
                "/weather/windSpeed | null | weather.windSpeed | is missing",
                "/weather/windHeight | 0.4 | weather.windHeight | 0.5..200",
                "/weather/windFrom | 361 | weather.windFrom | 0..360",
                "/weather/temperature | 20 | weather.temperature | degrees Celsius",
                "/weather/relativeHumidity | 50 | weather.relativeHumidity | per cent",
                "/weather/pressure | 1013 | weather.pressure | kPa or hPa",
                "/weather/roughnessLength | 6 | weather.roughnessLength | 5 m",
                "/weather/inversionHeight | 5 | weather.inversionHeight | 10..10,000",
                "/weather/stabilityClass | \"G\" | weather.stabilityClass | \"A\"",
                "/weather/moninObukhovLength | 0.3 | weather.moninObukhovLength | 0.5 m or more",
                "/weather/cloudCover | 0.5 | weather.stabilityClass | exactly one",
                "/weather/windspeed | 3 | weather.windspeed | did you mean \"windSpeed\"?",
                "/weather | [] | weather | must be an object",
                "/release/rate | 0 | release.rate | > 0..1,000,000",
                "/release/duration | 2000000 | release.duration | 1,000,000 s",
                "/release/height | -1 | release.height | 0..2,000",
                "/release/diameter | 0 | release.diameter | > 0..1,000",
                "/release/temperature | 5 | release.temperature | 10..2,500",
                "/release/kind | \"cloud\" | release.kind | plume",
                "/release/velocity | 3 | release.velocity | not a known key",
                "/substance/cas | \"7782-50-6\" | substance.cas | not in the catalogue",
                "/substance/massFraction | 30 | substance.massFraction | per cent",
                "/substance/name | \"chlorine\" | substance | one way only",
                "/substance | {\"molarMass\": 0.09, \"boilingPoint\": 383.8, \"antoine\": {\"a\": 6.95, \"b\": 1344.8, \"c\": 219.5}} | substance.antoine.c | degrees Celsius; for K it is -53.65",
                "/substance | {\"molarMass\": 0.09, \"boilingPoint\": 383.8, \"antoine\": {\"a\": 6.95, \"b\": 1344.8, \"c\": -53.65}} | substance.antoine | not for mmHg",
                "/substance | {\"molarMass\": 0.09, \"antoine\": {\"a\": 9, \"b\": -1, \"c\": -50}} | substance.antoine.b | > 0",
                "/site/lat | 91 | site.lat | -90..90",
                "/time | \"2026-09-18 02:12\" | time | offset",
                "/averagingTime | 0.5 | averagingTime | 1..604,800",
                "/horizon | 700000 | horizon | 604,800",
                "/hazards | \"some\" | hazards | \"all\"",
                "/levels | [{\"name\": \"x\"}] | levels[0] | ppm",
                "/levels | [{\"name\": \"x\", \"ppm\": 1, \"overpressure\": 2}] | levels[0].overpressure | one measure",
                "/receptors | [{\"id\": \"r\", \"downwind\": 300000}] | receptors[0].downwind | 200,000",
                "/receptors | [{\"downwind\": 3}] | receptors[0].id | missing",
                "/receptors | [{\"id\": \"r\", \"height\": 1}] | receptors[0] | downwind",
                "/receptors | {} | receptors | must be a list",
                "/at | [60, \"x\"] | at[1] | must be a number",
                "/ensemble | {\"members\": 5} | ensemble.members | 10..100,000",
                "/ensemble | {\"members\": 10.5} | ensemble.members | whole",
                "/weather/cloudCover | 6 | weather.cloudCover | eighths",
                "/weather/moninObukhovLength | \"x\" | weather.moninObukhovLength | must be a number",
                "/foo | 1 | foo | is not a known key",
                "/substance | {\"molarMass\": 0.05, \"lel\": 0.09, \"uel\": 0.05} | substance.uel | above the lower",
                "/id | 5 | id | must be text",
                "/horizion | 10 | horizion | did you mean \"horizon\"?",
            })
    void eachMistakeIsNamedWhereItIs(String pointer, String value, String path, String sentence) throws Exception {
        ObjectNode node = (ObjectNode) Json.MAPPER.readTree(GOOD);
        int slash = pointer.lastIndexOf('/');
        ObjectNode parent = slash == 0 ? node : (ObjectNode) node.at(pointer.substring(0, slash));
        parent.set(pointer.substring(slash + 1), Json.MAPPER.readTree(value));
        List<Fault> faults = faults(Json.MAPPER.writeValueAsString(node));
        ResultWriter writer = new ResultWriter(Words.EN);
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(writer.message(fault)).contains(sentence);
        });
        assertThat(faults).allSatisfy(fault -> {
            String zh = new ResultWriter(Words.ZH).message(fault);
            assertThat(zh).doesNotStartWith("fault.").isNotEqualTo(writer.message(fault));
        });
    }

    @Test
    void anEmptyTextIsCalledEmpty() {
        assertThat(faults("  ").getFirst().code()).isEqualTo("emptyText");
    }

    @Test
    void aListPlaceShowsAllItsFaultsToo() {
        List<Fault> faults = faults("""
                {"substance": {"name": "chlorine"}, "weather": {"windSpeed": 3, "stabilityClass": "D"},
                 "release": {"kind": "plume", "rate": 1, "duration": 60}, "levels": [{}],
                 "receptors": [{"id": "a", "lat": 3}]}""");
        assertThat(faults.stream().map(Fault::path))
                .containsExactlyInAnyOrder("levels[0]", "levels[0].name", "receptors[0].lat", "receptors[0].lon");
    }

    @Test
    void allFaultsComeAtOnce() {
        List<Fault> faults = faults("""
                {"substance": {"name": "no such thing"}, "weather": {"windSpeed": -1},
                 "release": {"kind": "tank", "shape": "cube", "diameter": 0}, "x": 1}""");
        assertThat(faults.stream().map(Fault::path))
                .contains(
                        "substance.name",
                        "weather.windSpeed",
                        "weather.stabilityClass",
                        "release.shape",
                        "release.diameter",
                        "release.length",
                        "release.fillFraction",
                        "release.hole",
                        "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "nul", "{\"id\": 1}{", "{\"a\":1,\"a\":2}", "{\"horizon\": NaN}"})
    void whatIsNotAScenarioIsRefusedWithItsReason(String text) {
        assertThat(reader.read(text)).isInstanceOf(ScenarioReading.Faulty.class);
    }

    @Test
    void nullIsAbsentExceptForTheObukhovLengthWhereItIsNeutral() {
        ScenarioInput input = ((ScenarioReading.Read) reader.read(GOOD.replace(
                        "\"stabilityClass\": \"D\"", "\"stabilityClass\": null, \"moninObukhovLength\": null")))
                .input();
        assertThat(input.scenario().weather().stability())
                .isEqualTo(new Stability.MoninObukhov(Double.POSITIVE_INFINITY));
    }

    @Test
    void aPureBlastNeedsNoStability() {
        assertThat(reader.read("""
                {"substance": {"name": "TNT"}, "weather": {"windSpeed": 3},
                 "release": {"kind": "explosive", "mass": 100}}""")).isInstanceOf(ScenarioReading.Read.class);
    }

    @Test
    void withASiteAndNoWindDirectionNothingIsDownwind() {
        ScenarioInput input = ((ScenarioReading.Read) reader.read(GOOD.replace("\"windFrom\": 280, ", ""))).input();
        assertThat(input.scenario().weather().windFrom()).isNull();
        assertThat(input.warnings()).anyMatch(w -> w.code().equals("windUnknown"));
    }

    @Test
    void damagedTextNeverThrows() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int k = 0; k <= random.nextInt(4); k++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "{}[]\",:0-e.n".charAt(random.nextInt(12)));
                    default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                }
            }
            assertThat(reader.read(text.toString())).isNotNull();
        }
    }

    private List<Fault> faults(String json) {
        return ((ScenarioReading.Faulty) reader.read(json)).faults();
    }
}
