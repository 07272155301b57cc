package io.canmou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    private static final Schema PLACES =
            new Schema(List.of("io/canmou/store/testmigrations"), Map.of("place", Set.of("name", "people", "open")));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-18T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        try (Store store = Store.open(folder, PLACES, NOON)) {
            store.write(List.of(new Patch("place", "p1", Map.of("name", "水厂", "people", 45, "open", true))));
        }
        try (Store store = Store.open(folder, PLACES, NOON)) {
            assertThat(names(store)).containsExactly("水厂");
            assertThat(store.changes()).hasSize(1);
        }
    }

    @Test
    void aFailureBetweenLogAndTableLeavesNeither() {
        boolean[] fail = {false};
        Store.Opening opening = new Store.Opening(PLACES, NOON, () -> {
            if (fail[0]) {
                throw new IllegalStateException("power cut");
            }
        });
        try (Store store = Store.open(folder, opening, null)) {
            store.write(List.of(new Patch("place", "p1", Map.of("name", "before"))));
            fail[0] = true;
            assertThatThrownBy(() -> store.write(List.of(new Patch("place", "p2", Map.of("name", "lost")))))
                    .hasMessageContaining("power cut");
            fail[0] = false;
            store.write(List.of(new Patch("place", "p3", Map.of("name", "after"))));
            assertThat(names(store)).containsExactly("after", "before");
            assertThat(store.changes().stream().map(Change::sequence)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyTableCanBeMadeAgainFromTheLogAlone(long seed) {
        Random random = new Random(seed);
        try (Store store = Store.open(folder, PLACES, NOON)) {
            for (int i = 0; i < 60; i++) {
                Map<String, @Nullable Object> fields = new HashMap<>();
                fields.put("name", random.nextInt(5) == 0 ? null : "n" + random.nextInt(9));
                if (random.nextBoolean()) {
                    fields.put("people", random.nextInt(1000));
                }
                store.write(List.of(new Patch("place", "p" + random.nextInt(12), fields)));
            }
            List<Map<String, Object>> before = rows(store);
            store.rebuild();
            assertThat(rows(store)).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void whatTheDatabaseFallsBackBehindTheJournalStillKnows() throws Exception {
        Path database = folder.resolve("canmou.mv.db");
        try (Store store = Store.open(folder, PLACES, NOON)) {
            store.write(List.of(new Patch("place", "p1", Map.of("name", "first"))));
        }
        byte[] older = Files.readAllBytes(database);
        try (Store store = Store.open(folder, PLACES, NOON)) {
            store.write(List.of(new Patch("place", "p1", Map.of("people", 7))));
            store.write(List.of(new Patch("place", "p2", Map.of("name", "second"))));
        }
        Files.write(database, older);
        try (Store store = Store.open(folder, PLACES, NOON)) {
            assertThat(names(store)).containsExactly("first", "second");
            assertThat(store.changes()).hasSize(3);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void aRecordThatWasCutInTheJournalIsPassedOverAndTheNextTakesItsPlace() throws Exception {
        write("p1", "kept");
        Files.write(journal(), new byte[] {0, 0, 1, 7, 9, 9}, StandardOpenOption.APPEND);
        write("p2", "after");
        Files.delete(database());
        try (Store store = Store.open(folder, PLACES, NOON)) {
            assertThat(names(store)).containsExactlyInAnyOrder("kept", "after");
        }
    }

    @Test
    void aRecordThatIsDamagedOnTheDiskIsTakenFromTheDatabaseAgain() throws Exception {
        write("p1", "first");
        write("p2", "second");
        byte[] bytes = Files.readAllBytes(journal());
        bytes[40] ^= 1; // in the first record, behind its head
        Files.write(journal(), bytes);
        Files.write(journal(), new byte[] {0, 0, 1}, StandardOpenOption.APPEND);
        write("p3", "third");
        Files.delete(journal());
        write("p4", "fourth");
        Files.delete(database());
        try (Store store = Store.open(folder, PLACES, NOON)) {
            assertThat(names(store)).containsExactlyInAnyOrder("first", "second", "third", "fourth");
            assertThat(store.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "cut", "garbage", "noise in the middle", "noise everywhere"})
    void aDatabaseThatNoLongerOpensIsMadeAgainFromTheJournalAndKeptAside(String damage) throws Exception {
        for (int i = 0; i < 20; i++) {
            write("p" + i, "name " + i);
        }
        byte[] bytes = Files.readAllBytes(database());
        Files.write(database(), damaged(bytes, damage));
        try (Store store = Store.open(folder, PLACES, NOON)) {
            assertThat(names(store)).hasSize(20).contains("name 0", "name 19");
            assertThat(store.check()).isEmpty();
            store.write(List.of(new Patch("place", "p20", Map.of("name", "goes on"))));
        }
        try (Store store = Store.open(folder, PLACES, NOON)) {
            assertThat(names(store)).hasSize(21);
        }
    }

    private static byte[] damaged(byte[] bytes, String damage) {
        Random random = new Random(7);
        byte[] noise = new byte[bytes.length];
        random.nextBytes(noise);
        return switch (damage) {
            case "empty" -> new byte[0];
            case "cut" -> Arrays.copyOf(bytes, bytes.length / 3);
            case "garbage" -> "no database at all".getBytes(StandardCharsets.UTF_8);
            case "noise in the middle" -> {
                byte[] half = bytes.clone();
                System.arraycopy(noise, 0, half, half.length / 4, half.length / 2);
                yield half;
            }
            default -> noise;
        };
    }

    @Test
    void aDamagedDatabaseWithoutAJournalIsLeftAsItIs() throws Exception {
        write("p1", "x");
        Files.delete(journal());
        byte[] garbage = damaged(Files.readAllBytes(database()), "noise everywhere");
        Files.write(database(), garbage);
        assertThatThrownBy(() -> Store.open(folder, PLACES, NOON))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));
        assertThat(database()).hasBinaryContent(garbage);
    }

    private Path database() {
        return folder.resolve("canmou.mv.db");
    }

    private Path journal() {
        return folder.resolve("canmou.changes");
    }

    private void write(String id, String name) {
        try (Store store = Store.open(folder, PLACES, NOON)) {
            store.write(List.of(new Patch("place", id, Map.of("name", name))));
        }
    }

    @Test
    void theFileIsEncryptedAndItsKeyIsTheOwnersAlone() throws Exception {
        try (Store store = Store.open(folder, PLACES, NOON)) {
            store.write(List.of(new Patch("place", "p1", Map.of("name", "SECRETWATERWORKS"))));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("canmou.mv.db"));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .startsWith("H2encrypt")
                .doesNotContain("SECRETWATER");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("canmou.key"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aPasswordLocksTheStoreAndOnlyItOpensIt() {
        try (Store store = Store.open(folder, PLACES, NOON)) {
            store.write(List.of(new Patch("place", "p1", Map.of("name", "kept"))));
            store.setPassword("虎符42");
        }
        assertThatThrownBy(() -> Store.open(folder, PLACES, NOON))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.LOCKED));
        assertThatThrownBy(() -> Store.open(folder, PLACES, NOON, "wrong"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.WRONG_PASSWORD));
        try (Store store = Store.open(folder, PLACES, NOON, "虎符42")) {
            assertThat(names(store)).containsExactly("kept");
        }
    }

    @Test
    void aStoreWithoutItsKeyIsRefusedAndNotReplaced() throws Exception {
        Store.open(folder, PLACES, NOON).close();
        long size = Files.size(folder.resolve("canmou.mv.db"));
        Files.delete(folder.resolve("canmou.key"));
        assertThatThrownBy(() -> Store.open(folder, PLACES, NOON))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.NO_KEY));
        assertThat(Files.size(folder.resolve("canmou.mv.db"))).isEqualTo(size);
    }

    @Test
    void aTableOrColumnThatTheSchemaDoesNotNameIsRefused() {
        try (Store store = Store.open(folder, PLACES, NOON)) {
            assertThatThrownBy(() -> store.write(List.of(new Patch("place", "p", Map.of("name; DROP", 1)))))
                    .hasMessageContaining("no such column");
            assertThat(store.changes()).isEmpty();
        }
    }

    @Test
    void theHybridClockNeverGoesBackWhenTheWallClockDoes() {
        long[] wall = {1_000, 1_000, 500, 2_000};
        int[] at = {0};
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(wall[Math.min(at[0]++, 3)]);
            }
        };
        HybridClock hybrid = new HybridClock(clock, "d", null);
        assertThat(List.of(hybrid.next(), hybrid.next(), hybrid.next(), hybrid.next()))
                .containsExactly(
                        new HybridTime(1_000, 0, "d"),
                        new HybridTime(1_000, 1, "d"),
                        new HybridTime(1_000, 2, "d"),
                        new HybridTime(2_000, 0, "d"));
    }

    @Test
    void whatIsGivenAfterSeeingAnotherDeviceIsLaterThanIt() {
        HybridClock hybrid = new HybridClock(NOON, "d", null);
        HybridTime ahead = new HybridTime(NOON.millis() + 5_000, 7, "other");
        hybrid.observe(ahead);
        assertThat(hybrid.next()).isGreaterThan(ahead);
    }

    private static List<String> names(Store store) {
        return store.read(h -> h.createQuery("SELECT name FROM place ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    private static List<Map<String, Object>> rows(Store store) {
        return store.read(
                h -> h.createQuery("SELECT * FROM place ORDER BY id").mapToMap().list());
    }
}
