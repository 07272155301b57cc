package io.canmou.ui.map;

import io.canmou.map.BaseInk;
import io.canmou.map.Basemap;
import io.canmou.map.Mercator;
import io.canmou.map.TileImage;
import io.canmou.map.TileKey;
import io.canmou.map.Viewport;
import io.canmou.ui.theme.Palette;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The base map under everything: sharp tiles where they are there, until then what is at hand, scaled.
///
/// An overview of the whole region is fetched first and never let go, so that no part of the region is ever blank.
final class TileLayer extends Pane {
    private static final int IMAGES_KEPT = 48;
    private static final double OVERVIEW = 900;
    private static final int FINER = 2;

    private final Executor screen;
    private final Rectangle region = new Rectangle();
    private final List<ImageView> views = new ArrayList<>();
    private final Map<TileKey, Image> overview = new HashMap<>();
    private final Map<TileKey, CompletableFuture<TileImage>> asked = new HashMap<>();
    private final Map<TileKey, Image> images = new LinkedHashMap<>(IMAGES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, Image> eldest) {
            return size() > IMAGES_KEPT;
        }
    };
    private Basemap basemap;
    private @Nullable Viewport viewport;
    private int used;
    private int emptyParts;
    private int blurred;

    TileLayer(Basemap basemap, Palette palette, Executor screen) {
        this.basemap = basemap;
        this.screen = screen;
        setMouseTransparent(true);
        region.setManaged(false);
        getChildren().add(region);
        use(basemap, palette);
    }

    /// Another map: colours or names have changed.
    void use(Basemap other, Palette palette) {
        asked.values().forEach(request -> request.cancel(false));
        asked.clear();
        images.clear();
        overview.clear();
        if (basemap != other) {
            basemap.release();
        }
        basemap = other;
        setStyle("-fx-background-color: " + palette.map().ink(BaseInk.OUTSIDE).css());
        region.setFill(palette.color(BaseInk.LAND));
        region.setStroke(palette.color(BaseInk.BORDER));
        for (TileKey key : tiles(Viewport.fitting(other.bounds(), OVERVIEW, OVERVIEW, 0), other.bounds(), 0)) {
            fetch(key, overview);
        }
        if (viewport != null) {
            show(viewport);
        }
    }

    /// Tiles of the region in view that had nothing to show in the last frame.
    int emptyParts() {
        return emptyParts;
    }

    /// Tiles in view that were shown scaled in the last frame.
    int blurred() {
        return blurred;
    }

    /// Lays out what is at hand for this view and asks for what is not.
    void show(Viewport seen) {
        viewport = seen;
        used = 0;
        emptyParts = 0;
        blurred = 0;
        placeRegion(seen);
        List<TileKey> wanted = tiles(seen, basemap.bounds(), 0);
        Set<TileKey> behind = new HashSet<>();
        List<TileKey> finer = new ArrayList<>();
        List<TileKey> sharp = new ArrayList<>();
        for (TileKey key : wanted) {
            if (image(key) != null) {
                sharp.add(key);
            } else {
                blurred++;
                boolean covered = coarser(key, behind);
                covered |= finer(key, FINER, finer);
                emptyParts += covered ? 0 : 1;
            }
        }
        behind.stream().sorted(Comparator.comparingInt(TileKey::zoom)).forEach(this::place);
        finer.forEach(this::place);
        sharp.forEach(this::place);
        for (int i = used; i < views.size(); i++) {
            views.get(i).setVisible(false);
        }
        request(wanted, seen);
    }

    private void placeRegion(Viewport seen) {
        Envelope box = basemap.bounds();
        Coordinate northWest = seen.toPixel(box.getMinX(), box.getMaxY());
        Coordinate southEast = seen.toPixel(box.getMaxX(), box.getMinY());
        region.setX(northWest.x);
        region.setY(northWest.y);
        region.setWidth(southEast.x - northWest.x);
        region.setHeight(southEast.y - northWest.y);
    }

    /// The tiles at the view's zoom that meet the region, and `ring` more around them.
    private static List<TileKey> tiles(Viewport seen, Envelope bounds, int ring) {
        int zoom = (int) Math.clamp(Math.round(seen.zoom()), TileKey.MIN_ZOOM, TileKey.MAX_ZOOM);
        double halfWidth = seen.width() / 2 / Mercator.pixels(seen.zoom());
        double halfHeight = seen.height() / 2 / Mercator.pixels(seen.zoom());
        TileKey first = TileKey.at(
                zoom,
                Math.max(seen.x() - halfWidth, Mercator.x(bounds.getMinX())),
                Math.max(seen.y() - halfHeight, Mercator.y(bounds.getMaxY())));
        TileKey last = TileKey.at(
                zoom,
                Math.min(seen.x() + halfWidth, Mercator.x(bounds.getMaxX())),
                Math.min(seen.y() + halfHeight, Mercator.y(bounds.getMinY())));
        List<TileKey> keys = new ArrayList<>();
        for (int y = first.y() - ring; y <= last.y() + ring; y++) {
            for (int x = first.x() - ring; x <= last.x() + ring; x++) {
                keys.add(new TileKey(zoom, x, y));
            }
        }
        return keys;
    }

    private @Nullable Image image(TileKey key) {
        Image known = images.get(key);
        if (known == null) {
            known = overview.get(key);
        }
        if (known == null) {
            known = basemap.atHand(key).map(TileLayer::toImage).orElse(null);
            if (known != null) {
                images.put(key, known);
            }
        }
        return known;
    }

    private boolean coarser(TileKey key, Set<TileKey> found) {
        TileKey above = key;
        while (above.zoom() > TileKey.MIN_ZOOM) {
            above = above.parent();
            if (image(above) != null) {
                found.add(above);
                return true;
            }
        }
        return false;
    }

    /// Whether tiles of the next zooms cover the whole of this one; those found are added.
    private boolean finer(TileKey key, int depth, List<TileKey> found) {
        if (depth == 0 || key.zoom() == TileKey.MAX_ZOOM) {
            return false;
        }
        boolean whole = true;
        for (int i = 0; i < 4; i++) {
            TileKey child = new TileKey(key.zoom() + 1, key.x() * 2 + i % 2, key.y() * 2 + i / 2);
            if (image(child) != null) {
                found.add(child);
            } else {
                whole &= finer(child, depth - 1, found);
            }
        }
        return whole;
    }

    /// Puts a tile where it belongs, its edges on whole pixels so that no seam shows between two.
    private void place(TileKey key) {
        Viewport seen = viewport;
        Image image = image(key);
        if (seen == null || image == null) {
            return;
        }
        if (used == views.size()) {
            ImageView view = new ImageView();
            view.setManaged(false);
            views.add(view);
            getChildren().add(view);
        }
        ImageView view = views.get(used++);
        double side = Mercator.pixels(seen.zoom());
        double across = TileKey.across(key.zoom());
        double left = Math.floor((key.x() / across - seen.x()) * side + seen.width() / 2);
        double top = Math.floor((key.y() / across - seen.y()) * side + seen.height() / 2);
        double right = Math.floor(((key.x() + 1) / across - seen.x()) * side + seen.width() / 2);
        double bottom = Math.floor(((key.y() + 1) / across - seen.y()) * side + seen.height() / 2);
        double scale = (right - left) / TileKey.SIZE;
        double cutLeft = Math.max(0, Math.floor(-left / scale));
        double cutTop = Math.max(0, Math.floor(-top / scale));
        double cutRight = Math.min(TileKey.SIZE, Math.ceil((seen.width() - left) / scale));
        double cutBottom = Math.min(TileKey.SIZE, Math.ceil((seen.height() - top) / scale));
        if (cutRight <= cutLeft || cutBottom <= cutTop) {
            used--;
            return;
        }
        view.setImage(image);
        view.setSmooth(scale < 4);
        if (scale == 1) {
            view.setViewport(null);
            view.setX(left);
            view.setY(top);
            view.setFitWidth(right - left);
            view.setFitHeight(bottom - top);
        } else {
            view.setViewport(new Rectangle2D(cutLeft, cutTop, cutRight - cutLeft, cutBottom - cutTop));
            view.setX(left + cutLeft * scale);
            view.setY(top + cutTop * scale);
            view.setFitWidth((cutRight - cutLeft) * scale);
            view.setFitHeight((cutBottom - cutTop) * scale);
        }
        view.setVisible(true);
    }

    /// The middle is asked for last, for the newest request is served first.
    private void request(List<TileKey> wanted, Viewport seen) {
        Set<TileKey> needed = new HashSet<>(wanted);
        asked.entrySet().removeIf(entry -> {
            if (needed.contains(entry.getKey()) || overviewNeeds(entry.getKey())) {
                return false;
            }
            entry.getValue().cancel(false);
            return true;
        });
        wanted.stream()
                .filter(key -> image(key) == null && !asked.containsKey(key))
                .sorted(Comparator.comparingDouble(key -> -distance(key, seen)))
                .forEach(key -> fetch(key, images));
    }

    private boolean overviewNeeds(TileKey key) {
        return !overview.containsKey(key)
                && tiles(Viewport.fitting(basemap.bounds(), OVERVIEW, OVERVIEW, 0), basemap.bounds(), 0)
                        .contains(key);
    }

    private static double distance(TileKey key, Viewport seen) {
        double across = TileKey.across(key.zoom());
        return Math.hypot((key.x() + 0.5) / across - seen.x(), (key.y() + 0.5) / across - seen.y());
    }

    private void fetch(TileKey key, Map<TileKey, Image> into) {
        Basemap from = basemap;
        CompletableFuture<TileImage> request = from.request(key);
        asked.put(key, request);
        request.thenAcceptAsync(
                image -> {
                    if (from == basemap) {
                        asked.remove(key);
                        into.put(key, toImage(image));
                        if (viewport != null) {
                            show(viewport);
                        }
                    }
                },
                screen);
    }

    private static Image toImage(TileImage tile) {
        return new WritableImage(new PixelBuffer<>(
                tile.width(), tile.height(), IntBuffer.wrap(tile.pixels()), PixelFormat.getIntArgbPreInstance()));
    }
}
