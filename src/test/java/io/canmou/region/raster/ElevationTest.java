package io.canmou.region.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.canmou.SharedData;
import io.canmou.geo.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.utm.UTM;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

class ElevationTest {
    private static final Envelope BOX = new Envelope(121.4, 121.6, 31.4, 31.6);

    @TempDir
    private Path folder;

    /// A slope of 120 m per hundredth of a degree to the north, with one void.
    private Path slope(String name) throws IOException {
        ByteBuffer heights = ByteBuffer.allocate(2 * 1201 * 1201);
        for (int row = 0; row < 1201; row++) {
            for (int column = 0; column < 1201; column++) {
                boolean lost = row == 600 && column == 600;
                heights.putShort((short) (lost ? -32768 : 1200 - row));
            }
        }
        return Files.write(folder.resolve(name), heights.array());
    }

    @Test
    void betweenTheRowsOfATileHeightsAreLinear() throws Exception {
        ElevationFile file = imported(slope("N31E121.hgt"));
        // 31.45° is 0.45 × 1200 rows above the southern edge
        assertThat(file.at(new Position(31.45, 121.5)).orElseThrow()).isEqualTo(540, within(0.06));
        assertThat(file.at(new Position(31.4504167, 121.5)).orElseThrow()).isEqualTo(540.5, within(0.06));
    }

    @Test
    void aVoidOfTheTileIsNotKnown() throws Exception {
        ElevationFile file = imported(slope("N31E121.hgt"));
        assertThat(file.at(new Position(31.5, 121.5))).isEmpty();
        assertThat(file.at(new Position(31.5008333, 121.5)).orElseThrow()).isEqualTo(601, within(0.06));
    }

    @Test
    void aTileMayComeInAZip() throws Exception {
        Path zip = folder.resolve("N31E121.hgt.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("N31E121.hgt"));
            out.write(Files.readAllBytes(slope("plain")));
        }
        assertThat(imported(zip).at(new Position(31.45, 121.5)).orElseThrow()).isEqualTo(540, within(0.06));
    }

    @Test
    void aTileOfAnotherSizeIsRefused() throws Exception {
        Path cut = Files.write(
                folder.resolve("N31E121.hgt"), Arrays.copyOf(Files.readAllBytes(slope("plain")), 1_000_001));
        assertThatExceptionOfType(BadRaster.class)
                .isThrownBy(() -> imported(cut))
                .returns("hgtSize", BadRaster::code);
    }

    @Test
    void aTileFarAwayIsRefused() throws Exception {
        Path far = slope("N41E121.hgt");
        assertThatExceptionOfType(BadRaster.class)
                .isThrownBy(() -> imported(far))
                .returns("outside", BadRaster::code);
    }

