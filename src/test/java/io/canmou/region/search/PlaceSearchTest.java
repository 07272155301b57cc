package io.canmou.region.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.geo.Position;
import io.canmou.region.RegionPack.Place;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSearchTest {
    private static final Position SOMEWHERE = new Position(32.4, 119.5);

    @TempDir
    private Path folder;

    private PlaceSearch search;

    @BeforeEach
    void index() throws Exception {
        PlaceIndexWriter writer = new PlaceIndexWriter();
        add(writer, "南澜路", "Nanlan Road", "street", 70);
        add(writer, "南澜医院", "Nanlan Hospital", "hospital", 60);
        add(writer, "书院路", "Shuyuan Road", "street", 70);
        add(writer, "书院小学", "Shuyuan Primary", "school", 60);
        add(writer, "澜心大道", "Lanxin Avenue", "street", 70);
        add(writer, "南澜路88号", null, "address", 20);
        add(writer, "Vaduz", null, "town", 90);
        add(writer, "Schloss Vaduz", "Vaduz Castle", "castle", 45);
        add(writer, "Bäckerstraße", null, "street", 70);
        add(writer, "Bäckerstraße 12", null, "address", 20);
        writer.addCrossing("南澜路", "书院路", new Position(32.41, 119.51));
        writer.addCrossing("南澜路", "澜心大道", new Position(32.42, 119.52));
        Path file = folder.resolve("places.bin");
        writer.write(file);
        search = new PlaceSearch(ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    private static void add(PlaceIndexWriter writer, String name, @Nullable String english, String kind, int weight) {
        writer.add(new PlaceIndexWriter.Named(name, english, kind, SOMEWHERE, List.of(), weight));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "南澜路, 南澜路",
        "南澜, 南澜路",
        "南澜医, 南澜医院",
        "南澜路88, 南澜路88号",
        "nanlan road, 南澜路",
        "NANLAN HOSP, 南澜医院",
        "hospital nanlan, 南澜医院",
        "nanlanlu, 南澜路",
        "nan lan lu, 南澜路",
        "nlyy, 南澜医院",
        "syxx, 书院小学",
        "小学, 书院小学",
        "道, 澜心大道",
        "backerstrasse, Bäckerstraße",
        "BÄCKERSTR, Bäckerstraße",
        "bäckerstrasse 12, Bäckerstraße 12",
        "vadu, Vaduz",
        "vaduz castle, Schloss Vaduz",
    })
    void aPlaceIsFoundAsOneTypes(String query, String name) {
        assertThat(search.find(query, 5)).first().extracting(Place::name).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} is forgiven")
    @CsvSource({
        "nanlam road, 南澜路",
        "nalnan road, 南澜路",
        "shuyan road, 书院路",
        "bakerstrasse, Bäckerstraße",
        "vadzu, Vaduz",
        "书苑路, 书院路",
        "南兰医院, 南澜医院",
    })
    void aTypingErrorIsForgiven(String query, String name) {
        assertThat(search.find(query, 5)).first().extracting(Place::name).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "南澜路与书院路路口",
        "书院路和南澜路交叉口",
        "南澜路/书院路",
        "南澜路 书院路",
        "Nanlan Road and Shuyuan Road",
        "corner of Shuyuan Road & Nanlan Road",
    })
    void twoStreetsMeanTheirCrossing(String query) {
        assertThat(search.find(query, 5)).first().satisfies(place -> {
            assertThat(place.kind()).isEqualTo("crossing");
            assertThat(place.position()).isEqualTo(new Position(32.41, 119.51));
        });
    }

    @Test
    void streetsThatDoNotMeetGiveNoCrossing() {
        assertThat(search.find("书院路与澜心大道", 5)).noneMatch(place -> place.kind().equals("crossing"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"''", "'  '", "'!!'", "xyzzyxyzzy", "龘龘龘"})
    void whatFitsNothingFindsNothing(String query) {
        assertThat(search.find(query, 5)).isEmpty();
    }
}
