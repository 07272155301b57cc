package io.canmou.region.raster;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.geotools.api.metadata.spatial.PixelOrientation;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.MathTransform2D;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.geotools.referencing.operation.transform.ConcatenatedTransform;
import org.geotools.util.factory.Hints;

/// A GeoTIFF, opened.
///
/// A grid in geographic coordinates of any datum counts as WGS 84: NAD83, CGCS2000 and ETRS89 differ from it by
/// less than 2 m, a fraction of a cell.
final class GeoTiffFile implements AutoCloseable {
    private final GeoTiffReader reader;
    private final GridCoverage2D coverage;
    private final java.awt.image.Raster pixels;
    private final AffineTransform2D toCrs;
    private final double noData;

    private GeoTiffFile(GeoTiffReader reader, GridCoverage2D coverage, AffineTransform2D toCrs) {
        this.reader = reader;
        this.coverage = coverage;
        RenderedImage image = coverage.getRenderedImage();
        this.pixels = image.getData();
        this.toCrs = toCrs;
        this.noData = reader.getMetadata().hasNoData() ? reader.getMetadata().getNoData() : Double.NaN;
    }

    static GeoTiffFile open(Path path) throws BadRaster {
        TiffFrame.check(path);
        GeoTiffReader reader = null;
        GeoTiffFile opened = null;
        try {
            reader = new GeoTiffReader(path.toFile(), new Hints(Hints.FORCE_LONGITUDE_FIRST_AXIS_ORDER, Boolean.TRUE));
            opened = of(reader);
            return opened;
        } catch (IOException | RuntimeException e) {
            throw new BadRaster(e, "damaged");
        } finally {
            if (opened == null && reader != null) {
                reader.dispose(); // or Windows lets nobody replace the bad file
            }
        }
    }

    private static GeoTiffFile of(GeoTiffReader reader) throws IOException, BadRaster {
        GridCoverage2D coverage = reader.read(null);
        MathTransform2D toCrs = coverage.getGridGeometry().getGridToCRS2D(PixelOrientation.UPPER_LEFT);
        if (!(toCrs instanceof AffineTransform2D affine)) {
            throw new BadRaster("noPlace");
        }
        return new GeoTiffFile(reader, coverage, affine);
    }

    int width() {
        return pixels.getWidth();
    }

    int height() {
        return pixels.getHeight();
    }

    int bands() {
        return pixels.getNumBands();
    }

    /// The value of a cell, NaN where there is none.
    float value(int x, int y, int band) {
        double value = pixels.getSampleDouble(x + pixels.getMinX(), y + pixels.getMinY(), band);
        boolean none = Double.isNaN(value) || value == noData || Math.abs(value) > 1e30;
        return none ? Float.NaN : (float) value;
    }

    /// Whether the cells are rectangles in degrees.
    boolean inDegrees() {
        return crs() instanceof GeographicCRS && toCrs.getShearX() == 0 && toCrs.getShearY() == 0;
    }

    private CoordinateReferenceSystem crs() {
        return coverage.getCoordinateReferenceSystem2D();
    }

    /// The grid itself, for a file in degrees.
    Raster raster() {
        float[][] values = new float[bands()][width() * height()];
        for (int band = 0; band < bands(); band++) {
            for (int y = 0; y < height(); y++) {
                for (int x = 0; x < width(); x++) {
                    values[band][y * width() + x] = value(x, y, band);
                }
            }
        }
        return new Raster(
                width(),
                height(),
                toCrs.getTranslateX(),
                toCrs.getTranslateY(),
                toCrs.getScaleX(),
                -toCrs.getScaleY(),
                values);
    }

    /// Longitude and latitude of the corner of cells that lies `x` cells to the right and `y` down; fractions
    /// allowed.
    double[] lonLat(MathTransform toWgs84, double x, double y) throws BadRaster {
        try {
            double[] at = {x, y};
            toCrs.transform(at, 0, at, 0, 1);
            toWgs84.transform(at, 0, at, 0, 1);
            return at;
        } catch (TransformException e) {
            throw new BadRaster(e, "noPlace");
        }
    }

    /// The value of the first band under a place, NaN where there is none.
    float under(MathTransform toCells, double lon, double lat) throws BadRaster {
        try {
            double[] at = {lon, lat};
            toCells.transform(at, 0, at, 0, 1);
            int x = (int) Math.floor(at[0]);
            int y = (int) Math.floor(at[1]);
            boolean inside = x >= 0 && y >= 0 && x < width() && y < height();
            return inside ? value(x, y, 0) : Float.NaN;
        } catch (TransformException e) {
            throw new BadRaster(e, "noPlace");
        }
    }

    /// From WGS 84 degrees to columns and rows.
    MathTransform toCells() throws BadRaster {
        try {
            return ConcatenatedTransform.create(toWgs84().inverse(), toCrs.inverse());
        } catch (NoninvertibleTransformException e) {
            throw new BadRaster(e, "noPlace");
        }
    }

    /// From the file's own coordinates to WGS 84 degrees.
    MathTransform toWgs84() throws BadRaster {
        try {
            return CRS.findMathTransform(crs(), DefaultGeographicCRS.WGS84, true);
        } catch (FactoryException e) {
            throw new BadRaster(e, "noPlace");
        }
    }

    /// The box around the file in WGS 84 degrees.
    ReferencedEnvelope box() throws BadRaster {
        try {
            return new ReferencedEnvelope(coverage.getEnvelope2D()).transform(DefaultGeographicCRS.WGS84, true);
        } catch (FactoryException | TransformException e) {
            throw new BadRaster(e, "noPlace");
        }
    }

    @Override
    public void close() {
        coverage.dispose(true);
        reader.dispose();
    }
}
