package io.canmou.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.exchange.Json;
import io.canmou.hazard.engine.Engine;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import picocli.CommandLine;

class AssessCommandTest {
    private static final ShippedCatalogue CATALOGUE = new ShippedCatalogue();
    private static final String GOOD = """
            {"id": "good", "substance": {"name": "chlorine"}, "site": {"lat": 31.2, "lon": 121.5},
             "weather": {"windSpeed": 3, "windFrom": 200, "stabilityClass": "D"},
             "release": {"kind": "puff", "mass": 100, "diameter": 5, "temperature": 293}}""".replace('\n', ' ');

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultyLineGivesItsErrorsInItsPlaceAndTheOthersAreAssessed() throws IOException {
        int status = run(
                new Engine(),
                "\uFEFF" + GOOD + "\r\n\r\nnot json\n" + GOOD.replace("3,", "1e99999999999999,") + "\n   \n"
                        + GOOD.replace("3,", "NaN,") + "\n" + GOOD);
        List<JsonNode> rows = rows();
        assertThat(status).isEqualTo(2);
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst().path("id").asText()).isEqualTo("good");
        assertThat(rows.getFirst().path("zones")).isNotEmpty();
        for (JsonNode row : rows.subList(1, 4)) {
            assertThat(row.get("id").isNull()).isTrue();
            assertThat(row.path("errors").get(0).path("path").asText()).isEmpty();
            assertThat(row.path("errors").get(0).path("message").asText())
                    .startsWith("is not JSON")
                    .doesNotContain("`");
        }
        assertThat(rows.getLast().path("zones")).isNotEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFaultOfOursCostsOneScenarioAndIsCalledOurs() throws IOException {
        HazardEngine broken = scenario -> {
            if (scenario.horizon() == 7) {
                throw new IllegalStateException("seven");
            }
            return new Engine().assess(scenario);
        };
        int status = run(broken, GOOD.replace("\"site\"", "\"horizon\": 7, \"site\"") + "\n" + GOOD);
        assertThat(status).isEqualTo(1);
        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst().path("id").asText()).isEqualTo("good");
        assertThat(rows().getFirst().path("errors").get(0).path("message").asText())
                .contains("seven");
        assertThat(rows().getLast().path("zones")).isNotEmpty();
    }

    @Test
    void theOutlineAtATimeLiesInsideItsZone() throws IOException {
        run(new Engine(), GOOD.replace("\"site\"", "\"at\": [60, 300, 900], \"site\""));
        for (JsonNode zone : rows().getFirst().path("zones")) {
            Geometry whole = area(zone.path("geometry"));
            for (JsonNode at : zone.path("at")) {
                Geometry then = area(at.path("geometry"));
                assertThat(then.difference(whole.buffer(1e-6)).getArea())
                        .as("%s at %s", zone.path("level"), at.path("time"))
                        .isLessThanOrEqualTo(1e-3 * then.getArea());
            }
        }
    }

    @Test
    void withoutAWindTheOutlineAtATimeIsACircleOfItsArea() throws IOException {
        run(new Engine(), GOOD.replace("\"windFrom\": 200, ", "").replace("\"site\"", "\"at\": [60], \"site\""));
        JsonNode zone = rows().getFirst().path("zones").get(1);
        double metresEachDegree = 111_195;
        double drawn = area(zone.path("at").get(0).path("geometry")).getArea()
                * metresEachDegree
                * metresEachDegree
                * StrictMath.cos(StrictMath.toRadians(31.2));
        assertThat(zone.path("at").get(0).path("area").asDouble()).isCloseTo(drawn, within(0.01 * drawn));
    }

    @Test
    void theSourceTellsWhatLeftWithinTheHorizon() throws IOException {
        String plume =
                GOOD.replaceAll("\"release\".*", "\"release\": {\"kind\": \"plume\", \"rate\": 2, \"duration\": 900}}");
        run(new Engine(), plume.replace("\"site\"", "\"horizon\": 600, \"site\"") + "\n" + GOOD);
        JsonNode source = rows().getFirst().path("source");
        assertThat(source.path("vapourMass").asDouble()).isEqualTo(1200);
        assertThat(source.path("totalMass").asDouble()).isEqualTo(1200);
        assertThat(source.path("series").get(1).path("time").asDouble()).isEqualTo(600);
        JsonNode burst = rows().getLast().path("source").path("series");
        assertThat(burst.get(0).path("vapourRate").asDouble()
                        * burst.get(1).path("time").asDouble())
                .as("the table of a puff holds its mass")
                .isEqualTo(100);
    }

    @Test
    void aReceptorThatTheCloudNeverReachesHasItsKeysAllTheSame() throws IOException {
        run(new Engine(), GOOD.replace("\"site\"", "\"receptors\": [{\"id\": \"u\", \"downwind\": -5000}], \"site\""));
        JsonNode receptor = rows().getFirst().path("receptors").get(0);
        for (String key : List.of("arrival", "departure", "meanPpm", "peakTime")) {
            assertThat(receptor.has(key)).as(key).isTrue();
        }
        assertThat(receptor.get("arrival").isNull()).isTrue();
        assertThat(receptor.get("meanPpm").isNull()).isTrue();
    }

    /// The contours of few members, whose share is larger beside the axis than on it, stay where the zone is.
    @Test
    void probabilityContoursStayWithinTheReachOfTheFarthestMember() throws IOException {
        String plume =
                GOOD.replaceAll("\"release\".*", "\"release\": {\"kind\": \"plume\", \"rate\": 1, \"duration\": 600}}");
        run(new Engine(), plume.replace("\"site\"", "\"ensemble\": {\"members\": 50}, \"site\""));
        for (JsonNode zone : rows().getFirst().path("zones")) {
            for (JsonNode contour : zone.path("probability")) {
                Geometry drawn = area(contour.path("geometry"));
                if (!drawn.isEmpty()) {
                    assertThat(drawn.getEnvelopeInternal().getMinX()).isGreaterThan(121);
                    assertThat(drawn.getEnvelopeInternal().getMinY()).isGreaterThan(31);
                }
            }
        }
    }

    @Test
    void eachLevelThatWasAskedForHasItsZoneInTheContractsOrder() throws IOException {
        String levels = "\"levels\": [{\"name\": \"blast\", \"overpressure\": 5000}, {\"name\": \"low\", \"ppm\": 5},"
                + " {\"name\": \"heat\", \"thermalFlux\": 4000}, {\"name\": \"high\", \"ppm\": 50}], \"at\": [60], \"site\"";
        String fire = GOOD.replace("chlorine", "benzene")
                .replaceAll("\"release\".*", "\"release\": {\"kind\": \"poolFire\", \"diameter\": 10}}");
        run(new Engine(), GOOD.replace("\"site\"", levels) + "\n" + fire.replace("\"site\"", levels));
        for (JsonNode row : rows()) {
            List<String> names = new ArrayList<>();
            row.path("zones").forEach(zone -> names.add(zone.path("level").asText()));
            assertThat(names).containsExactly("high", "low", "heat", "blast");
            assertThat(row.path("zones"))
                    .allSatisfy(zone -> assertThat(zone.path("at")).hasSize(1));
            assertThat(row.path("warnings").toString())
                    .contains("levelNotLookedAt")
                    .contains("blast");
        }
        assertThat(rows().getFirst().path("zones").get(2).path("reach").asDouble())
                .isZero();
        assertThat(rows().getFirst().path("zones").get(2).get("geometry").isNull())
                .isTrue();
        assertThat(rows().getLast().path("zones").get(2).path("reach").asDouble())
                .isPositive();
    }

    private static Geometry area(JsonNode geometry) {
        GeometryFactory factory = new GeometryFactory();
        List<Polygon> polygons = new ArrayList<>();
        boolean several = geometry.path("type").asText().equals("MultiPolygon");
        for (JsonNode polygon : several ? geometry.path("coordinates") : List.of(geometry.path("coordinates"))) {
            if (!polygon.isEmpty()) {
                List<Coordinate> ring = new ArrayList<>();
                polygon.get(0)
                        .forEach(c -> ring.add(
                                new Coordinate(c.get(0).asDouble(), c.get(1).asDouble())));
                polygons.add(factory.createPolygon(ring.toArray(new Coordinate[0])));
            }
        }
        return factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private List<JsonNode> rows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            rows.add(Json.read(line));
        }
        return rows;
    }

    private int run(HazardEngine engine, String input) {
        return run(engine, input, "assess", "--batch", "-", "--lang", "en");
    }

    @Test
    void aScenarioInAnotherEncodingIsRefusedInsteadOfReadWithHolesInItsNames() {
        byte[] inGb18030 = GOOD.replace("chlorine", "氯").getBytes(Charset.forName("GB18030"));
        int status = run(new Engine(), inGb18030, "assess", "-", "--lang", "en");
        assertThat(status).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is not UTF-8 text");
    }

    private int run(HazardEngine engine, String input, String... arguments) {
        return run(engine, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private int run(HazardEngine engine, byte[] input, String... arguments) {
        CommandLine line = new CommandLine(new CanmouCommand(() -> {}));
        line.addSubcommand(new AssessCommand(
                engine,
                () -> CATALOGUE,
                home -> {
                    throw new IllegalStateException("no region, no rules");
                },
                new AssessCommand.Streams(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(new CommandFaults(() -> Words.EN));
        return line.execute(arguments);
    }
}
