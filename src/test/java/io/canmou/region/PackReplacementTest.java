package io.canmou.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.canmou.route.GraphHopperRoads;
import io.canmou.route.RoadNetworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;

class PackReplacementTest {
    @TempDir
    private Path folder;

    private Path target;
    private final RegionImport regionImport = new RegionImport(new GraphHopperRoads());

    @BeforeEach
    void first() throws Exception {
        target = folder.resolve("packs").resolve("pack");
        regionImport.run(ImportRequest.of(SmallMap.write(folder), target, "first"), ImportProgress.NONE);
    }

    @Test
    void aSecondImportReplacesTheFirstAndLeavesNothingElse() throws Exception {
        Path changed =
                Files.writeString(folder.resolve("changed.osm"), SmallMap.text().replace("书院路", "新书院路"));
        try (RegionPack old = RegionPacks.open(target)) {
            regionImport.run(ImportRequest.of(changed, target, "second"), ImportProgress.NONE);
            assertThat(old.findPlaces("书院路", 1))
                    .as("a reader of the old pack goes on")
                    .isNotEmpty();
        }
        try (RegionPack pack = RegionPacks.open(target)) {
            assertThat(pack.info().name()).isEqualTo("second");
            assertThat(pack.findPlaces("新书院路", 1)).isNotEmpty();
        }
        assertThat(content(target).keySet())
                .filteredOn(name -> name.endsWith("map.bin"))
                .hasSize(1);
        try (Stream<Path> beside = Files.list(target.getParent())) {
            assertThat(beside).containsExactly(target);
        }
    }

    @Test
    void aFailedImportLeavesThePackAsItIs() throws Exception {
        Map<String, Integer> before = content(folder.resolve("packs"));
        Path cut = Files.writeString(folder.resolve("cut.osm"), SmallMap.text().substring(0, 900));
        assertThatExceptionOfType(RegionException.class)
                .isThrownBy(() -> regionImport.run(ImportRequest.of(cut, target, "cut"), ImportProgress.NONE));
        assertThat(content(folder.resolve("packs"))).isEqualTo(before);
    }

    @ParameterizedTest(name = "at {0}")
    @EnumSource(ImportProgress.Step.class)
    void anImportThatIsCancelledLeavesThePackAsItIs(ImportProgress.Step when) throws Exception {
        Map<String, Integer> before = content(folder.resolve("packs"));
        ImportProgress stop = (step, share) -> {
            if (step == when) {
                throw new CancellationException();
            }
        };
        ImportRequest again = ImportRequest.of(SmallMap.write(folder), target, "again");
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> regionImport.run(again, stop));
        assertThat(content(folder.resolve("packs"))).isEqualTo(before);
    }

    @Test
    void whatAKilledImportLeftGoesAtTheNextOne() throws Exception {
        Path left = Files.createDirectories(target.getParent().resolve(".pack.importing-123/pack"));
        Files.writeString(left.resolve("map.bin"), "half");
        regionImport.run(ImportRequest.of(SmallMap.write(folder), target, "next"), ImportProgress.NONE);
        assertThat(left).doesNotExist();
    }

    @Test
    void readingAPackWritesNothingIntoIt() throws Exception {
        Map<String, Integer> before = content(target);
        try (RegionPack pack = RegionPacks.open(target);
                var roads = RoadNetworks.open(pack)) {
            assertThat(roads.empty()).isFalse();
            assertThat(pack.features(new Envelope(119, 120, 32, 33), 19)).isNotEmpty();
        }
        assertThat(content(target)).isEqualTo(before);
    }

    @Test
    void aFolderWithOtherThingsInItIsNotTouched() throws Exception {
        Path own = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(own.resolve("letter.txt"), "dear");
        ImportRequest there = ImportRequest.of(SmallMap.write(folder), own, "x");
        assertThatExceptionOfType(RegionException.class)
                .isThrownBy(() -> regionImport.run(there, ImportProgress.NONE))
                .returns("notAPackFolder", RegionException::code);
        assertThat(content(own)).hasSize(1);
    }

    /// Each file below a folder with the hash of its bytes.
    private static Map<String, Integer> content(Path below) throws IOException {
        Map<String, Integer> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(below.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
