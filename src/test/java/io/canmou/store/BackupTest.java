package io.canmou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.canmou.store.StoreException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Schema PLACES =
            new Schema(List.of("io/canmou/store/testmigrations"), Map.of("place", Set.of("name", "people", "open")));

    @TempDir
    Path home;

    private final Backup backup = new Backup(PLACES, Clock.systemUTC());

    @Test
    void a_restored_store_is_as_it_was_when_the_backup_was_made() throws Exception {
        Path file = home.resolve("backups/monday.zip");
        write("p1", "before");
        try (Store store = open()) {
            backup.write(store, folder(), file);
        }
        write("p2", "after");
        backup.restore(file, folder(), null);
        assertThat(names()).containsExactly("before");
        assertThat(home.resolve("store.before")).exists();
    }

    @Test
    void a_backup_is_the_owners_alone() throws Exception {
        Path file = home.resolve("b.zip");
        write("p1", "x");
        try (Store store = open()) {
            backup.write(store, folder(), file);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(home.resolve("b.zip.part")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_backup_changes_nothing() throws Exception {
        write("p1", "kept");
        Path file = Files.writeString(home.resolve("notes.txt"), "no zip at all");
        assertThatThrownBy(() -> backup.restore(file, folder(), null))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_BACKUP));
        assertThat(names()).containsExactly("kept");
    }

    @Test
    void a_backup_with_a_flipped_byte_in_its_database_changes_nothing() throws Exception {
        write("p1", "kept");
        Path file = home.resolve("b.zip");
        try (Store store = open()) {
            backup.write(store, folder(), file);
        }
        byte[] sound = Files.readAllBytes(file);
        for (int tenth = 1; tenth < 9; tenth++) {
            byte[] bytes = sound.clone();
            bytes[bytes.length * tenth / 10] ^= 0x40;
            Files.write(file, bytes);
            assertThatThrownBy(() -> backup.restore(file, folder(), null)).isInstanceOf(StoreException.class);
            assertThat(names()).containsExactly("kept");
        }
        assertThat(Files.list(home).filter(p -> p.getFileName().toString().startsWith("restore")))
                .isEmpty();
    }

    @Test
    void a_check_finds_a_row_that_was_changed_behind_the_log() {
        try (Store store = open()) {
            store.write(List.of(new Patch("place", "p1", Map.of("name", "true", "people", 45, "open", true))));
            assertThat(store.check()).isEmpty();
            store.read(handle -> handle.execute("UPDATE place SET people = 46 WHERE id = 'p1'"));
            store.read(handle -> handle.execute("INSERT INTO place (id, name) VALUES ('p2', 'smuggled')"));
            assertThat(store.check())
                    .containsExactlyInAnyOrder(
                            new Finding(Finding.Kind.DIFFERENT_ROW, "place", "p1"),
                            new Finding(Finding.Kind.UNLOGGED_ROW, "place", "p2"));
            store.rebuild();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_check_finds_a_change_that_is_missing_from_the_log() {
        try (Store store = open()) {
            store.write(List.of(new Patch("place", "p1", Map.of("name", "a"))));
            store.write(List.of(new Patch("place", "p1", Map.of("name", "b"))));
            store.write(List.of(new Patch("place", "p1", Map.of("name", "c"))));
            store.read(handle -> handle.execute("DELETE FROM change WHERE sequence = 2"));
            assertThat(store.check()).containsExactly(new Finding(Finding.Kind.GAP, store.device(), "2"));
        }
    }

    private Path folder() {
        return home.resolve("store");
    }

    private Store open() {
        return Store.open(folder(), PLACES, Clock.systemUTC());
    }

    private void write(String id, String name) {
        try (Store store = open()) {
            store.write(List.of(new Patch("place", id, Map.of("name", name))));
        }
    }

    private List<String> names() {
        try (Store store = open()) {
            return store.read(handle -> handle.createQuery("SELECT name FROM place ORDER BY id")
                    .mapTo(String.class)
                    .list());
        }
    }
}
