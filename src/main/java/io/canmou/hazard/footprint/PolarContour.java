package io.canmou.hazard.footprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The outline of what is at or above a level on a [PolarGrid]: marching squares, the logarithm straight between
/// places.
///
/// Source: Lorensen and Cline (1987), Computer Graphics 21, 163, in two dimensions; of the two ways through a
/// saddle the one that its mean tells. About the release lies a place that has the most of the innermost ring;
/// beyond the outermost ring there is nothing.
final class PolarContour {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double LEAST_AREA = 5;
    private static final double LEAST_SHARE = 1e-4;

    private final PolarGrid grid;
    private final double[] shares;
    private final int rays;
    private final int rings;

    private PolarContour(PolarGrid grid, float[] field, double level) {
        this.grid = grid;
        this.rays = grid.rays();
        this.rings = grid.rings() + 2;
        this.shares = new double[rings * rays];
        Arrays.fill(shares, LEAST_SHARE);
        double most = LEAST_SHARE;
        for (int cell = 0; cell < field.length; cell++) {
            double share = Math.max(field[cell] / level, LEAST_SHARE);
            // a place that lies exactly on the outline counts as inside
            shares[cell + rays] = share == 1 ? 1 + 1e-9 : share;
            most = cell < rays ? Math.max(most, share) : most;
        }
        Arrays.fill(shares, 0, rays, most);
    }

    /// Polygons in the axes of the grid; empty: nowhere.
    static Geometry of(PolarGrid grid, float[] field, double level) {
        return new PolarContour(grid, field, level).area();
    }

    private boolean inside(int corner) {
        return shares[corner] >= 1;
    }

    private double radius(int ring) {
        return ring == 0
                ? PolarGrid.INNER * 0.25
                : ring < rings - 1 ? grid.radius(ring - 1) : grid.radius(ring - 2) * grid.ratio();
    }

    /// Where each crossing that leaves the inside of a cell is followed by the one that enters it. Edges 2c run
    /// along a ray from corner c outwards, edges 2c + 1 along a ring to the next ray.
    private int[] links() {
        int[] next = new int[2 * shares.length];
        Arrays.fill(next, -1);
        int[] corners = new int[4];
        int[] edges = new int[4];
        for (int ring = 0; ring + 1 < rings; ring++) {
            for (int ray = 0; ray < rays; ray++) {
                int beside = (ray + 1) % rays;
                corners[0] = ring * rays + ray;
                corners[1] = corners[0] + rays;
                corners[2] = (ring + 1) * rays + beside;
                corners[3] = ring * rays + beside;
                edges[0] = 2 * corners[0];
                edges[1] = 2 * corners[1] + 1;
                edges[2] = 2 * corners[3];
                edges[3] = 2 * corners[0] + 1;
                link(corners, edges, next);
            }
        }
        return next;
    }

    private void link(int[] corners, int[] edges, int[] next) {
        int exits = 0;
        double mean = 0;
        for (int i = 0; i < 4; i++) {
            exits += inside(corners[i]) && !inside(corners[(i + 1) % 4]) ? 1 : 0;
            mean += 0.25 * FastMath.log(shares[corners[i]]);
        }
        if (exits == 0) {
            return;
        }
        boolean joined = exits == 1 || mean >= 0;
        for (int i = 0; i < 4; i++) {
            if (inside(corners[i]) && !inside(corners[(i + 1) % 4])) {
                for (int k = 1; k < 4; k++) {
                    int other = joined ? (i + k) % 4 : (i + 4 - k) % 4;
                    if (!inside(corners[other]) && inside(corners[(other + 1) % 4])) {
                        next[edges[i]] = edges[other];
                        break;
                    }
                }
            }
        }
    }

    private Coordinate crossing(int edge) {
        int corner = edge / 2;
        int ring = corner / rays;
        int ray = corner % rays;
        boolean outwards = edge % 2 == 0;
        int other = outwards ? corner + rays : ring * rays + (ray + 1) % rays;
        double a = FastMath.log(shares[corner]);
        double b = FastMath.log(shares[other]);
        double part = Math.min(1 - 1e-6, Math.max(1e-6, a / (a - b)));
        double radius = radius(ring);
        double angle = grid.angle(ray);
        if (outwards) {
            radius *= FastMath.pow(radius(ring + 1) / radius, part);
        } else {
            double step = grid.angle((ray + 1) % rays) - angle;
            angle += part * (step < 0 ? step + 2 * Math.PI : step);
        }
        return new Coordinate(radius * FastMath.cos(angle), radius * FastMath.sin(angle));
    }

    private Geometry area() {
        int[] next = links();
        List<LinearRing> shells = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] >= 0) {
                LinearRing ring = ring(start, next);
                if (ring != null) {
                    // JTS counts the area of a ring as positive where it runs clockwise
                    (Area.ofRingSigned(ring.getCoordinates()) < 0 ? shells : holes).add(ring);
                }
            }
        }
        return together(shells, holes);
    }

    /// Follows a ring and takes its links away; null: too small to count.
    private @org.jspecify.annotations.Nullable LinearRing ring(int start, int[] next) {
        List<Coordinate> points = new ArrayList<>();
        int edge = start;
        while (next[edge] >= 0) {
            points.add(crossing(edge));
            int following = next[edge];
            next[edge] = -1;
            edge = following;
        }
        points.add(points.getFirst().copy());
        Coordinate[] ring = points.toArray(new Coordinate[0]);
        return ring.length < 4 || Math.abs(Area.ofRingSigned(ring)) < LEAST_AREA
                ? null
                : FACTORY.createLinearRing(ring);
    }

    private static Geometry together(List<LinearRing> shells, List<LinearRing> holes) {
        shells.sort(Comparator.comparingDouble(shell -> Area.ofRing(shell.getCoordinates())));
        List<List<LinearRing>> inside = new ArrayList<>();
        shells.forEach(shell -> inside.add(new ArrayList<>()));
        for (LinearRing hole : holes) {
            for (int i = 0; i < shells.size(); i++) {
                if (PointLocation.isInRing(hole.getCoordinateN(0), shells.get(i).getCoordinates())) {
                    inside.get(i).add(hole);
                    break;
                }
            }
        }
        Polygon[] polygons = new Polygon[shells.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = FACTORY.createPolygon(shells.get(i), inside.get(i).toArray(new LinearRing[0]));
        }
        Geometry all = polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
        return all.isValid() ? all : all.buffer(0);
    }
}
