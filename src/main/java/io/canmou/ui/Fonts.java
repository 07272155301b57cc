package io.canmou.ui;

import io.canmou.words.BundledFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The bundled typeface, made known to JavaFX.
public final class Fonts {
    private static final double ANY_SIZE = 14;

    private Fonts() {}

    /// Loads both weights; later calls do no harm.
    public static void load() {
        for (BundledFont font : BundledFont.values()) {
            try (InputStream in = font.open()) {
                Font.loadFont(in, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
