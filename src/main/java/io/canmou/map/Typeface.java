package io.canmou.map;

import io.canmou.words.BundledFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.mapsforge.core.graphics.FontStyle;

/// The bundled typeface for AWT.
final class Typeface {
    private final Font regular;
    private final Font bold;

    /// Reads both weights, once per base map.
    Typeface() {
        regular = read(BundledFont.REGULAR);
        bold = read(BundledFont.BOLD);
    }

    Font regular(float size) {
        return regular.deriveFont(size);
    }

    Font bold(float size) {
        return bold.deriveFont(size);
    }

    /// The face of a style, in size 1. Slanted letters are Regular slanted: the typeface has no italics.
    Font of(FontStyle style) {
        return switch (style) {
            case NORMAL -> regular;
            case BOLD -> bold;
            case ITALIC -> regular.deriveFont(Font.ITALIC);
            case BOLD_ITALIC -> bold.deriveFont(Font.ITALIC);
        };
    }

    /// `font`, or Regular in its size where it lacks a letter of `text`: Bold holds fewer ideographs.
    Font showing(String text, Font font) {
        return font.canDisplayUpTo(text) < 0 ? font : regular.deriveFont(font.getSize2D());
    }

    private static Font read(BundledFont file) {
        try (InputStream stream = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program is damaged: " + file, e);
        }
    }
}
