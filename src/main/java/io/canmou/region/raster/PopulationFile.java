package io.canmou.region.raster;

import io.canmou.region.RegionPack.PopulationGrid;
import io.canmou.region.pack.ByteReader;
import io.canmou.region.pack.GeometryCodec;
import io.canmou.region.pack.RecordFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// People of a pack, mapped into memory: a grid in degrees, or cells of any shape. Thread-safe.
///
/// A cell that a zone cuts counts by the share of its area that lies inside, as if its people were spread evenly.
public final class PopulationFile {
    static final int MAGIC = 0x434d5031; // CMP1
    static final int HEAD = 48;

    private PopulationFile() {}

    /// The people on a grid in `bytes`.
    public static PopulationGrid grid(ByteBuffer bytes) throws IOException {
        if (bytes.limit() < HEAD || bytes.getInt(0) != MAGIC) {
            throw new IOException("not a file of people");
        }
        return new OnGrid(bytes, bytes.getInt(4), bytes.getInt(8), bytes.getInt(12), new double[] {
            bytes.getDouble(16), bytes.getDouble(24), bytes.getDouble(32), bytes.getDouble(40)
        });
    }

    /// The people in cells of any shape.
    public static PopulationGrid cells(RecordFile cells) {
        return new InCells(cells);
    }

    /// @param place west and north edge, width and height of a cell, degrees
    private record OnGrid(ByteBuffer bytes, int width, int height, int bands, double[] place)
            implements PopulationGrid {
        @Override
        public Count inside(Geometry degrees) {
            double[] sums = new double[2];
            Geometry inCells = AffineTransformation.translationInstance(-place[0], -place[1])
                    .scale(1 / place[2], -1 / place[3])
                    .transform(degrees);
            CellShares.visit(inCells, width, height, (x, y, share) -> {
                sums[0] += share * people(x, y, bands - 1);
                sums[1] += share * people(x, y, 0);
            });
            return new Count(sums[0], sums[1]);
        }

        private double people(int x, int y, int band) {
            return bytes.getFloat(HEAD + 4 * ((band * height + y) * width + x));
        }
    }

    private record InCells(RecordFile cells) implements PopulationGrid {
        @Override
        public Count inside(Geometry degrees) {
            double[] sums = new double[2];
            GeometryCodec codec = new GeometryCodec();
            Envelope box = degrees.getEnvelopeInternal();
            cells.visit(box, tier -> true, record -> {
                ByteReader from = record;
                double day = from.real();
                double night = from.real();
                Geometry cell = codec.read(from, 0);
                Geometry part = OverlayNGRobust.overlay(cell, degrees, OverlayNG.INTERSECTION);
                double share = part.getArea() / cell.getArea();
                sums[0] += share * day;
                sums[1] += share * night;
            });
            return new Count(sums[0], sums[1]);
        }
    }
}
