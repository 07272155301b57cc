package io.canmou.hazard.footprint;

import io.canmou.hazard.dispersion.Terrain;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Low ground that a heavy cloud may run to, whatever the wind: a screening, not a flow model.
///
/// All ground within 500 m of the release or of the zone that lies at least 2 m below the release, or below the
/// ground that the cloud lies on, and that falling ground joins to them. Water runs by the same rule; a heavy cloud
/// does not always, so this errs to the safe side. Source: practice after Graniteville (2005), where eight of nine
/// died in or near a valley (NTSB/RAR-05/04); slopes of a few per cent move heavy clouds: Britter (1982), in Heavy
/// gas and risk assessment, p. 101. A step up of half a metre is overlooked, because elevation data are no better.
///
/// @param area in metres east and north of the release
/// @param places the deepest place of each separate piece, the deepest first
public record LowGround(Geometry area, List<Place> places) {
    private static final double NEAR = 500;
    private static final double BELOW = 2;
    private static final double TOLERANCE = 0.5;
    private static final int MOST_CELLS = 160;
    private static final double FINEST = 25;
    private static final int MOST_PLACES = 20;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    public LowGround {
        places = List.copyOf(places);
    }

    /// @param depth m below the release
    public record Place(double east, double north, double depth) {}

    /// The low ground about a zone of a heavy cloud (metres east and north of the release).
    public static LowGround about(Geometry zone, Terrain terrain) {
        Envelope box = new Envelope(zone.getEnvelopeInternal());
        box.expandToInclude(0, 0);
        box.expandBy(NEAR);
        double size = Math.max(FINEST, Math.max(box.getWidth(), box.getHeight()) / MOST_CELLS);
        Grid grid = new Grid(box, size, terrain);
        PreparedGeometry near = PreparedGeometryFactory.prepare(zone.buffer(NEAR)
                .union(FACTORY.createPoint(new Coordinate(0, 0)).buffer(NEAR)));
        PreparedGeometry inside = PreparedGeometryFactory.prepare(zone);
        return grid.drained(near, inside);
    }

    /// Square cells over the box, with the ground's height in the middle of each.
    private static final class Grid {
        private final Envelope box;
        private final double size;
        private final int columns;
        private final int rows;
        private final double[] heights;
        private final double source;

        Grid(Envelope box, double size, Terrain terrain) {
            this.box = box;
            this.size = size;
            this.columns = (int) Math.ceil(box.getWidth() / size);
            this.rows = (int) Math.ceil(box.getHeight() / size);
            this.heights = new double[columns * rows];
            for (int cell = 0; cell < heights.length; cell++) {
                Coordinate middle = middle(cell);
                heights[cell] = terrain.height(middle.x, middle.y);
            }
            this.source = terrain.height(0, 0);
        }

        private Coordinate middle(int cell) {
            return new Coordinate(
                    box.getMinX() + (cell % columns + 0.5) * size, box.getMinY() + (cell / columns + 0.5) * size);
        }

        LowGround drained(PreparedGeometry near, PreparedGeometry zone) {
            boolean[] reached = new boolean[heights.length];
            Deque<Integer> open = new ArrayDeque<>();
            for (int cell = 0; cell < heights.length; cell++) {
                Coordinate middle = middle(cell);
                boolean starts =
                        FastMath.hypot(middle.x, middle.y) <= size || zone.contains(FACTORY.createPoint(middle));
                if (starts && Double.isFinite(heights[cell])) {
                    reached[cell] = true;
                    open.add(cell);
                }
            }
            while (!open.isEmpty()) {
                int cell = open.remove();
                for (int next : neighbours(cell)) {
                    if (!reached[next]
                            && heights[next] <= heights[cell] + TOLERANCE
                            && near.contains(FACTORY.createPoint(middle(next)))) {
                        reached[next] = true;
                        open.add(next);
                    }
                }
            }
            boolean[] low = new boolean[heights.length];
            for (int cell = 0; cell < heights.length; cell++) {
                low[cell] = reached[cell] && heights[cell] <= source - BELOW;
            }
            return pieces(low);
        }

        private List<Integer> neighbours(int cell) {
            List<Integer> found = new ArrayList<>(4);
            int column = cell % columns;
            if (column > 0) {
                found.add(cell - 1);
            }
            if (column < columns - 1) {
                found.add(cell + 1);
            }
            if (cell >= columns) {
                found.add(cell - columns);
            }
            if (cell < columns * (rows - 1)) {
                found.add(cell + columns);
            }
            return found;
        }

        private LowGround pieces(boolean[] low) {
            boolean[] seen = new boolean[low.length];
            List<Place> places = new ArrayList<>();
            List<Geometry> squares = new ArrayList<>();
            for (int cell = 0; cell < low.length; cell++) {
                if (low[cell] && !seen[cell]) {
                    places.add(deepest(cell, low, seen, squares));
                }
            }
            places.sort(Comparator.comparingDouble(Place::depth).reversed());
            return new LowGround(
                    squares.isEmpty() ? FACTORY.createPolygon() : UnaryUnionOp.union(squares),
                    places.subList(0, Math.min(MOST_PLACES, places.size())));
        }

        /// Walks one piece, adds its squares, and gives its deepest place.
        private Place deepest(int start, boolean[] low, boolean[] seen, List<Geometry> squares) {
            int deepest = start;
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            seen[start] = true;
            while (!open.isEmpty()) {
                int cell = open.remove();
                Coordinate middle = middle(cell);
                squares.add(FACTORY.toGeometry(new Envelope(
                        middle.x - size / 2, middle.x + size / 2, middle.y - size / 2, middle.y + size / 2)));
                if (heights[cell] < heights[deepest]) {
                    deepest = cell;
                }
                for (int next : neighbours(cell)) {
                    if (low[next] && !seen[next]) {
                        seen[next] = true;
                        open.add(next);
                    }
                }
            }
            Coordinate place = middle(deepest);
            return new Place(place.x, place.y, source - heights[deepest]);
        }
    }
}