    @Test
    void aGeoTiffThatWasCutIsRefusedInsteadOfReadAsZeros() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("maps/canglan/elevation.tif"));
        Path cut = Files.write(folder.resolve("cut.tif"), Arrays.copyOf(whole, whole.length / 2));
        assertThatExceptionOfType(BadRaster.class)
                .isThrownBy(() -> new ElevationImport(new Envelope(119.5, 119.6, 32.4, 32.5)).add(cut))
                .returns("cut", BadRaster::code);
    }

    /// The head of a file of 60,000 × 30,000 cells, as a country at 100 m has: width, height, one strip of 4 bytes.
    @Test
    void aGeoTiffOfAWholeCountryIsRefusedInsteadOfReadUntilNoMemoryIsLeft() throws Exception {
        ByteBuffer head = ByteBuffer.allocate(70).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 4);
        for (int[] entry : new int[][] {{256, 60_000}, {257, 30_000}, {273, 66}, {279, 4}}) {
            head.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
        }
        Path country = Files.write(folder.resolve("country.tif"), head.array());
        assertThatExceptionOfType(BadRaster.class)
                .isThrownBy(() -> new ElevationImport(new Envelope(119.5, 119.6, 32.4, 32.5)).add(country))
                .returns("tooLarge", BadRaster::code);
    }

    @Test
    void theRiverOfTheDrillDistrictLiesBelowItsCity() throws Exception {
        // drill district: river water +4 m at (4500, 5200), city +9 to +12 m; tower hill 48 to 62 m
        ElevationFile file = imported(Path.of("maps/canglan/elevation.tif"), new Envelope(119.5, 119.63, 32.4, 32.49));
        assertThat(file.at(at(4500, 5200)).orElseThrow()).isBetween(3.0, 6.0);
        assertThat(file.at(at(6000, 7950)).orElseThrow()).isBetween(8.0, 12.5);
        assertThat(file.at(at(1300, 9100)).orElseThrow()).isBetween(48.0, 63.0);
    }

    @Test
    void theSameValleyComesOutOfTileAndCrop() throws Exception {
        Envelope andorra = new Envelope(1.42, 1.78, 42.43, 42.65);
        ElevationFile tile = imported(SharedData.path("regions/andorra/N42E001.hgt.zip"), andorra);
        ElevationFile crop = imported(SharedData.path("regions/andorra/andorra-elevation-srtm3.tif"), andorra);
        Position capital = new Position(42.5063, 1.5218);
        assertThat(tile.at(capital).orElseThrow()).isBetween(980.0, 1060.0); // Andorra la Vella lies at 1,023 m
        assertThat(crop.at(capital).orElseThrow()).isEqualTo(tile.at(capital).orElseThrow(), within(0.2));
    }

    @Test
    void aGridInNad83IsReadWithItsVoids() throws Exception {
        Envelope portland = new Envelope(-122.72, -122.56, 45.47, 45.57);
        ElevationFile file = imported(SharedData.path("regions/portland/portland-ned-elevation.tif"), portland);
        // Council Crest, the highest point of Portland, 327 m (USGS GNIS: 1,071 ft)
        assertThat(file.at(new Position(45.4987, -122.7082)).orElseThrow()).isEqualTo(327, within(6.0));
        assertThat(file.at(new Position(45.52, -122.58))).as("east of the grid").isEmpty();
    }

    /// Each cell holds its own easting in UTM zone 51; what is read at a place must be the easting of that place by
    /// another implementation of the projection.
    @Test
    void aGridInMetresLiesWhereItsProjectionPutsIt() throws Exception {
        float[][] eastings = new float[200][200];
        for (float[] row : eastings) {
            for (int x = 0; x < row.length; x++) {
                row[x] = 350_000 + (x + 0.5f) * 100;
            }
        }
        CoordinateReferenceSystem zone = CRS.decode("EPSG:32651", true);
        Path file = folder.resolve("utm.tif");
        GeoTiffWriter writer = new GeoTiffWriter(file.toFile());
        writer.write(
                new GridCoverageFactory()
                        .create(
                                "easting",
                                eastings,
                                new ReferencedEnvelope(350_000, 370_000, 3_475_000, 3_495_000, zone)),
                new GeneralParameterValue[0]);
        writer.dispose();
        ElevationFile heights = imported(file);
        for (Position place : List.of(new Position(31.45, 121.45), new Position(31.52, 121.58))) {
            double easting = UTM.from(Point.point(place.lon(), place.lat())).getEasting();
            assertThat(heights.at(place).orElseThrow()).isEqualTo(easting, within(110.0)); // one cell
        }
    }

    private static Position at(double x, double y) {
        return new Position(32.4 + y / 110_895, 119.5 + x / 94_029);
    }

    private ElevationFile imported(Path source) throws Exception {
        return imported(source, BOX);
    }

    private ElevationFile imported(Path source, Envelope box) throws Exception {
        ElevationImport heights = new ElevationImport(box);
        heights.add(source);
        Path stored = folder.resolve("stored.bin");
        heights.write(stored);
        return new ElevationFile(ByteBuffer.wrap(Files.readAllBytes(stored)));
    }
}
