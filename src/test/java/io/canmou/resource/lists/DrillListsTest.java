package io.canmou.resource.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import io.canmou.resource.Team;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The drill region's lists come in whole. Expected: the tables of the district's description.
class DrillListsTest {
    private static ResourceFolder folder;
    private static Resources lists;

    @BeforeAll
    static void read() throws Exception {
        folder = ResourceFolder.read(Path.of("maps", "canglan", "lists"));
        lists = folder.resources();
    }

    @Test
    void all_rows_of_all_eight_lists_are_taken() {
        assertThat(folder.unreadable()).isEmpty();
        assertThat(folder.readings()).hasSize(8);
        folder.readings().forEach((file, reading) -> {
            assertThat(reading.refused()).as(file.toString()).isZero();
            assertThat(reading.unplaced()).as(file.toString()).isZero();
        });
        assertThat(lists.facilities()).hasSize(26);
        assertThat(lists.teams()).hasSize(18);
        assertThat(lists.medical()).hasSize(4);
        assertThat(lists.shelters()).hasSize(12);
        assertThat(lists.experts()).hasSize(16);
        assertThat(lists.vehicles()).hasSize(8);
        assertThat(lists.sites()).hasSize(26 + 37);
        assertThat(lists.supplies()).hasSize(12 + 14 + 3 + 6 + 7);
    }

    @Test
    void capabilities_come_with_their_amounts_and_remarks() {
        assertThat(team("T01").capabilities()).contains(new Team.Capability("SUIT-A", 6.0, ""));
        assertThat(team("T01").capabilities()).contains(new Team.Capability("COMM", null, ""));
        assertThat(team("T04").capabilities()).contains(new Team.Capability("LARGE-FLOW", 220.0, "220×2km"));
        assertThat(team("T06").capabilities()).contains(new Team.Capability("NEUTRAL", 30.0, "NaOH 30t"));
    }

    @Test
    void mobilisation_is_in_seconds_and_old_dates_and_agreements_are_kept() {
        assertThat(team("T06").mobilisation()).isEqualTo(600);
        assertThat(team("T16").agreementUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(team("T08").checked()).isBefore(LocalDate.of(2025, 1, 1));
    }

    @Test
    void the_vessels_of_a_plant_are_gathered_from_its_rows_in_si() {
        Facility plant = lists.facilities().stream()
                .filter(f -> f.id().equals("F01"))
                .findFirst()
                .orElseThrow();
        assertThat(plant.stocks()).hasSize(4);
        Facility.Stock chlorine = plant.stocks().getFirst();
        assertThat(chlorine.cas()).isEqualTo("7782-50-5");
        assertThat(chlorine.count()).isEqualTo(4);
        assertThat(chlorine.massEach()).isEqualTo(62_500);
        assertThat(chlorine.temperature()).isCloseTo(293.15, within(1e-9));
        assertThat(chlorine.pressure()).isCloseTo(570_000 + 101_325, within(1e-6)); // 0.57 MPa gauge
        assertThat(plant.peopleDay()).isEqualTo(310);
        assertThat(plant.halfEast()).isEqualTo(330);
    }

    @Test
    void beds_antidotes_and_capacities_are_read() {
        var h03 = lists.medical().stream()
                .filter(m -> m.id().equals("H03"))
                .findFirst()
                .orElseThrow();
        assertThat(h03.burnBeds()).isEqualTo(14);
        assertThat(h03.freeBeds()).isEqualTo(26);
        assertThat(h03.deconPerHour()).isEqualTo(30);
        assertThat(lists.shelters().getFirst().capacity()).isEqualTo(6000);
        assertThat(lists.shelters().get(3).indoor()).isFalse();
        assertThat(lists.sites().getFirst().airChangesPerHour()).isEqualTo(3.5);
        assertThat(lists.vehicles().getFirst().mass()).isEqualTo(23_500);
    }

    private static Team team(String id) {
        return lists.teams().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
