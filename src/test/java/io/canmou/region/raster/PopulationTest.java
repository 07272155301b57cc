package io.canmou.region.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.canmou.SharedData;
import io.canmou.region.RegionPack.PopulationGrid;
import io.canmou.region.pack.RecordFile;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class PopulationTest {
    private static final Envelope DISTRICT = new Envelope(119.5, 119.62762, 32.4, 32.49018);

    @TempDir
    private Path folder;

    @Test
    void theDrillDistrictHasItsPeopleByNightAndByDay() throws Exception {
        PopulationGrid people = imported(Path.of("maps/canglan/population.tif"), DISTRICT);
        PopulationGrid.Count all = people.inside(square(119.4, 119.7, 32.3, 32.6));
        // drill_district.md: 162,710 residents by night in the areas; with sites, plants and belts 175,807
        assertThat(all.night()).isEqualTo(175_807, within(5.0));
        assertThat(all.day()).isGreaterThan(68_340 + 21_500).isLessThan(all.night());
    }

    @Test
    void aHousingAreaHasItsOwnPeople() throws Exception {
        PopulationGrid people = imported(Path.of("maps/canglan/population.tif"), DISTRICT);
        // R21 南澜公寓: centre (5100, 2680), 560 × 440 m, 8,020 people by night, 3,370 by day, nothing else near;
        // asked to the next edges of the raster's cells of 100 m
        Geometry area = square(lon(4800), lon(5400), lat(2400), lat(2900));
        assertThat(people.inside(area).night()).isEqualTo(8_020, within(20.0));
        assertThat(people.inside(area).day()).isEqualTo(3_370, within(20.0));
    }

    @Test
    void halfACellHasHalfItsPeople() throws Exception {
        Path table = Files.writeString(folder.resolve("grid.csv"), """
                lon,lat,population
                121.000,31.000,100
                121.010,31.000,200
                121.000,31.010,300
                121.010,31.010,400
                """);
        PopulationGrid people = imported(table, new Envelope(121, 121.01, 31, 31.01));
        assertThat(people.inside(square(120, 122, 30, 32)).night()).isEqualTo(1000, within(1e-6));
        // the meridian through the middle of the western cells
        double west = people.inside(square(120, 121.0, 30, 32)).night();
        assertThat(west).isEqualTo((100 + 300) / 2.0, within(0.5));
    }

    @Test
    void aTableInChineseWithNightAndDayIsRead() throws Exception {
        Path table = folder.resolve("people.csv");
        Files.writeString(table, "经度;纬度;夜间;白天\n121.0;31.0;80;20\n121.01;31.0;10;90\n", Charset.forName("GB18030"));
        PopulationGrid.Count all =
                imported(table, new Envelope(121, 121.01, 31, 31.01)).inside(square(120, 122, 30, 32));
        assertThat(all.night()).isEqualTo(90, within(1e-6));
        assertThat(all.day()).isEqualTo(110, within(1e-6));
    }

    @Test
    void aTableWithoutPeopleOrWithANumberThatIsNoneIsRefused() throws Exception {
        for (String text : new String[] {
            "lon,lat\n121,31\n",
            "lon,lat,population\n121,31,many\n",
            "lon,lat,pop\n121,131,5\n",
            "lon,lat,pop\n121,31,NaN\n",
            "lon,lat,pop\n121,31,1e999\n",
            "lon,lat,pop\n121,31,-5\n"
        }) {
            Path table = Files.writeString(folder.resolve("bad.csv"), text);
            assertThatExceptionOfType(BadRaster.class)
                    .isThrownBy(() -> imported(table, new Envelope(121, 121.01, 31, 31.01)))
                    .returns("table", BadRaster::code);
        }
    }

    @Test
    void hexagonsAndRasterOfOneCityAgree() throws Exception {
        Envelope city = new Envelope(-51.2664, -51.1322, -30.1133, -29.9876);
        PopulationGrid hexagons =
                imported(SharedData.path("regions/porto-alegre/porto-alegre-population-hexgrid.csv"), city);
        PopulationGrid raster =
                imported(SharedData.path("regions/porto-alegre/porto-alegre-population-count.tif"), city);
        Geometry all = square(-52, -50, -31, -29);
        assertThat(hexagons.inside(all).night()).isEqualTo(812_935, within(1.0)); // the data's own README
        assertThat(raster.inside(all).night()).isEqualTo(812_935, within(1.0));
        Geometry centre = square(-51.23, -51.19, -30.06, -30.02);
        assertThat(hexagons.inside(centre).night())
                .isEqualTo(
                        raster.inside(centre).night(),
                        within(0.05 * raster.inside(centre).night()));
    }

    private PopulationGrid imported(Path source, Envelope box) throws Exception {
        PopulationImport people = new PopulationImport(box);
        people.read(source);
        people.write(folder);
        Path grid = folder.resolve(PopulationImport.GRID);
        if (Files.exists(grid)) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(grid));
            Files.delete(grid);
            return PopulationFile.grid(bytes);
        }
        return PopulationFile.cells(new RecordFile(folder.resolve(PopulationImport.CELLS), Arena.ofAuto()));
    }

    private static double lon(double x) {
        return 119.5 + x / 94_029;
    }

    private static double lat(double y) {
        return 32.4 + y / 110_895;
    }

    private static Geometry square(double west, double east, double south, double north) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
    }
}
