package io.canmou.region.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/// Lines with something on their right, cut at a box and closed along it clockwise.
final class BoxCut {
    /// A line that ends inside is carried on to the box when that is nearer than this share of its shorter side.
    private static final double LONGEST_GAP = 0.25;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Envelope box;
    private final List<List<Coordinate>> pieces = new ArrayList<>();

    BoxCut(Envelope box) {
        this.box = box;
    }

    /// Takes a closed line that leaves the box somewhere.
    void addRing(Coordinate[] ring) {
        int outside = 0;
        while (outside < ring.length && box.contains(ring[outside])) {
            outside++;
        }
        if (outside == ring.length) {
            return;
        }
        int n = ring.length - 1;
        Coordinate[] turned = new Coordinate[ring.length];
        for (int i = 0; i <= n; i++) {
            turned[i] = ring[(outside + i) % n];
        }
        pieces.addAll(parts(Arrays.asList(turned)));
    }

    /// Takes an open line; false: it ends in the middle of the box, so that no one knows where it goes on.
    ///
    /// An end inside that soon crosses the box's edge anyway is left out; any other is carried on to the edge.
    boolean addChain(Coordinate[] chain) {
        List<List<Coordinate>> parts = parts(Arrays.asList(chain));
        double most = LONGEST_GAP * Math.min(box.getWidth(), box.getHeight());
        if (box.contains(chain[0]) && !parts.isEmpty()) {
            List<Coordinate> first = parts.getFirst();
            if (parts.size() > 1 && length(first) < most) {
                parts.removeFirst();
            } else if (gap(chain[0]) > most) {
                return false;
            } else {
                first.addFirst(onBox(chain[0]));
            }
        }
        Coordinate end = chain[chain.length - 1];
        if (box.contains(end) && !parts.isEmpty()) {
            List<Coordinate> last = parts.getLast();
            if (parts.size() > 1 && length(last) < most) {
                parts.removeLast();
            } else if (gap(end) > most) {
                return false;
            } else {
                last.addLast(onBox(end));
            }
        }
        pieces.addAll(parts);
        return true;
    }

    private static double length(List<Coordinate> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i).distance(line.get(i - 1));
        }
        return length;
    }

    private double gap(Coordinate at) {
        return at.distance(onBox(at));
    }

    /// The nearest point of the box's edge.
    private Coordinate onBox(Coordinate at) {
        double west = at.x - box.getMinX();
        double east = box.getMaxX() - at.x;
        double south = at.y - box.getMinY();
        double north = box.getMaxY() - at.y;
        double least = Math.min(Math.min(west, east), Math.min(south, north));
        if (least == west || least == east) {
            return new Coordinate(least == west ? box.getMinX() : box.getMaxX(), at.y);
        }
        return new Coordinate(at.x, least == south ? box.getMinY() : box.getMaxY());
    }

    /// The parts of a line inside the box.
    private List<List<Coordinate>> parts(List<Coordinate> line) {
        List<List<Coordinate>> parts = new ArrayList<>();
        List<Coordinate> part = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            Coordinate[] inside = clipped(line.get(i - 1), line.get(i));
            if (inside.length > 0) {
                if (part.isEmpty()) {
                    part.add(inside[0]);
                }
                part.add(inside[1]);
            }
            boolean leaves = inside.length == 0 || !inside[1].equals2D(line.get(i));
            if (leaves || i == line.size() - 1) {
                if (part.size() > 1) {
                    parts.add(part);
                }
                part = new ArrayList<>();
            }
        }
        return parts;
    }

    /// The part of a segment inside the box; none when it lies outside. Source: Liang and Barsky (1984).
    private Coordinate[] clipped(Coordinate from, Coordinate to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {from.x - box.getMinX(), box.getMaxX() - from.x, from.y - box.getMinY(), box.getMaxY() - from.y};
        double t0 = 0;
        double t1 = 1;
        for (int side = 0; side < 4; side++) {
            if (p[side] == 0 && q[side] < 0) {
                return new Coordinate[0];
            }
            if (p[side] < 0) {
                t0 = Math.max(t0, q[side] / p[side]);
            } else if (p[side] > 0) {
                t1 = Math.min(t1, q[side] / p[side]);
            }
        }
        if (t0 >= t1) {
            return new Coordinate[0];
        }
        return new Coordinate[] {at(from, dx, dy, t0), t1 == 1 ? to : at(from, dx, dy, t1)};
    }

    private static Coordinate at(Coordinate from, double dx, double dy, double t) {
        return t == 0 ? from : new Coordinate(from.x + t * dx, from.y + t * dy);
    }

    /// Rings around what lies on the right of the lines.
    List<LinearRing> rings() {
        List<List<Coordinate>> left = new ArrayList<>(pieces);
        List<LinearRing> rings = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Coordinate> ring = new ArrayList<>(left.removeFirst());
            double start = clockwise(ring.getFirst());
            Optional<List<Coordinate>> next = next(left, ring, start);
            while (next.isPresent()) {
                corners(ring, clockwise(ring.getLast()), clockwise(next.get().getFirst()));
                ring.addAll(next.get());
                left.remove(next.get());
                next = next(left, ring, start);
            }
            corners(ring, clockwise(ring.getLast()), start);
            ring.add(ring.getFirst());
            if (ring.size() > 3) {
                rings.add(FACTORY.createLinearRing(ring.toArray(Coordinate[]::new)));
            }
        }
        return rings;
    }

    /// The piece that begins next along the edge after the ring's end; empty: the ring's own start comes before it.
    private Optional<List<Coordinate>> next(List<List<Coordinate>> left, List<Coordinate> ring, double start) {
        double end = clockwise(ring.getLast());
        return left.stream()
                .min(Comparator.comparingDouble(piece -> ahead(end, clockwise(piece.getFirst()))))
                .filter(piece -> ahead(end, clockwise(piece.getFirst())) < ahead(end, start));
    }

    /// How far along the box's edge a point lies, clockwise from the north-west corner, 0 to 4.
    private double clockwise(Coordinate at) {
        double x = (at.x - box.getMinX()) / box.getWidth();
        double y = (box.getMaxY() - at.y) / box.getHeight();
        double north = Math.abs(y);
        double east = Math.abs(1 - x);
        double south = Math.abs(1 - y);
        double west = Math.abs(x);
        double least = Math.min(Math.min(north, south), Math.min(east, west));
        if (least == north) {
            return x;
        }
        if (least == east) {
            return 1 + y;
        }
        return least == south ? 3 - x : 4 - y;
    }

    private static double ahead(double from, double to) {
        return to >= from ? to - from : to - from + 4;
    }

    /// Adds the corners of the box between two places on its edge.
    private void corners(List<Coordinate> ring, double from, double to) {
        double way = ahead(from, to);
        for (int corner = (int) Math.floor(from) + 1; corner < from + way; corner++) {
            ring.add(
                    switch (corner % 4) {
                        case 0 -> new Coordinate(box.getMinX(), box.getMaxY());
                        case 1 -> new Coordinate(box.getMaxX(), box.getMaxY());
                        case 2 -> new Coordinate(box.getMaxX(), box.getMinY());
                        default -> new Coordinate(box.getMinX(), box.getMinY());
                    });
        }
    }
}
