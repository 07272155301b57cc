package io.canmou.route;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What of the roads lies in a zone.
final class ZoneEdges {
    private final Roads roads;

    ZoneEdges(Roads roads) {
        this.roads = roads;
    }

    /// Adds the edges that meet `zone` anywhere. One end decides most; only those near its border are looked at
    /// exactly.
    void meeting(Geometry zone, BitSet edges) {
        if (zone.isEmpty()) {
            return;
        }
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(zone);
        Inside inside = Inside.of(zone);
        Border border = new Border(zone);
        roads.index().visit(zone.getEnvelopeInternal(), edge -> {
            if (edges.get(edge)) {
                return;
            }
            boolean meets = near(border, edge)
                    ? inside.end(roads.graph(), edge)
                            || prepared.intersects(roads.index().line(edge))
                    : inside.holds(inside.first(roads.graph(), edge));
            if (meets) {
                edges.set(edge);
            }
        });
    }

    private boolean near(Border border, int edge) {
        Envelope box = roads.index().box(edge);
        return border.near(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /// Visits the ends of open edges that lie inside.
    void nodesInside(Geometry zone, NodeVisitor visitor) {
        Inside inside = Inside.of(zone);
        RoadGraph graph = roads.graph();
        roads.index().visit(zone.getEnvelopeInternal(), edge -> {
            if (graph.open(edge)) {
                Coordinate first = inside.first(graph, edge);
                Coordinate last = inside.last(graph, edge);
                if (inside.holds(first)) {
                    visitor.visit(graph.tail(2 * edge), edge, first);
                }
                if (inside.holds(last)) {
                    visitor.visit(graph.head(2 * edge), edge, last);
                }
            }
        });
    }

    /// m of each road that has a name, by that name's number. What crosses the edge is cut once for each road.
    Map<Integer, Double> lengthsInside(Geometry zone) {
        Coordinate centre = zone.getEnvelopeInternal().centre();
        LocalPlane plane = new LocalPlane(new Position(centre.y, centre.x));
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(zone);
        Inside inside = Inside.of(zone);
        Border border = new Border(zone);
        Map<Integer, Double> lengths = new LinkedHashMap<>();
        Map<Integer, List<LineString>> crossing = new LinkedHashMap<>();
        roads.index().visit(zone.getEnvelopeInternal(), edge -> {
            int name = roads.graph().names()[edge];
            boolean near = near(border, edge);
            if (name == 0 || !near && !inside.holds(inside.first(roads.graph(), edge))) {
                return;
            }
            LineString line = roads.index().line(edge);
            if (!near || prepared.covers(line)) {
                lengths.merge(name, plane.toMetres(line).getLength(), Double::sum);
            } else if (prepared.intersects(line)) {
                crossing.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
            }
        });
        crossing.forEach((name, lines) -> {
            Geometry all = zone.getFactory().createMultiLineString(lines.toArray(LineString[]::new));
            Geometry within = OverlayNGRobust.overlay(zone, all, OverlayNG.INTERSECTION);
            lengths.merge(name, plane.toMetres(within).getLength(), Double::sum);
        });
        return lengths;
    }

    /// Takes an end of an edge.
    interface NodeVisitor {
        void visit(int node, int edge, Coordinate at);
    }

    /// Whether points lie inside an area.
    record Inside(Geometry zone, IndexedPointInAreaLocator locator) {
        static Inside of(Geometry zone) {
            return new Inside(zone, new IndexedPointInAreaLocator(zone));
        }

        boolean holds(Coordinate at) {
            return zone.getEnvelopeInternal().intersects(at) && locator.locate(at) != Location.EXTERIOR;
        }

        boolean end(RoadGraph graph, int edge) {
            return holds(first(graph, edge)) || holds(last(graph, edge));
        }

        Coordinate first(RoadGraph graph, int edge) {
            int at = graph.starts()[edge];
            return new Coordinate(graph.points()[at], graph.points()[at + 1]);
        }

        Coordinate last(RoadGraph graph, int edge) {
            int at = graph.starts()[edge + 1] - 2;
            return new Coordinate(graph.points()[at], graph.points()[at + 1]);
        }
    }
}
