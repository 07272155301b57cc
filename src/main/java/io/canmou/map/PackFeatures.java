package io.canmou.map;

import io.canmou.region.RegionPack;
import io.canmou.region.RegionPack.MapFeature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.mapsforge.core.model.BoundingBox;
import org.mapsforge.core.model.LatLong;
import org.mapsforge.core.model.Tag;
import org.mapsforge.core.model.Tile;
import org.mapsforge.map.datastore.MapDataStore;
import org.mapsforge.map.datastore.MapReadResult;
import org.mapsforge.map.datastore.PointOfInterest;
import org.mapsforge.map.datastore.Way;

/// A region pack as mapsforge wants to read it: ways and points of a tile, with names in one language.
///
/// Thread-safe as far as the pack is.
final class PackFeatures extends MapDataStore {
    private static final byte GROUND = 5;
    /// Pixels beyond the tile: the widest road's half, so that its edge is there on both sides of a border.
    private static final double MARGIN = 24;

    private final RegionPack pack;
    private final String language;
    private final Envelope bounds;

    PackFeatures(RegionPack pack, String language) {
        this.pack = pack;
        this.language = language;
        this.bounds = pack.info().bbox();
    }

    /// How far the region reaches, in degrees.
    Envelope bounds() {
        return bounds;
    }

    @Override
    public MapReadResult readMapData(Tile tile) {
        TileKey key = new TileKey(tile.zoomLevel + 1, tile.tileX, tile.tileY);
        var result = new MapReadResult();
        for (MapFeature feature : pack.features(key.box(MARGIN), key.zoom())) {
            add(feature, result);
        }
        return result;
    }

    private void add(MapFeature feature, MapReadResult result) {
        Map<String, String> values = new HashMap<>();
        for (RegionPack.Tag tag : feature.tags()) {
            if (ThemeKeys.ALL.contains(tag.key())) {
                values.put(tag.key(), tag.value());
            }
        }
        @Nullable String name = FeatureName.of(feature.tags(), language);
        if (name != null) {
            values.put("name", name);
        } else {
            values.remove("name");
        }
        if (!values.isEmpty()) {
            List<Tag> tags = new ArrayList<>();
            values.forEach((key, value) -> tags.add(new Tag(key, value)));
            add(feature.geometry(), tags, layer(values), result);
        }
    }

    private static void add(Geometry geometry, List<Tag> tags, byte layer, MapReadResult result) {
        switch (geometry) {
            case Point point
            when !point.isEmpty() ->
                result.pois.add(new PointOfInterest(layer, tags, new LatLong(point.getY(), point.getX())));
            case LineString line
            when line.getNumPoints() > 1 -> result.ways.add(new Way(layer, tags, new LatLong[][] {ring(line)}, null));
            case Polygon polygon
            when !polygon.isEmpty() ->
                result.ways.add(new Way(layer, tags, rings(polygon), labelPosition(polygon, tags)));
            default -> addParts(geometry, tags, layer, result);
        }
    }

    /// The largest part of a collection bears the name, so that one lake in five parts is named once.
    private static void addParts(Geometry geometry, List<Tag> tags, byte layer, MapReadResult result) {
        if (geometry.getNumGeometries() < 2) {
            return;
        }
        int largest = 0;
        for (int i = 1; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i).getArea()
                    > geometry.getGeometryN(largest).getArea()) {
                largest = i;
            }
        }
        List<Tag> nameless =
                tags.stream().filter(tag -> !tag.key.equals("name")).toList();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            add(geometry.getGeometryN(i), i == largest ? tags : nameless, layer, result);
        }
    }

    /// Holes run against the outer ring: mapsforge fills by the non-zero rule, and a hole that runs with it
    /// would fill.
    private static LatLong[][] rings(Polygon polygon) {
        LatLong[][] rings = new LatLong[polygon.getNumInteriorRing() + 1][];
        rings[0] = ring(polygon.getExteriorRing());
        boolean outer = counterClockwise(polygon.getExteriorRing());
        for (int i = 1; i < rings.length; i++) {
            LineString hole = polygon.getInteriorRingN(i - 1);
            rings[i] = ring(counterClockwise(hole) == outer ? hole.reverse() : hole);
        }
        return rings;
    }

    private static boolean counterClockwise(LineString ring) {
        return Orientation.isCCW(ring.getCoordinateSequence());
    }

    private static LatLong[] ring(LineString line) {
        var sequence = line.getCoordinateSequence();
        LatLong[] points = new LatLong[sequence.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new LatLong(sequence.getY(i), sequence.getX(i));
        }
        return points;
    }

    private static @Nullable LatLong labelPosition(Polygon polygon, List<Tag> tags) {
        if (tags.stream().noneMatch(tag -> tag.key.equals("name"))) {
            return null;
        }
        Point centre = polygon.getCentroid();
        Point place = polygon.contains(centre) ? centre : polygon.getInteriorPoint();
        return new LatLong(place.getY(), place.getX());
    }

    /// Bridges above the ground; nothing below it, or a park would hide a tunnel and a mistagged river would
    /// vanish.
    private static byte layer(Map<String, String> values) {
        if (!values.containsKey("highway") && !values.containsKey("railway")) {
            return GROUND;
        }
        String bridge = values.getOrDefault("bridge", "no");
        if (bridge.equals("no")) {
            return GROUND;
        }
        int above = values.getOrDefault("layer", "1").matches("[1-5]")
                ? Integer.parseInt(values.getOrDefault("layer", "1"))
                : 1;
        return (byte) (GROUND + above);
    }

    @Override
    public BoundingBox boundingBox() {
        return new BoundingBox(bounds.getMinY(), bounds.getMinX(), bounds.getMaxY(), bounds.getMaxX());
    }

    @Override
    public MapReadResult readPoiData(Tile tile) {
        return readMapData(tile);
    }

    @Override
    public long getDataTimestamp(Tile tile) {
        return 0;
    }

    @Override
    public LatLong startPosition() {
        return new LatLong(bounds.centre().y, bounds.centre().x);
    }

    @Override
    public Byte startZoomLevel() {
        return TileKey.MIN_ZOOM;
    }

    @Override
    public boolean supportsTile(Tile tile) {
        return supportsArea(tile.getBoundingBox(), tile.zoomLevel);
    }

    @Override
    public boolean supportsFullTile(Tile tile) {
        return supportsFullArea(tile.getBoundingBox(), tile.zoomLevel);
    }

    @Override
    public boolean supportsArea(BoundingBox box, byte zoom) {
        return boundingBox().intersects(box);
    }

    @Override
    public boolean supportsFullArea(BoundingBox box, byte zoom) {
        return bounds.contains(new Envelope(box.minLongitude, box.maxLongitude, box.minLatitude, box.maxLatitude));
    }

    @Override
    public void close() {
        // The pack belongs to whoever opened it.
    }
}
