package io.canmou.map;

import io.canmou.region.RegionInfo;
import io.canmou.region.RegionPack;
import io.canmou.words.Words;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// The map as one picture, for paper and files: base map, scene, scale bar, north, credit, and the drill's words
/// where the region is a drill's.
///
/// The same pack, scene and view give the same pixels. Thread-safe.
public final class MapPicture {
    private final RegionPack pack;
    private final Words words;
    private final MapPalette palette;
    private final Typeface typeface;
    private final int doubling;

    /// A painter of pictures.
    ///
    /// @param palette [MapPalettes#DAY] in colour, [MapPalettes#PAPER] for black and white
    /// @param doubled twice as many pixels for the same picture, for print
    public MapPicture(RegionPack pack, MapPalette palette, Words words, boolean doubled) {
        this.pack = pack;
        this.words = words;
        this.palette = palette;
        this.typeface = new Typeface();
        this.doubling = doubled ? 1 : 0;
    }

    /// The closest whole zoom at which the bounds that are ordered, the zones of the two worst levels, the source
    /// and the staging area fit into a picture; of the region where the scene has none of these.
    ///
    /// @param width of the picture in pixels of the design: half the pixels of a doubled one
    public Viewport frame(MapScene scene, double width, double height) {
        Viewport fitting = Viewport.fitting(SceneBox.of(scene, pack.info().bbox()), width, height, 36);
        double zoom = Math.min(fitting.zoom(), TileKey.MAX_ZOOM - doubling - 1e-9);
        return new Viewport(fitting.x(), fitting.y(), zoom, width, height);
    }

    /// Paints the scene in a view.
    ///
    /// @param names whether sites carry names beside their numbers; without, a list explains them
    public BufferedImage paint(MapScene scene, Viewport frame, boolean names) {
        int factor = 1 << doubling;
        int zoom = (int) Math.floor(frame.zoom());
        int size = (int) Math.round(TileKey.SIZE * Math.pow(2, frame.zoom() - zoom));
        double exact = zoom + doubling + Math.log((double) size / TileKey.SIZE) / Math.log(2);
        Viewport pixels = new Viewport(frame.x(), frame.y(), exact, frame.width() * factor, frame.height() * factor);
        BufferedImage picture =
                new BufferedImage((int) pixels.width(), (int) pixels.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            base(graphics, pixels, zoom + doubling, size);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            above(new Pen(graphics, palette, typeface, factor), scene, pixels, names);
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    /// The picture as a PNG file's bytes.
    public byte[] png(MapScene scene, Viewport frame, boolean names) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(paint(scene, frame, names), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Tiles of a size that lies between two zooms, so that the picture is filled and its letters keep their size.
    private void base(Graphics2D graphics, Viewport pixels, int zoom, int size) {
        var grain = new TilePainter.Grain(size, doubling > 0);
        var tiles = new TilePainter(pack, palette, words.language(), typeface, grain);
        int across = TileKey.across(zoom);
        double left = pixels.x() * across * size - pixels.width() / 2;
        double top = pixels.y() * across * size - pixels.height() / 2;
        int firstX = Math.max(0, (int) Math.floor(left / size));
        int firstY = Math.max(0, (int) Math.floor(top / size));
        for (int y = firstY; y < across && y * (double) size < top + pixels.height(); y++) {
            for (int x = firstX; x < across && x * (double) size < left + pixels.width(); x++) {
                graphics.drawImage(
                        tiles.paint(new TileKey(zoom, x, y)),
                        (int) Math.round(x * (double) size - left),
                        (int) Math.round(y * (double) size - top),
                        null);
            }
        }
    }

    private void above(Pen pen, MapScene scene, Viewport pixels, boolean names) {
        var zones = new ZonePainter(scene, pixels, pen);
        zones.paintLines();
        zones.paintTags(new MarkPainter(scene, pixels, pen, names).paint());
        var around = new FramePainter(pixels, pen);
        RegionInfo info = pack.info();
        if (info.drill()) {
            around.watermark(words.say("map.drill"));
        }
        around.paint(Credit.of(info, words));
    }
}
