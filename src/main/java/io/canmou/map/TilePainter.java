package io.canmou.map;

import io.canmou.region.RegionPack;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapsforge.core.graphics.TileBitmap;
import org.mapsforge.core.model.Tile;
import org.mapsforge.map.awt.graphics.AwtGraphicFactory;
import org.mapsforge.map.layer.renderer.DatabaseRenderer;
import org.mapsforge.map.layer.renderer.RendererJob;
import org.mapsforge.map.model.DisplayModel;
import org.mapsforge.map.model.FixedTileSizeDisplayModel;
import org.mapsforge.map.rendertheme.XmlRenderTheme;
import org.mapsforge.map.rendertheme.XmlRenderThemeMenuCallback;
import org.mapsforge.map.rendertheme.XmlThemeResourceProvider;
import org.mapsforge.map.rendertheme.rule.RenderThemeFuture;

/// Paints tiles of one region in one palette and language. Thread-safe; the same tile is the same picture each
/// time.
final class TilePainter {
    /// Counted up whenever the same theme comes out otherwise, so that old tiles are not shown.
    static final int VERSION = 1;

    private static final int CELLS_KEPT = 256;

    private final PackFeatures features;
    private final Typeface typeface;
    private final BundledGraphics graphics;
    private final DisplayModel display;
    private final double scale;
    private final int size;
    private final RenderThemeFuture theme;
    private final DatabaseRenderer shapes;
    private final Map<TileKey, List<Label>> candidates = new LinkedHashMap<>(CELLS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, List<Label>> eldest) {
            return size() > CELLS_KEPT;
        }
    };

    TilePainter(RegionPack pack, MapPalette palette, String language, Typeface typeface) {
        this(pack, palette, language, typeface, new Grain(TileKey.SIZE, false));
    }

    /// How finely tiles are drawn.
    ///
    /// @param size pixels of a tile's side: more than 512 lies between two zooms
    /// @param doubled for paper: everything as at the zoom before, in double size
    record Grain(int size, boolean doubled) {}

    TilePainter(RegionPack pack, MapPalette palette, String language, Typeface typeface, Grain grain) {
        this.features = new PackFeatures(pack, language);
        this.typeface = typeface;
        this.graphics = new BundledGraphics(typeface);
        this.size = grain.size();
        this.scale = grain.doubled() ? 2 : 1;
        this.display = new FixedTileSizeDisplayModel(size);
        display.setUserScaleFactor((float) scale);
        this.theme = new RenderThemeFuture(graphics, new Xml(ThemeXml.of(palette, grain.doubled() ? 0 : -1)), display);
        theme.run();
        this.shapes = new DatabaseRenderer(features, graphics, null, null, false, false, null);
    }

    /// The tile as a picture without transparency.
    BufferedImage paint(TileKey key) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = picture.createGraphics();
        try {
            TileBitmap shaped = shapes.executeJob(job(key));
            if (shaped == null) {
                throw new IllegalStateException("could not paint " + key);
            }
            to.drawImage(AwtGraphicFactory.getBitmap(shaped), 0, 0, null);
            shaped.decrementRefCount();
            write(to, key);
        } finally {
            to.dispose();
        }
        return picture;
    }

    /// The names that stand in the tile and those of its neighbours that reach into it.
    private void write(Graphics2D to, TileKey key) {
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        List<Label> near = new ArrayList<>();
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                near.addAll(candidates(new TileKey(key.zoom(), key.x() + dx, key.y() + dy)));
            }
        }
        double left = (double) key.x() * size;
        double top = (double) key.y() * size;
        for (Label label : LabelPlacer.place(near)) {
            if (label.boxes().stream().anyMatch(box -> box.intersects(left - 2, top - 2, size + 4, size + 4))) {
                label.paint(to, left, top);
            }
        }
    }

    private List<Label> candidates(TileKey key) {
        synchronized (candidates) {
            @Nullable List<Label> known = candidates.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Label> found = find(key);
        synchronized (candidates) {
            candidates.put(key, found);
        }
        return found;
    }

    private List<Label> find(TileKey key) {
        int across = TileKey.across(key.zoom());
        if (key.x() < 0 || key.y() < 0 || key.x() >= across || key.y() >= across) {
            return List.of();
        }
        RendererJob job = job(key);
        try {
            return new LabelFinder(features, graphics, typeface, job.tile, scale).find(job);
        } catch (Exception e) {
            throw new IllegalStateException("could not find the names of " + key, e);
        }
    }

    private RendererJob job(TileKey key) {
        Tile tile = new Tile(key.x(), key.y(), (byte) (key.zoom() - 1), size);
        return new RendererJob(tile, features, theme, display, 1, false, false);
    }

    /// The theme's text as mapsforge asks for it.
    private record Xml(String text) implements XmlRenderTheme {
        @Override
        public InputStream getRenderThemeAsStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public @Nullable XmlRenderThemeMenuCallback getMenuCallback() {
            return null;
        }

        @Override
        public String getRelativePathPrefix() {
            return "";
        }

        @Override
        public @Nullable XmlThemeResourceProvider getResourceProvider() {
            return null;
        }

        @Override
        public void setMenuCallback(XmlRenderThemeMenuCallback callback) {
            // There is no menu.
        }

        @Override
        public void setResourceProvider(XmlThemeResourceProvider provider) {
            // There are no pictures.
        }
    }
}
