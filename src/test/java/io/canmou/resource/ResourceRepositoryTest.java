package io.canmou.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.geo.Position;
import io.canmou.resource.lists.ResourceFolder;
import io.canmou.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceRepositoryTest {
    @TempDir
    Path folder;

    @Test
    void all_lists_of_the_drill_region_come_back_as_they_were_saved() throws Exception {
        Resources lists =
                ResourceFolder.read(Path.of("maps", "canglan", "lists")).resources();
        try (Store store = open()) {
            assertThat(new ResourceRepository(store).save(lists)).isEqualTo(rows(lists));
        }
        try (Store store = open()) {
            assertThat(new ResourceRepository(store).all()).isEqualTo(sorted(lists));
            store.rebuild();
            assertThat(new ResourceRepository(store).all())
                    .as("from the log alone")
                    .isEqualTo(sorted(lists));
        }
    }

    @Test
    void the_same_list_again_writes_nothing_and_a_changed_row_writes_one() {
        Team team = new Team(
                "T1",
                "甲",
                null,
                "fire-station",
                new Position(32.4, 119.5),
                12,
                null,
                60.0,
                List.of(),
                null,
                null,
                null);
        Team more = new Team(
                "T1",
                "甲",
                null,
                "fire-station",
                new Position(32.4, 119.5),
                15,
                null,
                60.0,
                List.of(),
                null,
                null,
                null);
        try (Store store = open()) {
            ResourceRepository repository = new ResourceRepository(store);
            assertThat(repository.save(teams(team))).isEqualTo(1);
            assertThat(repository.save(teams(team))).isZero();
            assertThat(repository.save(teams(more))).isEqualTo(1);
            assertThat(repository.all().teams()).containsExactly(more);
            assertThat(store.changes()).hasSize(2);
        }
    }

    private Store open() {
        return Store.open(folder, ResourceRepository.SCHEMA, Clock.systemUTC());
    }

    private static Resources teams(Team team) {
        return new Resources(
                List.of(), List.of(team), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static int rows(Resources r) {
        return r.facilities().size()
                + r.teams().size()
                + r.supplies().size()
                + r.medical().size()
                + r.shelters().size()
                + r.experts().size()
                + r.vehicles().size()
                + r.sites().size();
    }

    private static Resources sorted(Resources r) {
        return new Resources(
                by(r.facilities(), Facility::id),
                by(r.teams(), Team::id),
                by(r.supplies(), Supply::id),
                by(r.medical(), Medical::id),
                by(r.shelters(), Shelter::id),
                by(r.experts(), Expert::id),
                by(r.vehicles(), Vehicle::id),
                by(r.sites(), SiteRecord::id));
    }

    private static <T> List<T> by(List<T> list, Function<T, String> id) {
        return list.stream().sorted(Comparator.comparing(id)).toList();
    }
}
