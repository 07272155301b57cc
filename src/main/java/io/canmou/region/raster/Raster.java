package io.canmou.region.raster;

import org.locationtech.jts.geom.Envelope;

/// A grid in degrees, rows from the north.
///
/// @param west  western edge of the first column, degrees
/// @param north northern edge of the first row, degrees
/// @param values per band, row by row; NaN: no value
record Raster(int width, int height, double west, double north, double stepLon, double stepLat, float[][] values) {
    /// The part that meets `box`; empty (0 × 0) when none does.
    Raster within(Envelope box) {
        int x0 = Math.clamp((long) Math.floor((box.getMinX() - west) / stepLon), 0, width);
        int x1 = Math.clamp((long) Math.ceil((box.getMaxX() - west) / stepLon), 0, width);
        int y0 = Math.clamp((long) Math.floor((north - box.getMaxY()) / stepLat), 0, height);
        int y1 = Math.clamp((long) Math.ceil((north - box.getMinY()) / stepLat), 0, height);
        int w = Math.max(0, x1 - x0);
        int h = Math.max(0, y1 - y0);
        float[][] cut = new float[values.length][w * h];
        for (int band = 0; band < values.length; band++) {
            for (int y = 0; y < h; y++) {
                System.arraycopy(values[band], (y0 + y) * width + x0, cut[band], y * w, w);
            }
        }
        return new Raster(w, h, west + x0 * stepLon, north - y0 * stepLat, stepLon, stepLat, cut);
    }
}
