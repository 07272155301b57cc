package io.canmou.ui.shell;

import io.canmou.ui.theme.Palette;

/// The palettes a user can choose, in the order in which they follow each other.
public enum Theme {
    DAY(Palette.DAY),
    NIGHT(Palette.NIGHT),
    RED(Palette.RED),
    CONTRAST(Palette.CONTRAST);

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    /// Its colours.
    public Palette palette() {
        return palette;
    }

    /// The class on the root that the tokens answer to.
    public String styleClass() {
        return palette.styleClass();
    }

    /// Whether the base theme beneath is the dark one.
    public boolean dark() {
        return palette.dark();
    }

    /// The one after this.
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
