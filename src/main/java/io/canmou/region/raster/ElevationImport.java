package io.canmou.region.raster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.geotools.api.referencing.operation.MathTransform;
import org.locationtech.jts.geom.Envelope;

/// Gathers heights around a pack from files of several kinds.
public final class ElevationImport {
    /// How far beyond the map's box heights are kept, degrees: the terrain around a zone that leaves the map.
    private static final double MARGIN = 0.05;

    private final Envelope box;
    private final List<Raster> rasters = new ArrayList<>();

    /// @param box of the pack, degrees
    public ElevationImport(Envelope box) {
        this.box = new Envelope(box);
        this.box.expandBy(MARGIN);
    }

    /// Takes the part of a file that lies near the pack.
    public void add(Path file) throws BadRaster {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Raster whole = name.endsWith(".hgt") || name.endsWith(".zip") ? HgtFile.read(file) : tiff(file);
        Raster near = whole.within(box);
        if (near.width() < 2 || near.height() < 2) {
            throw new BadRaster("outside");
        }
        rasters.add(near);
    }

    private Raster tiff(Path file) throws BadRaster {
        try (GeoTiffFile tiff = GeoTiffFile.open(file)) {
            return tiff.inDegrees() ? tiff.raster() : resampled(tiff);
        }
    }

    /// A projected grid as one in degrees with cells of the same size, each taking the value under its centre.
    private Raster resampled(GeoTiffFile tiff) throws BadRaster {
        Envelope all = tiff.box();
        Envelope part = all.intersection(box);
        if (part.isNull()) {
            throw new BadRaster("outside");
        }
        double stepLon = all.getWidth() / tiff.width();
        double stepLat = all.getHeight() / tiff.height();
        int width = (int) Math.ceil(part.getWidth() / stepLon);
        int height = (int) Math.ceil(part.getHeight() / stepLat);
        float[] values = new float[width * height];
        Arrays.fill(values, Float.NaN);
        MathTransform toWgs84 = tiff.toWgs84();
        for (int y = 0; y < tiff.height(); y++) {
            for (int x = 0; x < tiff.width(); x++) {
                double[] at = tiff.lonLat(toWgs84, x + 0.5, y + 0.5);
                spread(
                        values,
                        width,
                        (at[0] - part.getMinX()) / stepLon,
                        (part.getMaxY() - at[1]) / stepLat,
                        tiff.value(x, y, 0));
            }
        }
        return new Raster(width, height, part.getMinX(), part.getMaxY(), stepLon, stepLat, new float[][] {values});
    }

    /// Sets the cell at (x, y) and those beside it that nothing nearer has set yet, so that no seam stays empty.
    private static void spread(float[] values, int width, double x, double y, float value) {
        int height = values.length / width;
        for (int dy = 0; dy <= 1; dy++) {
            for (int dx = 0; dx <= 1; dx++) {
                int cx = (int) Math.floor(x) + dx;
                int cy = (int) Math.floor(y) + dy;
                boolean inside = cx >= 0 && cy >= 0 && cx < width && cy < height;
                if (inside && (dx + dy == 0 || Float.isNaN(values[cy * width + cx]))) {
                    values[cy * width + cx] = value;
                }
            }
        }
    }

    /// Whether there is anything to write.
    public boolean isEmpty() {
        return rasters.isEmpty();
    }

    public void write(Path file) throws IOException {
        ElevationFile.write(file, rasters);
    }
}
