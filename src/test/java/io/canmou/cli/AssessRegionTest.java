package io.canmou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.PlansFolder;
import io.canmou.exchange.GeoJsonReader;
import io.canmou.hazard.engine.Engine;
import io.canmou.region.ImportProgress;
import io.canmou.region.ImportRequest;
import io.canmou.region.RegionImport;
import io.canmou.region.RoadGraphBuilder;
import io.canmou.region.SmallMap;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import picocli.CommandLine;

/// `assess --region` over a small map: two streets that cross at the release, a school 150 m to the north-east.
class AssessRegionTest {
    private static final ShippedCatalogue CATALOGUE = new ShippedCatalogue();

    private static final String CHLORINE = "\"substance\":{\"cas\":\"7782-50-5\"}";
    private static final String MONOXIDE = "\"substance\":{\"cas\":\"630-08-0\"}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aZoneCountsThePeopleOfTheRasterByDayAndByNight() throws Exception {
        JsonNode result = assess(pack(true, true), scenario(CHLORINE, "\"time\":\"2026-03-04T23:00:00+08:00\","));
        JsonNode outermost = zone(result, 2).path("people");
        assertThat(outermost.path("basis").asText()).isEqualTo("raster");
        // the raster's one inhabited cell, 100 by night and 40 by day, lies wholly in the widest zone
        assertThat(outermost.path("night").asDouble()).isEqualTo(100, Offset.offset(0.01));
        assertThat(outermost.path("day").asDouble()).isEqualTo(40, Offset.offset(0.01));
        assertThat(outermost.path("count").asDouble()).as("at 23 h").isEqualTo(100, Offset.offset(0.01));
        assertThat(result.path("exposure").path("zones")).hasSameSizeAs(result.path("zones"));
    }

    @Test
    void withoutATimeTheLargerOfDayAndNightCounts() throws Exception {
        JsonNode people =
                zone(assess(pack(true, true), scenario(CHLORINE, "")), 2).path("people");
        assertThat(people.path("count").asDouble()).isEqualTo(100, Offset.offset(0.01));
    }

    @Test
    void aSiteInsideHasItsMostSevereZoneAndTheTimeThatTheCloudNeeds() throws Exception {
        JsonNode site = assess(pack(true, true), scenario(CHLORINE, ""))
                .path("exposure")
                .path("sites")
                .get(0);
        assertThat(site.path("name").asText()).isEqualTo("实验小学");
        assertThat(site.path("kind").asText()).isEqualTo("school");
        assertThat(site.path("zone").asText()).isEqualTo("aegl3.60min");
        assertThat(site.path("lat").asDouble()).isEqualTo(32.4015, Offset.offset(1e-6));
        // 220 m: the cloud's first wisp is slower than twice the wind, its middle faster than a third of it
        assertThat(site.path("arrival").asDouble()).isBetween(220 / (2 * 3.0), 3 * 220 / 3.0);
    }

    @Test
    void roadsInsideAreMeasuredByName() throws Exception {
        JsonNode roads = assess(pack(true, true), scenario(CHLORINE, ""))
                .path("exposure")
                .path("roads");
        assertThat(roads.findValuesAsText("name")).contains("南澜路", "书院路");
        // each runs 0.005 degrees to either side of the release; the zone lies to the north-east
        roads.forEach(road -> assertThat(road.path("length").asDouble()).isBetween(1.0, 560.0));
    }

    @Test
    void aHeavyCloudIsStretchedOverTheValleyBesideItAndNamesIt() throws Exception {
        Path pack = pack(true, true);
        JsonNode result = assess(pack, scenario(CHLORINE, ""));
        assertThat(codes(result)).contains("lowGroundScreened").doesNotContain("flatGround");
        JsonNode low = result.path("lowPlaces");
        assertThat(low).isNotEmpty();
        assertThat(low.get(0).path("name").asText()).isNotBlank();
        assertThat(low.get(0).path("reason").asText()).contains("m below the release");
        // the ground falls by 20 m to the south, against the wind, where the plume itself never comes
        assertThat(holds(result, 32.397, 119.5)).isTrue();
        assertThat(holds(assess(pack(false, true), scenario(CHLORINE, "")), 32.397, 119.5))
                .isFalse();
    }

    @Test
    void withoutHeightsAHeavyCloudIsSaidToBeComputedOverEvenGround() throws Exception {
        JsonNode result = assess(pack(false, true), scenario(CHLORINE, ""));
        assertThat(codes(result)).contains("flatGround");
        assertThat(result.has("lowPlaces")).isFalse();
    }

    @Test
    void aGasThatDoesNotHugTheGroundHasNoLowPlaces() throws Exception {
        JsonNode result = assess(pack(true, true), scenario(MONOXIDE, "").replace("pool", "plume"));
        assertThat(codes(result)).doesNotContain("lowGroundScreened", "flatGround");
        assertThat(result.has("lowPlaces")).isFalse();
    }

    @Test
    void withoutARasterBuildingsAreTheBasis() throws Exception {
        JsonNode people =
                zone(assess(pack(false, false), scenario(CHLORINE, "")), 2).path("people");
        assertThat(people.path("basis").asText()).isEqualTo("buildings");
        assertThat(people.path("day").asDouble()).isPositive();
    }

    @Test
    void outsideTheRegionNobodyIsCountedAndThatIsSaid() throws Exception {
        JsonNode result = assess(pack(true, true), scenario(CHLORINE, "").replace("\"lat\":32.4,", "\"lat\":33.4,"));
        assertThat(codes(result)).contains("zoneBeyondRegion", "flatGround");
        JsonNode people = zone(result, 0).path("people");
        assertThat(people.path("basis").asText()).isEqualTo("none");
        assertThat(people.path("count").isNull()).isTrue();
    }

    @Test
    void aScenarioWithoutASiteIsAnErrorAtThatKey() throws Exception {
        int status =
                run(pack(false, false), scenario(CHLORINE, "").replace("\"site\":{\"lat\":32.4,\"lon\":119.5},", ""));
        assertThat(status).isEqualTo(2);
        JsonNode error = json().path("errors").get(0);
        assertThat(error.path("path").asText()).isEqualTo("site");
        assertThat(error.path("message").asText()).contains("--region").contains("\"lat\"");
    }

    @Test
    void aFolderThatHoldsNoPackIsSaid() throws Exception {
        assertThat(run(folder.resolve("nothing"), scenario(CHLORINE, ""))).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nothing");
    }

    private static boolean holds(JsonNode result, double lat, double lon) {
        Geometry widest = GeoJsonReader.read(result.path("zones").get(2).path("geometry"));
        return widest.contains(new GeometryFactory().createPoint(new Coordinate(lon, lat)));
    }

    private static List<String> codes(JsonNode result) {
        return result.path("warnings").findValuesAsText("code");
    }

    private static JsonNode zone(JsonNode result, int place) {
        return result.path("exposure").path("zones").get(place);
    }

    private JsonNode assess(Path pack, String scenario) throws Exception {
        out.reset();
        assertThat(run(pack, scenario)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return json();
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private int run(Path pack, String scenario) throws Exception {
        Path file = Files.writeString(folder.resolve("scenario.json"), scenario);
        CanmouCommand root = new CanmouCommand(() -> {});
        CommandLine line = new CommandLine(root);
        AssessCommand.Streams streams = new AssessCommand.Streams(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        line.addSubcommand(new AssessCommand(
                new Engine(),
                () -> CATALOGUE,
                home -> Defaults.read(new PlansFolder(List.of(Path.of("plans")))),
                streams));
        return line.execute("assess", "--lang", "en", "--region", pack.toString(), file.toString());
    }

    private static String scenario(String substance, String time) {
        return "{" + substance + "," + time + "\"site\":{\"lat\":32.4,\"lon\":119.5},"
                + "\"weather\":{\"windSpeed\":3,\"windFrom\":225,\"stabilityClass\":\"D\"},"
                + "\"release\":{\"kind\":\"pool\",\"rate\":2,\"duration\":1800,\"diameter\":5}}";
    }

    private Path pack(boolean heights, boolean people) throws Exception {
        Path target = folder.resolve("pack" + heights + people);
        if (!Files.exists(target)) {
            new RegionImport(RoadGraphBuilder.NONE)
                    .run(
                            new ImportRequest(
                                    List.of(SmallMap.write(folder)),
                                    target,
                                    "small",
                                    heights ? List.of(valley()) : List.of(),
                                    people ? Optional.of(cells()) : Optional.empty()),
                            ImportProgress.NONE);
        }
        return target;
    }

    /// A plateau at 30 m; from 32.399 degrees it falls to 10 m at 32.396 in the south.
    private Path valley() throws Exception {
        ByteBuffer tile = ByteBuffer.allocate(2 * 1201 * 1201);
        for (int row = 0; row < 1201; row++) {
            double lat = 33 - row / 1200.0;
            double share = Math.min(1, Math.max(0, (lat - 32.396) / 0.003));
            for (int column = 0; column < 1201; column++) {
                tile.putShort((short) Math.round(10 + 20 * share));
            }
        }
        return Files.write(folder.resolve("N32E119.hgt"), tile.array());
    }

    /// One inhabited cell about the school, empty ones beside it.
    private Path cells() throws Exception {
        StringBuilder rows = new StringBuilder("lon,lat,night,day\n");
        for (int east = -4; east <= 4; east++) {
            for (int north = -4; north <= 4; north++) {
                boolean school = east == 2 && north == 2;
                rows.append("%.4f,%.4f,%d,%d%n"
                        .formatted(119.5 + east * 0.0006, 32.4 + north * 0.0006, school ? 100 : 0, school ? 40 : 0));
            }
        }
        return Files.writeString(folder.resolve("people.csv"), rows.toString());
    }
}
