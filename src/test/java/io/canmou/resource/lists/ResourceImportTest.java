package io.canmou.resource.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.canmou.resource.Facility;
import io.canmou.resource.ResourceKind;
import io.canmou.resource.Team;
import io.canmou.resource.lists.Problem.Weight;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceImportTest {
    private static final String TEAMS =
            "队伍名称,队伍类型,经度,纬度,人数,出动时间(分钟),专业特长,联系电话\n" + "演练一站,国家消防站,119.52,32.41,28,1,堵漏、水幕4套,0500-8600119\n";

    private final ResourceImport lists = new ResourceImport();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void a_list_reads_the_same_in_each_encoding(String charset) throws Exception {
        Team team = teams(TEAMS.getBytes(Charset.forName(charset))).getFirst();
        assertThat(team.name()).isEqualTo("演练一站");
        assertThat(team.category()).isEqualTo("fire-station");
        assertThat(team.people()).isEqualTo(28);
        assertThat(team.mobilisation()).isEqualTo(60);
        assertThat(team.capabilities())
                .containsExactly(new Team.Capability("LEAK", null, "堵漏"), new Team.Capability("CURTAIN", 4.0, "水幕4套"));
        assertThat(team.phone()).isEqualTo("0500-8600119");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() throws Exception {
        assertThat(teams(("\uFEFF" + TEAMS).getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    /// The grid reference by hand: zone 50 has its meridian at 117 E; 500,000 - 443,720 m west of it at 85.4 km a
    /// degree is 116.341 E, and 4,426,840 m north at 110.7 km a degree 39.99 N.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E116.3512 N39.9901 | 39.9901 | 116.3512",
                "N39.9901 E116.3512 | 39.9901 | 116.3512",
                "东经116.3512 北纬39.9901 | 39.9901 | 116.3512",
                "39.9901,116.3512 | 39.9901 | 116.3512",
                "116.3512，39.9901 | 39.9901 | 116.3512",
                "50TMK 43720 26840 | 39.9907 | 116.3415",
            })
    void a_place_in_one_cell_is_read_as_people_write_it(String cell, double lat, double lon) throws Exception {
        String text = "名称,坐标,容量\n集合点,\"" + cell.strip() + "\",1500\n";
        ListReading reading = read(text, ResourceKind.SHELTER);
        assertThat(reading.resources().shelters()).hasSize(1);
        var shelter = reading.resources().shelters().getFirst();
        assertThat(shelter.position().lat()).isCloseTo(lat, within(0.01));
        assertThat(shelter.position().lon()).isCloseTo(lon, within(0.01));
        assertThat(shelter.capacity()).isEqualTo(1500);
    }

    @Test
    void a_mapping_takes_headers_with_blanks_and_colons_in_the_office_programs_encoding() throws Exception {
        byte[] mapping = "# 说明\r\n我的 名字: 全=name\r\n东 经=lon\r\n北 纬=lat\r\n".getBytes(Charset.forName("GB18030"));
        ListReading reading = lists.read(
                "我的 名字: 全,东 经,北 纬\n演练队,119.5,32.4\n".getBytes(StandardCharsets.UTF_8),
                ResourceKind.TEAM,
                Mapping.read(mapping));
        assertThat(reading.resources().teams().getFirst().name()).isEqualTo("演练队");
    }

    @Test
    void a_mapping_with_a_field_that_is_none_or_a_line_without_one_is_refused() throws Exception {
        Mapping misspelt = Mapping.parse("机构=nmae\n");
        assertThatThrownBy(() -> lists.read(TEAMS.getBytes(StandardCharsets.UTF_8), ResourceKind.TEAM, misspelt))
                .isInstanceOfSatisfying(UnreadableList.class, e -> {
                    assertThat(e.code()).isEqualTo("mappingKey");
                    assertThat(e.arguments().getFirst()).isEqualTo("nmae");
                    assertThat(e.arguments().getLast()).contains("name");
                });
        assertThatThrownBy(() -> Mapping.parse("机构 name\n"))
                .isInstanceOfSatisfying(
                        UnreadableList.class, e -> assertThat(e.code()).isEqualTo("mapping"));
    }

    @Test
    void semicolons_separate_as_well() throws Exception {
        assertThat(teams(TEAMS.replace(',', ';').getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void a_title_above_and_a_header_in_two_rows_are_understood() throws Exception {
        String text = "××市救援队伍统计表,,,,\n名 称,坐标,,联系人,\n,东经（°）,北纬（°）,姓名,电话\n演练队,119.5,32.4,李演一,0500-8600120\n合计,1,,,\n";
        ListReading reading = read(text, ResourceKind.TEAM);
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.resources().teams().getFirst().name()).isEqualTo("演练队");
        assertThat(reading.resources().teams().getFirst().phone()).isEqualTo("0500-8600120");
    }

    @Test
    void an_english_header_is_understood() throws Exception {
        String text =
                "code,name,type,longitude,latitude,people,capabilities\nT1,Drill Team,fire-station,119.5,32.4,12,SUIT-A:6\n";
        assertThat(read(text, ResourceKind.TEAM).resources().teams().getFirst().capabilities())
                .containsExactly(new Team.Capability("SUIT-A", 6.0, ""));
    }

    @Test
    void latitude_and_longitude_in_each_other_s_column_are_put_right_and_told() throws Exception {
        ListReading reading = read("名称,经度,纬度\n甲队,32.41,119.52\n", ResourceKind.TEAM);
        assertThat(reading.resources().teams().getFirst().position().lat()).isEqualTo(32.41);
        assertThat(codes(reading)).contains("swapped");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "119°31′52″E 32°24′43″N | 32.411944 | 119.531111",
                "119.5312,32.4120 | 32.4120 | 119.5312",
                "32.4120;119.5312 | 32.4120 | 119.5312",
                "东经119.5312，北纬32.4120 | 32.4120 | 119.5312"
            })
    void a_position_in_one_cell_is_read_in_either_order(String cell, double lat, double lon) throws Exception {
        ListReading reading = read("名称,坐标\n甲队,\"" + cell + "\"\n", ResourceKind.TEAM);
        assertThat(reading.problems().stream().filter(p -> p.weight() == Weight.REFUSED))
                .isEmpty();
        var position = reading.resources().teams().getFirst().position();
        assertThat(position.lat()).isCloseTo(lat, within(1e-5));
        assertThat(position.lon()).isCloseTo(lon, within(1e-5));
    }

    @Test
    void a_bad_row_is_refused_with_line_column_and_value_and_the_others_go_in() throws Exception {
        ListReading reading = read(
                "名称,经度,纬度,人数,联系电话\n甲队,1204.5,32.4,12,\n乙队,119.5,32.4,十二人,\n丙队,119.5,32.4,12,1.38E+10\n丁队,119.5,32.4,约20,\n",
                ResourceKind.TEAM);
        List<Problem> refused = reading.problems().stream()
                .filter(p -> p.weight() == Weight.REFUSED)
                .toList();
        assertThat(refused).extracting(Problem::line).containsExactly(2, 3, 4);
        assertThat(refused).extracting(Problem::column).containsExactly("B 经度", "D 人数", "E 联系电话");
        assertThat(refused).extracting(Problem::value).containsExactly("1204.5", "十二人", "1.38E+10");
        assertThat(reading.resources().teams()).extracting(Team::name).containsExactly("丁队");
        assertThat(reading.resources().teams().getFirst().people()).isEqualTo(20);
        assertThat(codes(reading)).contains("approximate");
    }

    @ParameterizedTest(name = "{0} in a cell for {1}: {2}")
    @CsvSource({
        "-3, 最大储量, count",
        "1e999, 最大储量, number",
        "-2, 直径(m), count",
        "-300, 温度, count",
        "-1, 工作压力(MPa), count",
    })
    void a_quantity_that_no_vessel_has_is_refused(String cell, String header, String code) throws Exception {
        ListReading reading =
                read("企业名称,经度,纬度,位号,介质," + header + "\n演厂,119,32,V-1,液氯," + cell + "\n", ResourceKind.FACILITY);
        assertThat(reading.problems())
                .filteredOn(p -> p.weight() == Weight.REFUSED)
                .extracting(Problem::code)
                .containsExactly(code);
        assertThat(reading.resources().facilities()).isEmpty();
    }

    @Test
    void a_vacuum_and_cold_below_zero_are_no_faults() throws Exception {
        Facility facility = read("企业名称,经度,纬度,位号,介质,工作压力(MPa),温度\n演厂,119,32,V-1,液氨,-0.05,-33\n", ResourceKind.FACILITY)
                .resources()
                .facilities()
                .getFirst();
        assertThat(facility.stocks().getFirst().pressure()).isEqualTo(51_325, within(1.0));
        assertThat(facility.stocks().getFirst().temperature()).isEqualTo(240.15, within(1e-9));
    }

    @ParameterizedTest(name = "longitude {0}")
    @CsvSource({"1.195E+02, ", "1e3, outside", "119°75′, degrees", "119°30′61″, degrees"})
    void a_longitude_is_read_as_written_or_refused_never_changed(String cell, @Nullable String code) throws Exception {
        ListReading reading = read("名称,经度,纬度\n甲队," + cell + ",32.4\n", ResourceKind.TEAM);
        if (code == null) {
            assertThat(reading.resources().teams().getFirst().position().lon()).isEqualTo(119.5);
        } else {
            assertThat(codes(reading)).contains(code);
            assertThat(reading.resources().teams()).isEmpty();
        }
    }

    @Test
    void a_row_without_a_position_is_set_aside_not_lost() throws Exception {
        ListReading reading = read("名称,经度,纬度\n甲队,,\n乙队,119.5,32.4\n", ResourceKind.TEAM);
        assertThat(reading.unplaced()).isEqualTo(1);
        assertThat(reading.refused()).isZero();
        assertThat(reading.resources().teams()).hasSize(1);
    }

    @Test
    void the_same_id_twice_is_refused_the_second_time() throws Exception {
        ListReading reading = read("编号,名称,经度,纬度\nA1,甲,119,32\nA1,乙,119,32\n", ResourceKind.TEAM);
        assertThat(reading.resources().teams()).extracting(Team::name).containsExactly("甲");
        assertThat(codes(reading)).contains("duplicate");
    }

    @Test
    void units_of_cells_go_before_units_of_headers() throws Exception {
        Facility facility = read(
                        "企业名称,经度,纬度,位号,介质,罐型,直径(mm),容积,工作压力(MPa),最大储量(t)\n演厂,119,32,V-1,液氯,卧罐,2600,50 m³,1.6MPa,500kg\n,,,V-2,液氨,球罐,10700,650000L,常压,2吨\n",
                        ResourceKind.FACILITY)
                .resources()
                .facilities()
                .getFirst();
        assertThat(facility.stocks()).hasSize(2);
        Facility.Stock first = facility.stocks().getFirst();
        assertThat(first.diameter()).isCloseTo(2.6, within(1e-9));
        assertThat(first.pressure()).isCloseTo(1_701_325, within(1e-6));
        assertThat(first.massEach()).isEqualTo(500);
        assertThat(first.form()).isEqualTo("horizontal");
        Facility.Stock second = facility.stocks().get(1);
        assertThat(second.volume()).isCloseTo(650, within(1e-9));
        assertThat(second.pressure()).isEqualTo(101_325);
        assertThat(second.massEach()).isEqualTo(2000);
    }

    @Test
    void what_a_plant_makes_in_a_year_is_not_its_stock() throws Exception {
        ListReading reading = read("企业名称,经度,纬度,介质,年产量(t)\n演厂,119,32,液氯,90000\n", ResourceKind.FACILITY);
        assertThat(reading.resources()
                        .facilities()
                        .getFirst()
                        .stocks()
                        .getFirst()
                        .massEach())
                .isNull();
        assertThat(codes(reading)).contains("yearly");
    }

    @Test
    void columns_that_have_no_place_are_named() throws Exception {
        ListReading reading = read("名称,经度,纬度,主要装备,心情\n甲,119,32,泵2台,好\n", ResourceKind.TEAM);
        Problem note = reading.problems().stream()
                .filter(p -> p.code().equals("unusedColumns"))
                .findFirst()
                .orElseThrow();
        assertThat(note.arguments()).containsExactly("心情、主要装备");
    }

    @Test
    void personal_columns_of_experts_are_never_taken() throws Exception {
        ListReading reading = read("姓名,身份证号,专业\n赵演甲,110101199001011234,氯碱\n", ResourceKind.EXPERT);
        assertThat(reading.resources().experts().toString()).doesNotContain("110101");
        assertThat(codes(reading)).contains("private");
    }

    @Test
    void headers_can_be_mapped_by_hand() throws Exception {
        ListReading reading = lists.read(
                "机构,东,北\n甲,119.5,32.4\n".getBytes(StandardCharsets.UTF_8),
                ResourceKind.TEAM,
                Mapping.parse("机构=name\n东=lon\n北=lat\n"));
        assertThat(reading.resources().teams()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "PK\u0003\u0004, spreadsheet", "'foo,bar\n1,2\n', header"})
    void what_is_no_list_is_refused_as_a_whole(String text, String code) {
        assertThatThrownBy(() -> read(text, ResourceKind.TEAM))
                .isInstanceOfSatisfying(
                        UnreadableList.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Property(tries = 300, seed = "20260101")
    void any_text_gives_a_reading_or_a_plain_refusal(@ForAll String text) {
        for (ResourceKind kind : ResourceKind.values()) {
            try {
                lists.read(("名称,经度,纬度,数量,核对日期\n" + text).getBytes(StandardCharsets.UTF_8), kind, Mapping.NONE);
            } catch (UnreadableList e) {
                assertThat(e.code()).isNotBlank();
            }
        }
    }

    private List<Team> teams(byte[] bytes) throws UnreadableList {
        return lists.read(bytes, ResourceKind.TEAM, Mapping.NONE).resources().teams();
    }

    private ListReading read(String text, ResourceKind kind) throws UnreadableList {
        return lists.read(text.getBytes(StandardCharsets.UTF_8), kind, Mapping.NONE);
    }

    private static List<String> codes(ListReading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }
}
