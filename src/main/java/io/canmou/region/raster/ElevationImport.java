package io.canmou.region.raster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /// A projected grid as one in degrees with about as many cells, each taking the value under its centre.
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
        MathTransform toCells = tiff.toCells();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double lon = part.getMinX() + (x + 0.5) * stepLon;
                double lat = part.getMaxY() - (y + 0.5) * stepLat;
                values[y * width + x] = tiff.under(toCells, lon, lat);
            }
        }
        return new Raster(width, height, part.getMinX(), part.getMaxY(), stepLon, stepLat, new float[][] {values});
    }

    /// Whether there is anything to write.
    public boolean isEmpty() {
        return rasters.isEmpty();
    }

    public void write(Path file) throws IOException {
        ElevationFile.write(file, rasters);
    }
}
