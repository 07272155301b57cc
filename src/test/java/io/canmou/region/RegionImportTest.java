package io.canmou.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.region.RegionPack.Building;
import io.canmou.region.RegionPack.BuildingUse;
import io.canmou.region.RegionPack.MapFeature;
import io.canmou.region.RegionPack.SensitiveSite;
import io.canmou.region.RegionPack.SiteKind;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class RegionImportTest {
    private static final Envelope ALL = new Envelope(119.4, 119.6, 32.3, 32.5);

    @TempDir
    private Path folder;

    private RegionPack pack;

    @BeforeEach
    void build() throws Exception {
        Path target = folder.resolve("pack");
        new RegionImport(RoadGraphBuilder.NONE)
                .run(ImportRequest.of(SmallMap.write(folder), target, "small"), ImportProgress.NONE);
        pack = RegionPacks.open(target);
    }

    @AfterEach
    void close() {
        pack.close();
    }

    @Test
    void anIslandInALakeIsLand() {
        MapFeature lake = pack.features(ALL, 19).stream()
                .filter(feature -> feature.tags().contains(new RegionPack.Tag("natural", "water")))
                .findFirst()
                .orElseThrow();
        assertThat(lake.geometry().contains(point(-0.0035, -0.0035))).isTrue();
        assertThat(lake.geometry().contains(point(-0.0025, -0.0025)))
                .as("the chapel's island")
                .isFalse();
        assertThat(lake.geometry().getArea()).isEqualTo(0.003 * 0.003 - 0.001 * 0.001, within(1e-12));
    }

    @Test
    void aBuildingOnASchoolsGroundIsASchool() {
        List<Building> buildings = pack.buildings(ALL);
        assertThat(buildings).hasSize(2);
        assertThat(buildings).anySatisfy(building -> {
            assertThat(building.use()).isEqualTo(BuildingUse.SCHOOL);
            assertThat(building.levels()).isEqualTo(4);
        });
        assertThat(buildings).anyMatch(building -> building.use() == BuildingUse.OTHER);
    }

    @Test
    void aSchoolIsASiteWithItsOutline() {
        List<SensitiveSite> sites = pack.sites(ALL);
        assertThat(sites).singleElement().satisfies(site -> {
            assertThat(site.kind()).isEqualTo(SiteKind.SCHOOL);
            assertThat(site.name()).isEqualTo("实验小学");
            assertThat(site.nameEn()).isEqualTo("Experimental Primary");
            assertThat(site.outline().getArea()).isEqualTo(1e-6, within(1e-12));
        });
    }

    @Test
    void aStreetIsFoundByItsNameInEitherLanguage() {
        assertThat(pack.findPlaces("南澜路", 5))
                .first()
                .satisfies(place -> assertThat(place.kind()).isEqualTo("street"));
        assertThat(pack.findPlaces("nanlan", 5))
                .first()
                .satisfies(place -> assertThat(place.name()).isEqualTo("南澜路"));
    }

    @Test
    void thePackSaysWhatItHolds() {
        RegionInfo info = pack.info();
        assertThat(info.counts()).containsEntry("roads", 2L).containsEntry("buildings", 2L);
        // 0.01° of latitude at 32.4° N is 1.109 km, of longitude 0.940 km (drill district's own figures)
        assertThat(info.roadKm()).isEqualTo(1.109 + 0.940, within(0.002));
        assertThat(info.bbox()).isEqualTo(new Envelope(119.49, 119.51, 32.39, 32.41));
    }

    private static Offset<Double> within(double tolerance) {
        return Offset.offset(tolerance);
    }

    private static Point point(double north, double east) {
        return new GeometryFactory().createPoint(new Coordinate(SmallMap.LON + east, SmallMap.LAT + north));
    }
}
