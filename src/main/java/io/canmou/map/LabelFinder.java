package io.canmou.map;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.mapsforge.core.graphics.Curve;
import org.mapsforge.core.graphics.Display;
import org.mapsforge.core.graphics.GraphicFactory;
import org.mapsforge.core.graphics.Paint;
import org.mapsforge.core.graphics.Position;
import org.mapsforge.core.graphics.TextOrientation;
import org.mapsforge.core.model.Point;
import org.mapsforge.core.model.Tile;
import org.mapsforge.core.util.MercatorProjection;
import org.mapsforge.map.datastore.PointOfInterest;
import org.mapsforge.map.layer.renderer.PolylineContainer;
import org.mapsforge.map.layer.renderer.RendererJob;
import org.mapsforge.map.layer.renderer.StandardRenderer;
import org.mapsforge.map.rendertheme.RenderContext;

/// The names that want a place whose middle lies in one tile. One finder serves one tile.
///
/// Mapsforge's theme says which names, how large and how important; the pieces of a street are joined before its
/// name is laid along it. What comes out depends on the tile alone, not on what was drawn before.
final class LabelFinder extends StandardRenderer {
    private static final double STREET_STEP = 460;
    /// A name may be this many times as wide as the ground it names.
    private static final double OVERHANG = 1.4;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Typeface typeface;
    private final Tile tile;
    private final double scale;
    private final Envelope bounds;
    private final List<Label> found = new ArrayList<>();
    private final Map<Street, List<LineString>> streets = new LinkedHashMap<>();
    private final MyRenderCallback callback = new Collector();

    private record Street(String name, LabelStyle style) {}

    /// @param scale 1, or 2 where everything is drawn in double size
    LabelFinder(PackFeatures features, GraphicFactory graphics, Typeface typeface, Tile tile, double scale) {
        super(features, graphics, true);
        this.typeface = typeface;
        this.tile = tile;
        this.scale = scale;
        this.bounds = features.bounds();
    }

    /// All candidates of the tile.
    List<Label> find(RendererJob job) throws Exception {
        var context = new RenderContext(job, graphicFactory);
        try {
            processReadMapData(context, mapDataStore.readMapData(tile));
        } finally {
            context.destroy();
        }
        streets.forEach(this::layAlong);
        return List.copyOf(found);
    }

    @Override
    public MyRenderCallback getRenderCallback() {
        return callback;
    }

    private void layAlong(Street street, List<LineString> pieces) {
        var merger = new LineMerger();
        merger.add(pieces);
        for (Object merged : merger.getMergedLineStrings()) {
            LineString line = (LineString) merged;
            int names = Math.max(1, (int) (line.getLength() / (STREET_STEP * scale)));
            for (int i = 0; i < names; i++) {
                StreetName.along(line, line.getLength() * (i + 0.5) / names, street.name(), street.style())
                        .filter(name -> inside(name.x(), name.y()))
                        .ifPresent(found::add);
            }
        }
    }

    /// Whether the place belongs to this tile and the region reaches as far.
    private boolean inside(double x, double y) {
        Point origin = tile.getOrigin();
        double world = tile.mapSize;
        if (!bounds.contains(Mercator.lon(x / world), Mercator.lat(y / world))) {
            return false;
        }
        return x >= origin.x && x < origin.x + tile.tileSize && y >= origin.y && y < origin.y + tile.tileSize;
    }

    private LabelStyle style(String text, Paint fill, Paint halo, int priority) {
        Font font = ((org.mapsforge.map.awt.graphics.BundledPaint) fill).face();
        if (font == null) {
            throw new IllegalStateException("a name without a size in the theme");
        }
        return new LabelStyle(
                typeface.showing(text, font),
                new Color(fill.getColor(), true),
                new Color(halo.getColor(), true),
                priority);
    }

    /// Takes the names and leaves all shapes.
    private final class Collector extends MyRenderCallback {
        @Override
        public void renderArea(RenderContext context, Paint fill, Paint stroke, int level, PolylineContainer way) {
            // Shapes are the tile painter's.
        }

        @Override
        public void renderWay(
                RenderContext context, Paint stroke, float dy, Curve curve, int level, PolylineContainer way) {
            // Shapes are the tile painter's.
        }

        @Override
        public void renderAreaCaption(
                RenderContext context,
                Display display,
                int priority,
                String caption,
                float dx,
                float dy,
                Paint fill,
                Paint stroke,
                Position position,
                int maxTextWidth,
                PolylineContainer way) {
            Point centre = way.getCenterAbsolute();
            if (!inside(centre.x, centre.y)) {
                return;
            }
            boolean dot = position == Position.RIGHT;
            PointName name = PointName.of(caption, style(caption, fill, stroke, priority), centre.x, centre.y, dot);
            if (dot || name.width() < width(way) * OVERHANG) {
                found.add(name);
            }
        }

        @Override
        public void renderPointOfInterestCaption(
                RenderContext context,
                Display display,
                int priority,
                String caption,
                float dx,
                float dy,
                Paint fill,
                Paint stroke,
                Position position,
                int maxTextWidth,
                PointOfInterest poi) {
            Point place = MercatorProjection.getPixelAbsolute(poi.position, tile.mapSize);
            if (inside(place.x, place.y)) {
                LabelStyle style = style(caption, fill, stroke, priority);
                found.add(PointName.of(caption, style, place.x, place.y, position == Position.RIGHT));
            }
        }

        @Override
        public void renderWayText(
                RenderContext context,
                Display display,
                int priority,
                String text,
                float dy,
                Paint fill,
                Paint stroke,
                boolean repeat,
                float repeatGap,
                float repeatStart,
                TextOrientation orientation,
                PolylineContainer way) {
            Point[] points = way.getCoordinatesAbsolute()[0];
            Coordinate[] line = new Coordinate[points.length];
            for (int i = 0; i < points.length; i++) {
                line[i] = new Coordinate(points[i].x, points[i].y);
            }
            streets.computeIfAbsent(new Street(text, style(text, fill, stroke, priority)), s -> new ArrayList<>())
                    .add(GEOMETRY.createLineString(line));
        }

        private double width(PolylineContainer way) {
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (Point point : way.getCoordinatesAbsolute()[0]) {
                least = Math.min(least, point.x);
                most = Math.max(most, point.x);
            }
            return most - least;
        }
    }
}
