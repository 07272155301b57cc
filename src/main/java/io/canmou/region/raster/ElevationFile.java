package io.canmou.region.raster;

import io.canmou.geo.Position;
import io.canmou.region.pack.ByteWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// Heights of a pack: grids of 16-bit steps, mapped into memory. Thread-safe.
///
/// Between the centres of cells heights are bilinear; where one of the four is missing the nearest known one
/// counts. Of several grids the finest that knows the place answers.
public final class ElevationFile {
    private static final int MAGIC = 0x434d4531; // CME1
    private static final int HEAD = 48;
    private static final short NONE = Short.MIN_VALUE;

    private final ByteBuffer bytes;
    private final Grid[] grids;

    /// Reads the heads of the grids in `bytes`.
    public ElevationFile(ByteBuffer bytes) throws IOException {
        if (bytes.limit() < 8 || bytes.getInt(0) != MAGIC) {
            throw new IOException("not a file of heights");
        }
        this.bytes = bytes;
        grids = new Grid[bytes.getInt(4)];
        int at = 8;
        for (int i = 0; i < grids.length; i++) {
            int width = bytes.getInt(at);
            int height = bytes.getInt(at + 4);
            grids[i] = new Grid(
                    width,
                    height,
                    bytes.getDouble(at + 8),
                    bytes.getDouble(at + 16),
                    bytes.getDouble(at + 24),
                    bytes.getDouble(at + 32),
                    bytes.getFloat(at + 40),
                    bytes.getFloat(at + 44),
                    at + HEAD);
            at += HEAD + 2 * width * height;
        }
    }

    /// m above sea level; empty: not known.
    public OptionalDouble at(Position position) {
        for (Grid grid : grids) {
            double height = grid.at(bytes, position);
            if (!Double.isNaN(height)) {
                return OptionalDouble.of(height);
            }
        }
        return OptionalDouble.empty();
    }

    /// Writes grids, the finest first.
    static void write(Path file, List<Raster> rasters) throws IOException {
        List<Raster> finestFirst = rasters.stream()
                .sorted((a, b) -> Double.compare(a.stepLat(), b.stepLat()))
                .toList();
        ByteWriter to = new ByteWriter();
        to.fixed(MAGIC);
        to.fixed(rasters.size());
        for (Raster raster : finestFirst) {
            write(to, raster);
        }
        Files.write(file, to.toBytes());
    }

    private static void write(ByteWriter to, Raster raster) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float value : raster.values()[0]) {
            least = Float.isNaN(value) ? least : Math.min(least, value);
            most = Float.isNaN(value) ? most : Math.max(most, value);
        }
        float base = (least + most) / 2;
        float step = Math.max(0.1f, (most - least) / 65_000);
        to.fixed(raster.width());
        to.fixed(raster.height());
        to.real(raster.west() + raster.stepLon() / 2);
        to.real(raster.north() - raster.stepLat() / 2);
        to.real(raster.stepLon());
        to.real(raster.stepLat());
        to.fixed(Float.floatToIntBits(base));
        to.fixed(Float.floatToIntBits(step));
        for (float value : raster.values()[0]) {
            int steps = Float.isNaN(value) ? NONE : Math.round((value - base) / step);
            to.oneByte(steps >> 8);
            to.oneByte(steps);
        }
    }

    /// A grid by the centres of its cells.
    private record Grid(
            int width,
            int height,
            double west,
            double north,
            double stepLon,
            double stepLat,
            float base,
            float step,
            int start) {
        double at(ByteBuffer bytes, Position position) {
            double x = (position.lon() - west) / stepLon;
            double y = (north - position.lat()) / stepLat;
            if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) {
                return Double.NaN;
            }
            double cx = Math.clamp(x, 0, width - 1);
            double cy = Math.clamp(y, 0, height - 1);
            int x0 = Math.min((int) cx, Math.max(0, width - 2));
            int y0 = Math.min((int) cy, Math.max(0, height - 2));
            int x1 = Math.min(x0 + 1, width - 1);
            int y1 = Math.min(y0 + 1, height - 1);
            double fx = cx - x0;
            double fy = cy - y0;
            double height = (1 - fy) * ((1 - fx) * value(bytes, x0, y0) + fx * value(bytes, x1, y0))
                    + fy * ((1 - fx) * value(bytes, x0, y1) + fx * value(bytes, x1, y1));
            return Double.isNaN(height) ? value(bytes, fx < 0.5 ? x0 : x1, fy < 0.5 ? y0 : y1) : height;
        }

        private double value(ByteBuffer bytes, int x, int y) {
            short steps = bytes.getShort(start + 2 * (y * width + x));
            return steps == NONE ? Double.NaN : base + steps * step;
        }
    }
}
