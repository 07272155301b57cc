package io.canmou.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.SharedData;
import io.canmou.geo.Position;
import io.canmou.route.GraphHopperRoads;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetworks;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/// Every extract at hand becomes a pack that answers. Expected counts are those that osmium gave (README of the
/// extracts), less the buildings that are mere points: 228 in Baltimore, 11 in Heidelberg, where the other five are
/// roads as well. Ours are a little lower where an object lies wholly outside or has no geometry.
///
/// It is the benchmark of the import as well, and prints seconds and the peak of the heap:
/// `mvn -Plong -Dtest=AllExtractsTest test`.
class AllExtractsTest {
    private static final String THREE = """
            krems/krems-2013.osm.gz                              | 957   | 1196  |
            monaco/monaco-2021.osm.bz2                           | 3053  | 1208  | monaco/N43E007.hgt.zip
            nantong-tongzhou/nantong-2026.osm                    | 34    | 89    |
            """;
    private static final String OTHERS = """
            andorra/andorra-2013.osm.gz                          | 1716  | 301   | andorra/N42E001.hgt
            andorra/andorra-2013.osm.pbf                         | 1717  | 301   | andorra/N42E001.hgt.zip
            andorra/andorra-2021.osm.pbf                         | 5610  | 4924  | andorra/andorra-elevation-srtm3.tif
            baltimore-port/baltimore-port-2015.osm.pbf           | 4330  | 1738  |
            bayreuth-north/bayreuth-north-2014.osm.gz            | 2122  | 4269  | bayreuth-north/N49E011.hgt.zip+bayreuth-north/N50E011.hgt.zip
            beijing-haidian/haidian-tsinghua-2017.osm+beijing-haidian/haidian-cau-2026.osm | 1313 | 787 |
            campo-grande/campo-grande-2013.osm.gz                | 4202  | 104   |
            columbus/columbus.osm.pbf                            | 12679 | 1296  |
            heidelberg-roads/heidelberg-roads.osm.pbf            | 27259 | 0     |
            liechtenstein/liechtenstein-2015.osm.pbf             | 5355  | 9001  |
            liechtenstein/liechtenstein-2024.osm.pbf             | 9509  | 17727 |
            monaco/monaco-2012.osm.gz                            | 1112  | 970   |
            monaco/monaco-2021.osm.pbf                           | 3053  | 1208  | monaco/monaco-elevation-srtm3.tif
            portland/portland-central-roads-2015.osm.pbf         | 10801 | 1     | portland/portland-ned-elevation.tif
            porto-alegre/porto-alegre-roads.osm.pbf              | 20324 | 19    | porto-alegre/porto-alegre-elevation.tif
            shanghai-baoshan/baoshan-shu-2021.osm                | 198   | 99    |
            shanghai-centre/shanghai-centre-roads.osm            | 6824  | 0     |
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = THREE)
    void threeSmallExtractsBecomePacks(String files, int highways, int buildings, @Nullable String elevation)
            throws Exception {
        check(files, highways, buildings, elevation);
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = OTHERS)
    void everyExtractBecomesAPack(String files, int highways, int buildings, @Nullable String elevation)
            throws Exception {
        check(files, highways, buildings, elevation);
    }

    private void check(String files, int highways, int buildings, @Nullable String elevation) throws Exception {
        ImportRequest request = new ImportRequest(
                paths(files),
                folder.resolve("pack"),
                "test",
                elevation == null ? List.of() : paths(elevation),
                Optional.empty());
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        RegionInfo info = new RegionImport(new GraphHopperRoads()).run(request, ImportProgress.NONE);
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "%-80s %6.1f s  heap peak %4d MB  pack %5.1f MB  %s%n",
                files,
                info.buildSeconds(),
                peak >> 20,
                info.bytes() / 1e6,
                info.warnings());
        assertThat(info.warnings()).noneMatch(text -> RegionWarning.parse(text).unusedFile());
        // osmium's highways count nodes (crossings, stops) as well
        assertThat(info.counts().get("roads"))
                .isGreaterThan((long) (0.5 * highways))
                .isLessThanOrEqualTo(highways);
        assertThat(info.counts().get("buildings")).isCloseTo(buildings, within((long) (2 + 0.03 * buildings)));
        answers(info, elevation != null);
    }

    private void answers(RegionInfo info, boolean heights) throws Exception {
        try (RegionPack pack = RegionPacks.open(folder.resolve("pack"));
                RoadNetwork roads = RoadNetworks.open(pack)) {
            Coordinate centre = info.bbox().centre();
            assertThat(pack.features(info.bbox(), 19)).isNotEmpty();
            assertThat(pack.buildings(info.bbox()))
                    .hasSizeLessThanOrEqualTo(info.counts().get("buildings").intValue());
            assertThat(roads.empty()).isFalse();
            assertThat(roads.nearestRoad(new Position(centre.y, centre.x), 20_000))
                    .isPresent();
            assertThat(pack.elevation(new Position(centre.y, centre.x)).isPresent()
                            || !heights
                            || info.name().isEmpty())
                    .isTrue();
        }
    }

    private static List<Path> paths(String names) {
        return Arrays.stream(names.split("\\+"))
                .map(name -> SharedData.path("regions/" + name.strip()))
                .toList();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
