package io.canmou.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.advice.DrillRegion;
import io.canmou.advice.Situation;
import io.canmou.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    private static final List<String> KEYS = List.of(
            "incident",
            "assumed",
            "zones",
            "isolation",
            "cordons",
            "sites",
            "teams",
            "staging",
            "roadblocks",
            "shelters",
            "hospitals",
            "gap",
            "nextQuestions",
            "tasks",
            "report",
            "warnings");
    private static DrillRegion drill;
    private static Situation situation;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        drill = DrillRegion.build(folder);
        situation = drill.staff().assess(DrillRegion.incident("S1-waterworks-night"));
    }

    @AfterAll
    static void close() {
        drill.close();
    }

    private static Map<String, byte[]> files(Words words) {
        return new PlanFiles(words, drill.pack().info(), new PlanMap(drill.pack())).write(situation);
    }

    @Test
    void theSameIncidentGivesTheSameBytes() {
        Map<String, byte[]> once = files(Words.ZH);
        Map<String, byte[]> again = files(Words.ZH);
        assertThat(once.keySet())
                .containsExactly("plan.json", "plan.pdf", "plan.txt", "map.png", "zones.geojson", "zones.kml");
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void planJsonHasEveryKeyOfTheContract() throws Exception {
        JsonNode plan = Json.MAPPER.readTree(files(Words.EN).get("plan.json"));
        List<String> names = new ArrayList<>();
        plan.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsAll(KEYS);
        assertThat(plan.path("cordons")).hasSize(3);
        assertThat(plan.path("cordons").get(0).path("kind").asText()).isEqualTo("hot");
        assertThat(plan.path("cordons").get(0).has("confidence")).isTrue();
        assertThat(plan.path("isolation").path("initialIsolation").asDouble()).isEqualTo(150);
        assertThat(plan.path("assumed"))
                .allSatisfy(a -> assertThat(a.path("rule").asText()).isNotBlank());
        assertThat(plan.path("teams").get(0).path("rank").asInt()).isEqualTo(1);
        assertThat(plan.path("tasks"))
                .allSatisfy(t -> assertThat(t.path("role").asText()).isNotBlank());
        assertThat(plan.path("nextQuestions").size()).isBetween(1, 3);
    }

    @Test
    void aRouteEndsAtTheStagingArea() throws Exception {
        JsonNode plan = Json.MAPPER.readTree(files(Words.EN).get("plan.json"));
        JsonNode route = plan.path("teams").get(0).path("route").path("coordinates");
        JsonNode end = route.get(route.size() - 1);
        assertThat(end.get(0).asDouble() - plan.path("staging").path("lon").asDouble())
                .isBetween(-0.002, 0.002);
        assertThat(end.get(1).asDouble() - plan.path("staging").path("lat").asDouble())
                .isBetween(-0.002, 0.002);
    }

    @Test
    void thePdfIsOnePageInBothLanguagesAndSaysDrill() throws Exception {
        for (Words words : List.of(Words.ZH, Words.EN)) {
            try (PDDocument document = Loader.loadPDF(files(words).get("plan.pdf"))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                String text = new PDFTextStripper().getText(document);
                assertThat(text.replace(" ", ""))
                        .contains("DRILL")
                        .contains("280°")
                        .contains("T01");
            }
        }
    }

    @Test
    void theEnglishPlanHoldsNoChineseButNames() {
        String text = new String(files(Words.EN).get("plan.txt"), StandardCharsets.UTF_8);
        List<String> chinese = text.lines()
                .filter(l -> l.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF))
                .toList();
        assertThat(chinese).allMatch(l -> l.contains("DRILL") || l.contains("Approach") || l.contains("Close "));
    }

    @Test
    void zonesAreValidGeoJsonWithTheOuterRingCounterClockwise() throws Exception {
        JsonNode root = Json.MAPPER.readTree(files(Words.EN).get("zones.geojson"));
        assertThat(root.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(root.path("features")).isNotEmpty().allSatisfy(f -> {
            assertThat(f.path("type").asText()).isEqualTo("Feature");
            assertThat(f.has("properties")).isTrue();
            if (f.path("geometry").path("type").asText().equals("Polygon")) {
                JsonNode ring = f.path("geometry").path("coordinates").get(0);
                assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
                assertThat(twiceTheArea(ring)).isPositive();
            }
        });
    }

    private static double twiceTheArea(JsonNode ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            sum += ring.get(i).get(0).asDouble() * ring.get(i + 1).get(1).asDouble()
                    - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
        }
        return sum;
    }

    @Test
    void kmlIsWellFormedAndNamesTheLines() throws Exception {
        byte[] kml = files(Words.EN).get("zones.kml");
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(kml));
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("kml");
        assertThat(document.getElementsByTagName("Placemark").getLength()).isGreaterThan(4);
        assertThat(new String(kml, StandardCharsets.UTF_8)).contains("public zone");
    }
}
