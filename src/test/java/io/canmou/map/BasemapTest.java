package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

class BasemapTest {
    private static final TileKey KEY = TileKey.at(14, Mercator.x(119.54), Mercator.y(32.45));

    @TempDir
    Path folder;

    private Path pack;
    private Path cache;

    @BeforeEach
    void makeFolders() throws IOException {
        pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("features"), "any");
        cache = folder.resolve("cache");
    }

    @Test
    void aTileIsTakenFromDiskByTheNextProgram() throws IOException {
        TileImage painted = basemap("natural=water").tile(KEY);
        Path file = onlyTile();
        TileImage marked = new TileImage(512, 512, painted.pixels().clone());
        marked.pixels()[7] = 0xFF123456;
        Files.write(file, RunLength.encode(marked));
        assertThat(basemap("natural=water").tile(KEY).pixels()[7]).isEqualTo(0xFF123456);
    }

    @Test
    void aDamagedTileIsPaintedAnew() throws IOException {
        TileImage painted = basemap("natural=water").tile(KEY);
        Files.write(onlyTile(), new byte[] {1, 2, 3});
        assertThat(basemap("natural=water").tile(KEY)).isEqualTo(painted);
    }

    @Test
    void aPackThatWasBuiltAnewGetsNewTiles() throws IOException {
        TileImage before = basemap("natural=water").tile(KEY);
        Files.writeString(pack.resolve("features"), "other");
        Files.setLastModifiedTime(pack.resolve("features"), FileTime.from(Instant.ofEpochSecond(1_000_000)));
        TileImage after = basemap("natural=wood").tile(KEY);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void nothingIsWrittenIntoThePack() throws IOException {
        basemap("natural=water").tile(KEY);
        try (Stream<Path> files = Files.list(pack)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void thatNoTileCanBeKeptDoesNotHinderTheMap() throws IOException {
        Files.writeString(cache, "a file where the folder should be");
        assertThat(basemap("natural=water").tile(KEY).width()).isEqualTo(512);
    }

    @Test
    void theNewestRequestIsServedFirstAndACancelledOneNever() {
        Deque<Runnable> work = new ArrayDeque<>();
        List<TileKey> made = new ArrayList<>();
        var image = new TileImage(1, 1, new int[1]);
        try (var queue = new TileQueue(
                key -> {
                    made.add(key);
                    return image;
                },
                work::add)) {
            TileKey first = new TileKey(14, 1, 1);
            TileKey second = new TileKey(14, 2, 1);
            TileKey third = new TileKey(14, 3, 1);
            var one = queue.request(first);
            queue.request(second).cancel(false);
            var three = queue.request(third);
            assertThat(queue.request(third)).isSameAs(three);
            while (!work.isEmpty()) {
                work.poll().run();
            }
            assertThat(made).containsExactly(third, first);
            assertThat(one).isCompletedWithValue(image);
            assertThat(three).isCompletedWithValue(image);
        }
    }

    @Test
    void aTileThatFailedMayBeAskedForAgain() {
        Deque<Runnable> work = new ArrayDeque<>();
        List<TileKey> tries = new ArrayList<>();
        var image = new TileImage(1, 1, new int[1]);
        try (var queue = new TileQueue(
                key -> {
                    tries.add(key);
                    if (tries.size() == 1) {
                        throw new IllegalStateException("no luck");
                    }
                    return image;
                },
                work::add)) {
            var failed = queue.request(KEY);
            work.poll().run();
            assertThat(failed).isCompletedExceptionally();
            var again = queue.request(KEY);
            work.poll().run();
            assertThat(again).isCompletedWithValue(image);
        }
    }

    @Test
    void oldFoldersGoFirstWhenTheCacheGrowsTooLargeAndTheOneInUseStays() throws IOException {
        Path old = folderWith("old", 600, 1);
        Path middle = folderWith("middle", 600, 2);
        Path own = folderWith("own", 600, 0);
        TileFolder.prune(cache, own, 1300);
        assertThat(old).doesNotExist();
        assertThat(middle).exists();
        assertThat(own).exists();
    }

    private Path folderWith(String name, int bytes, int seconds) throws IOException {
        Path made = Files.createDirectories(cache.resolve(name));
        Files.write(made.resolve("tile"), new byte[bytes]);
        Files.setLastModifiedTime(made, FileTime.from(Instant.ofEpochSecond(seconds)));
        return made;
    }

    private Basemap basemap(String tag) {
        var region = new MemoryPack(pack, new Envelope(119.4, 119.7, 32.3, 32.6))
                .with("POLYGON((119.5 32.4, 119.6 32.4, 119.6 32.5, 119.5 32.5, 119.5 32.4))", tag);
        return new Basemap(region, MapPalettes.DAY, "zh", cache, Runnable::run);
    }

    private Path onlyTile() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(path -> path.toString().endsWith(".tile"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
