package io.canmou.map;

import java.io.IOException;
import java.io.InputStream;
import org.mapsforge.core.graphics.Bitmap;
import org.mapsforge.core.graphics.Canvas;
import org.mapsforge.core.graphics.Color;
import org.mapsforge.core.graphics.Display;
import org.mapsforge.core.graphics.GraphicFactory;
import org.mapsforge.core.graphics.HillshadingBitmap;
import org.mapsforge.core.graphics.Matrix;
import org.mapsforge.core.graphics.Paint;
import org.mapsforge.core.graphics.Path;
import org.mapsforge.core.graphics.Position;
import org.mapsforge.core.graphics.ResourceBitmap;
import org.mapsforge.core.graphics.TileBitmap;
import org.mapsforge.core.mapelements.PointTextContainer;
import org.mapsforge.core.mapelements.SymbolContainer;
import org.mapsforge.core.model.BoundingBox;
import org.mapsforge.core.model.Point;
import org.mapsforge.map.awt.graphics.AwtGraphicFactory;
import org.mapsforge.map.awt.graphics.BundledPaint;

/// Mapsforge's AWT graphics with the bundled typeface: everything is passed on but the making of paints.
final class BundledGraphics implements GraphicFactory {
    private final GraphicFactory awt = AwtGraphicFactory.INSTANCE;
    private final Typeface typeface;

    BundledGraphics(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public Paint createPaint() {
        return new BundledPaint(typeface::of);
    }

    @Override
    public Paint createPaint(Paint paint) {
        return new BundledPaint((BundledPaint) paint);
    }

    @Override
    public Bitmap createBitmap(int width, int height) {
        return awt.createBitmap(width, height);
    }

    @Override
    public Bitmap createBitmap(int width, int height, boolean transparent) {
        return awt.createBitmap(width, height, transparent);
    }

    @Override
    public Canvas createCanvas() {
        return awt.createCanvas();
    }

    @Override
    public int createColor(Color color) {
        return awt.createColor(color);
    }

    @Override
    public int createColor(int alpha, int red, int green, int blue) {
        return awt.createColor(alpha, red, green, blue);
    }

    @Override
    public Matrix createMatrix() {
        return awt.createMatrix();
    }

    @Override
    public HillshadingBitmap createMonoBitmap(
            int width, int height, byte[] buffer, int padding, BoundingBox area, int color) {
        return awt.createMonoBitmap(width, height, buffer, padding, area, color);
    }

    @Override
    public Path createPath() {
        return awt.createPath();
    }

    @Override
    public PointTextContainer createPointTextContainer(
            Point xy,
            double horizontalOffset,
            double verticalOffset,
            Display display,
            int priority,
            String text,
            Paint paintFront,
            Paint paintBack,
            SymbolContainer symbolContainer,
            Position position,
            int maxTextWidth) {
        return awt.createPointTextContainer(
                xy,
                horizontalOffset,
                verticalOffset,
                display,
                priority,
                text,
                paintFront,
                paintBack,
                symbolContainer,
                position,
                maxTextWidth);
    }

    @Override
    public ResourceBitmap createResourceBitmap(
            InputStream stream, float scale, int width, int height, int percent, int hash) throws IOException {
        return awt.createResourceBitmap(stream, scale, width, height, percent, hash);
    }

    @Override
    public TileBitmap createTileBitmap(InputStream stream, int tileSize, boolean alpha) throws IOException {
        return awt.createTileBitmap(stream, tileSize, alpha);
    }

    @Override
    public TileBitmap createTileBitmap(int tileSize, boolean alpha) {
        return awt.createTileBitmap(tileSize, alpha);
    }

    @Override
    public InputStream platformSpecificSources(String prefix, String source) throws IOException {
        return awt.platformSpecificSources(prefix, source);
    }

    @Override
    public ResourceBitmap renderSvg(InputStream stream, float scale, int width, int height, int percent, int hash)
            throws IOException {
        return awt.renderSvg(stream, scale, width, height, percent, hash);
    }
}
