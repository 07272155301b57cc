package io.canmou.resource.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.SharedData;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.resource.Medical;
import io.canmou.resource.ResourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists taken from real maps and a real city come in. Expected counts: lines of the files.
class RealListsTest {
    private static final Map<ResourceKind, String> FILES = Map.of(
            ResourceKind.TEAM, "osm-rescue.csv",
            ResourceKind.MEDICAL, "osm-medical.csv",
            ResourceKind.SITE, "osm-sensitive.csv",
            ResourceKind.FACILITY, "osm-facilities.csv",
            ResourceKind.SHELTER, "osm-shelters.csv");

    private final ResourceImport lists = new ResourceImport();

    @ParameterizedTest
    @EnumSource(names = {"TEAM", "MEDICAL", "SITE", "FACILITY", "SHELTER"})
    void every_row_of_every_map_list_is_taken(ResourceKind kind) throws Exception {
        int found = 0;
        for (Path file : files(Objects.requireNonNull(FILES.get(kind)))) {
            ListReading reading = lists.read(Files.readAllBytes(file), kind, Mapping.NONE);
            assertThat(reading.refused()).as("%s %s", file, reading.problems()).isZero();
            assertThat(reading.rows()).as(file.toString()).isEqualTo(lines(file) - 1);
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void map_tags_become_categories_of_the_lists() throws Exception {
        Path file = SharedData.path("regions/heidelberg-roads/lists/osm-rescue.csv");
        ListReading reading = lists.read(Files.readAllBytes(file), ResourceKind.TEAM, Mapping.NONE);
        assertThat(reading.resources().teams()).anySatisfy(team -> {
            assertThat(team.name()).isEqualTo("Feuerwache Heidelberg");
            assertThat(team.category()).isEqualTo("fire-station");
            assertThat(team.capabilities()).isNotEmpty();
        });
    }

    /// The README of the lists: GB 18030, coordinates look like GCJ-02, about 500 m off. True place of the
    /// hospital's Dongdan campus by OpenStreetMap: 39.9115 N, 116.4098 E.
    @Test
    void a_city_list_in_gb18030_with_web_map_coordinates_lands_on_the_true_place() throws Exception {
        Path file = SharedData.path("regions/beijing-haidian/lists/beijing-hospitals-44-gcj02-gb18030.csv");
        ListReading reading = lists.read(Files.readAllBytes(file), ResourceKind.MEDICAL, Mapping.parse("datum=GCJ-02"));
        assertThat(reading.resources().medical()).hasSize(44);
        Medical union = reading.resources().medical().getFirst();
        assertThat(union.name()).contains("北京协和医院");
        assertThat(union.grade()).isEqualTo("三级甲等");
        Position written = new Position(39.912392, 116.415911);
        double moved =
                new LocalPlane(written).toLocal(union.position()).distance(new org.locationtech.jts.geom.Coordinate());
        assertThat(moved).isBetween(400.0, 700.0);
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> !l.isBlank()).count();
        }
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> all = Files.walk(SharedData.path("regions"))) {
            return all.filter(p -> p.getFileName().toString().equals(name))
                    .sorted()
                    .toList();
        }
    }
}
