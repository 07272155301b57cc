package io.canmou.region.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Which share of each cell of a grid an area covers, exactly and fast: the rings are cut in halves along the lines
/// of the grid until a block is wholly covered, empty, or one cell.
///
/// Cutting a ring at a line leaves seams of no width, which have no area; so concave rings need no care, and holes
/// count negative.
///
/// Source: Sutherland and Hodgman (1974), Reentrant polygon clipping, doi:10.1145/360767.360802.
final class CellShares {
    private static final double WHOLE = 1 - 1e-12;

    private final Visitor visitor;

    private CellShares(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Visits each cell of which a part is covered. `area` is given in units of cells: x to the east from the
    /// western edge, y to the south from the northern edge.
    static void visit(Geometry area, int width, int height, Visitor visitor) {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                rings.add(Ring.of(polygon.getExteriorRing(), 1));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(Ring.of(polygon.getInteriorRingN(hole), -1));
                }
            }
        }
        Block all = new Block(0, 0, width, height);
        List<Ring> inside = cut(cut(cut(cut(rings, 0, 0, 1), 0, width, -1), 1, 0, 1), 1, height, -1);
        new CellShares(visitor).descend(inside, all);
    }

    private void descend(List<Ring> rings, Block block) {
        if (rings.isEmpty() || block.w() == 0 || block.h() == 0) {
            return;
        }
        double area = 0;
        for (Ring ring : rings) {
            area += ring.area();
        }
        double share = area / ((double) block.w() * block.h());
        boolean one = block.w() == 1 && block.h() == 1;
        if (one || share >= WHOLE) {
            cover(block, Math.min(share, 1));
        } else if (share > 0) {
            boolean upright = block.w() >= block.h();
            int at = upright ? block.x() + block.w() / 2 : block.y() + block.h() / 2;
            int axis = upright ? 0 : 1;
            descend(cut(rings, axis, at, -1), block.before(upright, at));
            descend(cut(rings, axis, at, 1), block.after(upright, at));
        }
    }

    private void cover(Block block, double share) {
        for (int y = block.y(); y < block.y() + block.h(); y++) {
            for (int x = block.x(); x < block.x() + block.w(); x++) {
                visitor.cell(x, y, share);
            }
        }
    }

    private static List<Ring> cut(List<Ring> rings, int axis, double line, int side) {
        List<Ring> parts = new ArrayList<>(rings.size());
        for (Ring ring : rings) {
            Ring part = ring.cut(axis, line, side);
            if (part.points().length >= 6) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// Takes a cell and the share of it that is covered.
    interface Visitor {
        void cell(int x, int y, double share);
    }

    private record Block(int x, int y, int w, int h) {
        Block before(boolean upright, int at) {
            return upright ? new Block(x, y, at - x, h) : new Block(x, y, w, at - y);
        }

        Block after(boolean upright, int at) {
            return upright ? new Block(at, y, x + w - at, h) : new Block(x, at, w, y + h - at);
        }
    }

    /// An open ring, x and y in turn; `sign` −1: a hole.
    private record Ring(double[] points, int sign) {
        static Ring of(LineString line, int sign) {
            CoordinateSequence at = line.getCoordinateSequence();
            int n = Math.max(0, at.size() - 1);
            double[] points = new double[2 * n];
            for (int i = 0; i < n; i++) {
                points[2 * i] = at.getX(i);
                points[2 * i + 1] = at.getY(i);
            }
            return new Ring(points, sign);
        }

        double area() {
            double twice = 0;
            for (int i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
                twice += points[j] * points[i + 1] - points[i] * points[j + 1];
            }
            return sign * Math.abs(twice) / 2;
        }

        /// The part on the side of a line where `side` × (coordinate − line) ≥ 0.
        Ring cut(int axis, double line, int side) {
            double[] kept = new double[2 * points.length + 4];
            int n = 0;
            for (int i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
                double before = side * (points[j + axis] - line);
                double here = side * (points[i + axis] - line);
                if (before < 0 != here < 0) {
                    double t = before / (before - here);
                    kept[n + axis] = line;
                    kept[n + 1 - axis] = points[j + 1 - axis] + t * (points[i + 1 - axis] - points[j + 1 - axis]);
                    n += 2;
                }
                if (here >= 0) {
                    kept[n] = points[i];
                    kept[n + 1] = points[i + 1];
                    n += 2;
                }
            }
            return new Ring(Arrays.copyOf(kept, n), sign);
        }
    }
}
