package io.canmou.hazard.footprint;

import io.canmou.hazard.dispersion.Terrain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Square cells over a box, with the ground's height in the middle of each; metres east and north of the release.
final class HeightGrid {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Envelope box;
    private final double size;
    private final int columns;
    private final int rows;
    private final double[] heights;

    HeightGrid(Envelope box, double size, Terrain terrain) {
        this.box = box;
        this.size = size;
        this.columns = Math.max(1, (int) Math.ceil(box.getWidth() / size));
        this.rows = Math.max(1, (int) Math.ceil(box.getHeight() / size));
        this.heights = new double[columns * rows];
        for (int cell = 0; cell < heights.length; cell++) {
            Coordinate middle = middle(cell);
            heights[cell] = terrain.height(middle.x, middle.y);
        }
    }

    int cells() {
        return heights.length;
    }

    double size() {
        return size;
    }

    double height(int cell) {
        return heights[cell];
    }

    /// Whether the ground there is known.
    boolean known(int cell) {
        return Double.isFinite(heights[cell]);
    }

    Coordinate middle(int cell) {
        return new Coordinate(
                box.getMinX() + (cell % columns + 0.5) * size, box.getMinY() + (cell / columns + 0.5) * size);
    }

    /// The four cells beside a cell that lie on the grid.
    int[] neighbours(int cell) {
        int[] found = new int[4];
        int count = 0;
        int column = cell % columns;
        if (column > 0) {
            found[count++] = cell - 1;
        }
        if (column < columns - 1) {
            found[count++] = cell + 1;
        }
        if (cell >= columns) {
            found[count++] = cell - columns;
        }
        if (cell < columns * (rows - 1)) {
            found[count++] = cell + columns;
        }
        return Arrays.copyOf(found, count);
    }

    private record Brim(int cell, double level) {}

    /// How deep water would stand in each cell before it runs off the grid, m.
    ///
    /// Source: priority flood, Barnes, Lehman and Mulla (2014), Computers & Geosciences 62, 117, algorithm 1. What
    /// lies beyond the grid or is not known drains.
    double[] pondDepths() {
        PriorityQueue<Brim> open = new PriorityQueue<>((a, b) -> Double.compare(a.level(), b.level()));
        boolean[] closed = new boolean[heights.length];
        double[] depths = new double[heights.length];
        for (int cell = 0; cell < heights.length; cell++) {
            if (!known(cell) || drains(cell)) {
                closed[cell] = true;
                open.add(new Brim(cell, known(cell) ? heights[cell] : Double.NEGATIVE_INFINITY));
            }
        }
        while (!open.isEmpty()) {
            Brim brim = open.remove();
            for (int next : neighbours(brim.cell())) {
                if (!closed[next]) {
                    closed[next] = true;
                    double level = Math.max(brim.level(), heights[next]);
                    depths[next] = level - heights[next];
                    open.add(new Brim(next, level));
                }
            }
        }
        return depths;
    }

    private boolean drains(int cell) {
        int column = cell % columns;
        int row = cell / columns;
        return column == 0 || row == 0 || column == columns - 1 || row == rows - 1;
    }

    /// The cells of each separate piece of those that are `in`.
    List<int[]> pieces(IntPredicate in) {
        boolean[] seen = new boolean[heights.length];
        int[] stack = new int[heights.length];
        List<int[]> found = new ArrayList<>();
        for (int start = 0; start < heights.length; start++) {
            if (seen[start] || !in.test(start)) {
                continue;
            }
            int done = 0;
            int count = 1;
            stack[0] = start;
            seen[start] = true;
            while (done < count) {
                for (int next : neighbours(stack[done++])) {
                    if (!seen[next] && in.test(next)) {
                        seen[next] = true;
                        stack[count++] = next;
                    }
                }
            }
            found.add(Arrays.copyOf(stack, count));
        }
        return found;
    }

    /// The ground of the cells that are `in`: each row's runs as one rectangle, all joined.
    Geometry area(IntPredicate in) {
        List<Geometry> runs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int first = -1;
            for (int column = 0; column <= columns; column++) {
                boolean inside = column < columns && in.test(row * columns + column);
                if (inside && first < 0) {
                    first = column;
                } else if (!inside && first >= 0) {
                    runs.add(FACTORY.toGeometry(new Envelope(
                            box.getMinX() + first * size,
                            box.getMinX() + column * size,
                            box.getMinY() + row * size,
                            box.getMinY() + (row + 1) * size)));
                    first = -1;
                }
            }
        }
        return runs.isEmpty() ? FACTORY.createPolygon() : UnaryUnionOp.union(runs);
    }
}
