package io.canmou.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands in `maps/` is what the tables and the seed say, and it is the district of the tables.
class DrillDistrictTest {
    private final OsmMap map = Generated.MADE.map();
    private final Map<String, byte[]> files = Generated.MADE.files();

    @Test
    void the_committed_files_are_made_again_byte_for_byte() throws Exception {
        Map<String, String> committed = new TreeMap<>();
        Path folder = Path.of("maps");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                committed.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(committed.keySet()).containsExactlyElementsOf(files.keySet());
        files.forEach((name, bytes) -> assertThat(committed.get(name))
                .as("%s; write it anew with DrillDistrict.main", name)
                .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void all_files_together_stay_below_five_megabytes() {
        assertThat(files.values().stream().mapToLong(b -> b.length).sum()).isLessThan(5_000_000);
    }

    @Test
    void each_area_has_the_buildings_of_its_row() {
        Map<String, Long> built = map.ways().stream()
                .filter(w -> w.tags().has("building") && w.tags().has("addr:place"))
                .collect(Collectors.groupingBy(w -> w.tags().get("addr:place"), Collectors.counting()));
        for (District.Home home : District.read().residential()) {
            assertThat(built.get(home.name())).as(home.id()).isEqualTo(home.buildings());
        }
        assertThat(built.values().stream().mapToLong(n -> n).sum()).isEqualTo(5606);
    }

    @Test
    void besides_homes_there_are_the_halls_schools_shops_and_tanks_of_a_town() {
        assertThat(map.ways().stream()
                        .filter(w -> w.tags().has("building") && !w.tags().has("addr:place"))
                        .count())
                .isBetween(900L, 2500L);
        assertThat(map.ways().stream()
                        .filter(w -> w.tags().get("man_made").equals("storage_tank"))
                        .count())
                .isGreaterThan(90);
    }

    @Test
    void plants_sites_and_teams_of_the_tables_are_on_the_map_by_name() {
        District district = District.read();
        Set<String> names = named();
        assertThat(names)
                .containsAll(
                        district.plants().stream().map(District.Plant::name).toList());
        assertThat(names)
                .containsAll(district.sites().stream().map(District.Site::name).toList());
        assertThat(names)
                .containsAll(
                        district.teams().stream().map(District.TeamRow::name).toList());
        assertThat(names)
                .containsAll(
                        district.roads().stream().map(District.RoadRow::name).toList());
        assertThat(names).contains("澜北互通", "澜南互通", "望渠", "芷湖", "沧澜河", "环澜铁路");
    }

    private Set<String> named() {
        Set<String> names = new HashSet<>();
        map.ways().forEach(w -> names.add(w.tags().get("name")));
        map.nodes().forEach(n -> names.add(n.tags().get("name")));
        map.relations().forEach(r -> names.add(r.tags().get("name")));
        return names;
    }

    @Test
    void no_name_is_that_of_a_real_province_or_prefecture() throws Exception {
        Set<String> real = new HashSet<>();
        try (var in = DrillDistrictTest.class.getResourceAsStream("real-names.txt")) {
            for (String word : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")) {
                real.add(word);
            }
        }
        assertThat(real.size()).isGreaterThan(360);
        Set<String> all = named();
        all.addAll(District.read().vehicles().stream()
                .map(District.Tanker::operator)
                .toList());
        for (String name : all) {
            assertThat(real.stream()
                            .filter(r -> name.equals(r) || name.startsWith(r + "市") || name.startsWith(r + "省")))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void people_of_the_raster_sum_to_the_tables_of_night_and_day() {
        float[] values = new PeopleRaster(District.read()).values();
        double night = 0;
        double day = 0;
        for (int i = 0; i < values.length; i += 2) {
            night += values[i];
            day += values[i + 1];
        }
        // "residential night 162710 + sites night 11165 + plants night 842 + other 1090 = 175807", day 136002
        assertThat(night).isCloseTo(175_807, within(1758.0));
        assertThat(day).isCloseTo(136_002, within(1360.0));
    }

    @Test
    void every_road_can_be_reached_and_left_by_car() {
        Map<Long, List<Long>> out = new HashMap<>();
        Map<Long, List<Long>> in = new HashMap<>();
        for (OsmMap.Way way : map.ways()) {
            if (way.tags().has("highway")) {
                for (int i = 0; i + 1 < way.nodes().size(); i++) {
                    long a = way.nodes().get(i);
                    long b = way.nodes().get(i + 1);
                    link(out, in, a, b);
                    if (!way.tags().get("oneway").equals("yes")) {
                        link(out, in, b, a);
                    }
                }
            }
        }
        long start = map.ways().stream()
                .filter(w -> w.tags().get("name").equals("文澜路"))
                .findFirst()
                .orElseThrow()
                .nodes()
                .getFirst();
        Set<Long> all = new HashSet<>(out.keySet());
        all.addAll(in.keySet());
        Set<Long> expressway = map.ways().stream()
                .filter(w -> w.tags().get("highway").startsWith("motorway"))
                .flatMap(w -> w.nodes().stream())
                .collect(Collectors.toSet());
        // carriageways and ramps of the expressway may begin or end at the frame
        assertThat(without(all, reached(out, start), expressway)).isEmpty();
        assertThat(without(all, reached(in, start), expressway)).isEmpty();
        in.forEach((node, from) ->
                out.computeIfAbsent(node, k -> new java.util.ArrayList<>()).addAll(from));
        assertThat(without(all, reached(out, start), Set.of())).isEmpty();
    }

    private static Set<Long> without(Set<Long> all, Set<Long> reached, Set<Long> except) {
        Set<Long> left = new HashSet<>(all);
        left.removeAll(reached);
        left.removeAll(except);
        return left;
    }

    private static void link(Map<Long, List<Long>> out, Map<Long, List<Long>> in, long a, long b) {
        out.computeIfAbsent(a, k -> new java.util.ArrayList<>()).add(b);
        in.computeIfAbsent(b, k -> new java.util.ArrayList<>()).add(a);
    }

    private static Set<Long> reached(Map<Long, List<Long>> links, long start) {
        Set<Long> reached = new HashSet<>(Set.of(start));
        Deque<Long> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (long next : links.getOrDefault(open.poll(), List.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    @Test
    void one_node_marks_the_region_as_a_drill() {
        assertThat(map.nodes().stream().filter(n -> n.tags().get("canmou:drill").equals("yes")))
                .hasSize(1);
    }

    @Test
    void heights_are_those_of_river_plane_and_hills() {
        assertThat(height(5600, 4985)).as("river").isCloseTo(4, within(0.1));
        assertThat(height(11_000, 9000)).as("plane").isCloseTo(9, within(0.7));
        assertThat(height(1300, 9100)).as("望山: plane + 50 m").isCloseTo(59, within(2.0));
        assertThat(height(700, 1100)).as("岭下: plane + 40 m").isCloseTo(49, within(2.0));
    }

    /// The cell of 30 m that holds the place; rows from the north, after the file's head.
    private double height(double x, double y) {
        byte[] tif = Objects.requireNonNull(files.get("canglan/elevation.tif"));
        int cell = (int) ((10_000 - y) / 30) * 400 + (int) (x / 30);
        return ByteBuffer.wrap(tif).order(ByteOrder.LITTLE_ENDIAN).getFloat(tif.length - 400 * 334 * 4 + 4 * cell);
    }
}
