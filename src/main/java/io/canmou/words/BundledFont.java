package io.canmou.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The one typeface of screen, map and paper: Noto Sans SC, so that no machine needs a Chinese font of its own.
///
/// Source: Noto Sans SC 2.004 (Adobe, SIL Open Font License 1.1, text in `fonts/OFL.txt`), static TrueType
/// outlines. Regular holds the ideographs of GBK, Bold those of GB 2312; both Latin-1, Greek, Cyrillic,
/// punctuation, arrows, units, Roman numerals and the full-width forms. Neither holds U+2082 (subscript two) nor
/// U+2715 (say × for the cross), nor anything beyond the basic plane.
public enum BundledFont {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    /// The name of the family, as style sheets say it.
    public static final String FAMILY = "Noto Sans SC";

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    /// A new stream over the TrueType file; the caller closes it.
    public InputStream open() {
        InputStream stream = BundledFont.class.getResourceAsStream("/io/canmou/fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException("the program is incomplete: " + file + " is missing");
        }
        return stream;
    }

    /// The whole TrueType file.
    public byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
