package org.mapsforge.map.awt.graphics;

import java.awt.Font;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapsforge.core.graphics.FontFamily;
import org.mapsforge.core.graphics.FontStyle;

/// A paint whose letters come from the bundled typeface instead of the machine's, which may know no Chinese.
public final class BundledPaint extends AwtPaint {
    private final Function<FontStyle, Font> faces;
    private FontStyle fontStyle = FontStyle.NORMAL;
    private float size;

    /// An empty paint; `faces` gives the face of each style in any size.
    public BundledPaint(Function<FontStyle, Font> faces) {
        this.faces = faces;
    }

    /// A copy.
    public BundledPaint(BundledPaint other) {
        super(other);
        faces = other.faces;
        fontStyle = other.fontStyle;
        size = other.size;
    }

    @Override
    public void setTextSize(float textSize) {
        size = textSize;
        deriveFont();
    }

    @Override
    public void setTypeface(FontFamily fontFamily, FontStyle style) {
        fontStyle = style;
        deriveFont();
    }

    /// The font of its letters; null: it has no size yet.
    public @Nullable Font face() {
        return font;
    }

    private void deriveFont() {
        if (size > 0) {
            font = faces.apply(fontStyle).deriveFont(size);
        }
    }
}
