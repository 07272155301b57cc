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
import org.locationtech.jts.geom.Envelope;

/// The map as one picture, for paper and files: base map, scene, scale bar, north, credit, and the drill's
/// words where the
/// region is a drill's.
///
/// The same pack, scene and view give the same pixels. Thread-safe.
public final class MapPicture {
    private final RegionPack pack;
    private final Words words;
    private final MapPalette palette;
    private final Typeface typeface;
    private final TilePainter tiles;
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
        this.tiles = new TilePainter(pack, palette, words.language(), typeface, doubled);
    }

    /// The closest whole zoom at which the bounds that are ordered, the zones of the two worst levels, the
    /// source and the
    /// staging area fit into a picture; of the region where the scene has none of these.
    ///
    /// @param width of the picture in pixels of the design: half the pixels of a doubled one
    public Viewport frame(MapScene scene, double width, double height) {
        Envelope box = new Envelope();
        scene.bounds().stream()
                .filter(bound -> bound.stroke() == MapScene.Bound.Stroke.DASHED)
                .forEach(bound -> box.expandToInclude(bound.outline().getEnvelopeInternal()));
        scene.areas().stream()
                .filter(area -> area.level() > 1 || scene.areas().size() == 1)
                .forEach(area -> box.expandToInclude(area.outline().getEnvelopeInternal()));
        scene.posts().stream()
                .filter(post -> post.kind() == MapScene.Post.Kind.STAGING)
                .forEach(post -> box.expandToInclude(
                        post.position().lon(), post.position().lat()));
        if (scene.source() != null) {
            box.expandToInclude(
                    scene.source().position().lon(), scene.source().position().lat());
        }
        Viewport fitting = Viewport.fitting(box.isNull() ? pack.info().bbox() : box, width, height, 36);
        double zoom = Math.clamp(Math.floor(fitting.zoom()), TileKey.MIN_ZOOM, TileKey.MAX_ZOOM - doubling);
        return new Viewport(fitting.x(), fitting.y(), zoom, width, height);
    }

    /// Paints the scene in a view of a whole zoom.
    ///
    /// @param names whether sites carry names beside their numbers; without, a list explains them
    public BufferedImage paint(MapScene scene, Viewport frame, boolean names) {
        int factor = 1 << doubling;
        Viewport pixels = new Viewport(
                frame.x(), frame.y(), frame.zoom() + doubling, frame.width() * factor, frame.height() * factor);
        BufferedImage picture =
                new BufferedImage((int) pixels.width(), (int) pixels.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            base(graphics, pixels);
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

    private void base(Graphics2D graphics, Viewport pixels) {
        int zoom = (int) Math.round(pixels.zoom());
        double left = pixels.x() * Mercator.pixels(zoom) - pixels.width() / 2;
        double top = pixels.y() * Mercator.pixels(zoom) - pixels.height() / 2;
        int last = TileKey.across(zoom) - 1;
        int firstX = Math.max(0, (int) Math.floor(left / TileKey.SIZE));
        int firstY = Math.max(0, (int) Math.floor(top / TileKey.SIZE));
        for (int y = firstY; y <= last && y * (double) TileKey.SIZE < top + pixels.height(); y++) {
            for (int x = firstX; x <= last && x * (double) TileKey.SIZE < left + pixels.width(); x++) {
                graphics.drawImage(
                        tiles.paint(new TileKey(zoom, x, y)),
                        (int) Math.round(x * (double) TileKey.SIZE - left),
                        (int) Math.round(y * (double) TileKey.SIZE - top),
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
