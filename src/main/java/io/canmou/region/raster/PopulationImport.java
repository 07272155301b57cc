package io.canmou.region.raster;

import io.canmou.region.pack.ByteWriter;
import io.canmou.region.pack.GeometryCodec;
import io.canmou.region.pack.RecordFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.api.referencing.operation.MathTransform;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// Reads people around a pack from one file.
///
/// A GeoTIFF holds people per cell: one band, or two, of which the first is residents by night and the second
/// people present on a working day. A CSV holds one row per cell with its centre (see [PopulationTable]). A
/// projected grid and a CSV become cells of their own shape, so that no one is lost or counted twice by resampling.
public final class PopulationImport {
    /// File names of the two forms in the pack.
    public static final String GRID = "population.bin";

    public static final String CELLS = "population-cells.bin";

    /// How far beyond the map's box people are kept, degrees (about 10 km).
    private static final double MARGIN = 0.1;

    private final Envelope box;
    private @Nullable Raster grid;
    private List<Cell> cells = List.of();

    /// @param box of the pack, degrees
    public PopulationImport(Envelope box) {
        this.box = new Envelope(box);
        this.box.expandBy(MARGIN);
    }

    /// Takes the part of a file that lies near the pack.
    public void read(Path file) throws BadRaster {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            cells = near(PopulationTable.cells(file));
        } else {
            tiff(file);
        }
        boolean nothing = cells.isEmpty() && (grid == null || grid.width() == 0 || grid.height() == 0);
        if (nothing) {
            throw new BadRaster("outside");
        }
    }

    private void tiff(Path file) throws BadRaster {
        try (GeoTiffFile tiff = GeoTiffFile.open(file)) {
            if (tiff.inDegrees()) {
                grid = tiff.raster().within(box);
            } else {
                cells = near(cells(tiff));
            }
        }
    }

    private List<Cell> near(List<Cell> all) {
        return all.stream()
                .filter(cell -> box.intersects(cell.shape().getEnvelopeInternal()))
                .toList();
    }

    private static List<Cell> cells(GeoTiffFile tiff) throws BadRaster {
        List<Cell> cells = new ArrayList<>();
        MathTransform toWgs84 = tiff.toWgs84();
        for (int y = 0; y < tiff.height(); y++) {
            for (int x = 0; x < tiff.width(); x++) {
                double night = counted(tiff.value(x, y, 0));
                double day = counted(tiff.value(x, y, Math.min(1, tiff.bands() - 1)));
                if (night > 0 || day > 0) {
                    cells.add(new Cell(quad(tiff, toWgs84, x, y), day, night));
                }
            }
        }
        return cells;
    }

    private static Polygon quad(GeoTiffFile tiff, MathTransform toWgs84, int x, int y) throws BadRaster {
        Coordinate[] ring = new Coordinate[5];
        for (int i = 0; i < 5; i++) {
            double[] at = tiff.lonLat(toWgs84, x + (i == 1 || i == 2 ? 1 : 0), y + (i == 2 || i == 3 ? 1 : 0));
            ring[i] = new Coordinate(at[0], at[1]);
        }
        return new GeometryFactory().createPolygon(ring);
    }

    /// No value, and the negative marks that some sets use beside their own, are nobody.
    private static double counted(float value) {
        return value > 0 ? value : 0;
    }

    /// Residents in all that was read.
    public double residents() {
        double sum = 0;
        for (Cell cell : cells) {
            sum += cell.night();
        }
        if (grid != null) {
            for (float value : grid.values()[0]) {
                sum += counted(value);
            }
        }
        return sum;
    }

    /// Writes what was read into the folder of a pack.
    public void write(Path folder) throws IOException {
        if (grid != null) {
            Files.write(folder.resolve(GRID), bytes(grid));
        } else if (!cells.isEmpty()) {
            GeometryCodec codec = new GeometryCodec();
            RecordFileWriter file = new RecordFileWriter();
            for (Cell cell : cells) {
                ByteWriter to = new ByteWriter();
                to.real(cell.day());
                to.real(cell.night());
                codec.write(to, cell.shape());
                file.add(0, cell.shape().getEnvelopeInternal(), to.toBytes());
            }
            file.write(folder.resolve(CELLS));
        }
    }

    private static byte[] bytes(Raster raster) {
        int bands = Math.min(2, raster.values().length);
        ByteWriter to = new ByteWriter();
        to.fixed(PopulationFile.MAGIC);
        to.fixed(raster.width());
        to.fixed(raster.height());
        to.fixed(bands);
        to.real(raster.west());
        to.real(raster.north());
        to.real(raster.stepLon());
        to.real(raster.stepLat());
        for (int band = 0; band < bands; band++) {
            for (float value : raster.values()[band]) {
                to.fixed(Float.floatToIntBits((float) counted(value)));
            }
        }
        return to.toBytes();
    }

    /// People in an area, degrees.
    record Cell(Polygon shape, double day, double night) {}
}
