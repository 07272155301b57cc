package io.canmou.hazard.footprint;

import io.canmou.hazard.dispersion.Terrain;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/// Low ground that a heavy cloud may run to, whatever the wind: a screening, not a flow model.
///
/// All ground within 500 m of the release or of the zone that lies at least 2 m below the release, and that
/// falling ground joins to the release or to the zone. Water runs by the same rule; a heavy
/// cloud does not always, so this errs to the safe side. Source: practice after Graniteville (2005), where eight of
/// nine died in or near a valley (NTSB/RAR-05/04); slopes of a few per cent move heavy clouds: Britter (1982), in
/// Heavy gas and risk assessment, p. 101. A step up of half a metre is overlooked, because elevation data are no
/// better. Hollows, in which water would stand 2 m deep, are named wherever the cloud may come, also above the
/// release's own height.
///
/// @param area in metres east and north of the release
/// @param places the deepest place of each separate piece, the deepest first
public record LowGround(Geometry area, List<Place> places) {
    private static final double NEAR = 500;
    private static final double BELOW = 2;
    private static final double TOLERANCE = 0.5;
    private static final int MOST_CELLS = 240;
    private static final double FINEST = 25;
    private static final int MOST_PLACES = 20;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    public LowGround {
        places = List.copyOf(places);
    }

    /// @param depth m below the release, or of a hollow below its own brim
    public record Place(double east, double north, double depth, Kind kind) {}

    /// Why a place is low.
    public enum Kind {
        BELOW_RELEASE,
        HOLLOW
    }

    /// The low ground about a zone of a heavy cloud (metres east and north of the release).
    public static LowGround about(Geometry zone, Terrain terrain) {
        return about(List.of(zone), terrain).getFirst();
    }

    /// The same of several zones on one grid, so that what is low about a zone is low about every zone around it.
    public static List<LowGround> about(List<Geometry> zones, Terrain terrain) {
        Envelope box = new Envelope(0, 0, 0, 0);
        zones.forEach(zone -> box.expandToInclude(zone.getEnvelopeInternal()));
        box.expandBy(NEAR);
        double size = Math.max(FINEST, Math.max(box.getWidth(), box.getHeight()) / MOST_CELLS);
        HeightGrid grid = new HeightGrid(box, size, terrain);
        double[] ponds = grid.pondDepths();
        double source = terrain.height(0, 0);
        return zones.stream().map(zone -> about(zone, grid, ponds, source)).toList();
    }

    private static LowGround about(Geometry zone, HeightGrid grid, double[] ponds, double source) {
        boolean[] reached = reached(zone, grid);
        boolean[] low = new boolean[grid.cells()];
        boolean[] hollow = new boolean[grid.cells()];
        for (int cell = 0; cell < low.length; cell++) {
            low[cell] = reached[cell] && grid.height(cell) <= source - BELOW;
            hollow[cell] = reached[cell] && ponds[cell] >= BELOW;
        }
        List<Place> places = new ArrayList<>();
        for (int[] piece : grid.pieces(cell -> hollow[cell])) {
            int deepest = deepest(piece, grid);
            Coordinate middle = grid.middle(deepest);
            places.add(new Place(middle.x, middle.y, ponds[deepest], Kind.HOLLOW));
        }
        for (int[] piece : grid.pieces(cell -> low[cell])) {
            int deepest = deepest(piece, grid);
            Coordinate middle = grid.middle(deepest);
            if (!hollow[deepest]) {
                places.add(new Place(middle.x, middle.y, source - grid.height(deepest), Kind.BELOW_RELEASE));
            }
        }
        places.sort(Comparator.comparingDouble(Place::depth).reversed());
        return new LowGround(grid.area(cell -> low[cell]), places.subList(0, Math.min(MOST_PLACES, places.size())));
    }

    private static int deepest(int[] piece, HeightGrid grid) {
        int deepest = piece[0];
        for (int cell : piece) {
            if (grid.height(cell) < grid.height(deepest)) {
                deepest = cell;
            }
        }
        return deepest;
    }

    /// Cells of the zone and of the release, and those near them that falling ground joins to these.
    private static boolean[] reached(Geometry zone, HeightGrid grid) {
        Geometry release = FACTORY.createPoint(new Coordinate(0, 0)).buffer(NEAR);
        IndexedPointInAreaLocator near = new IndexedPointInAreaLocator(
                zone.isEmpty() ? release : zone.buffer(NEAR).union(release));
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(zone.isEmpty() ? release : zone);
        boolean[] reached = new boolean[grid.cells()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int cell = 0; cell < reached.length; cell++) {
            Coordinate middle = grid.middle(cell);
            boolean starts = FastMath.hypot(middle.x, middle.y) <= grid.size()
                    || !zone.isEmpty() && inside.locate(middle) != Location.EXTERIOR;
            if (starts && grid.known(cell)) {
                reached[cell] = true;
                open.add(cell);
            }
        }
        while (!open.isEmpty()) {
            int cell = open.remove();
            for (int next : grid.neighbours(cell)) {
                if (!reached[next]
                        && grid.height(next) <= grid.height(cell) + TOLERANCE
                        && near.locate(grid.middle(next)) != Location.EXTERIOR) {
                    reached[next] = true;
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
