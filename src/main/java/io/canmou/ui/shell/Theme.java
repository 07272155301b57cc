package io.canmou.ui.shell;

/// The palettes a user can choose, in the order in which they follow each other.
public enum Theme {
    DAY("cm-day", false),
    NIGHT("cm-night", true),
    RED("cm-red", true),
    CONTRAST("cm-contrast", false);

    private final String styleClass;
    private final boolean dark;

    Theme(String styleClass, boolean dark) {
        this.styleClass = styleClass;
        this.dark = dark;
    }

    /// The class on the root that the tokens answer to.
    public String styleClass() {
        return styleClass;
    }

    /// Whether the base theme beneath is the dark one.
    public boolean dark() {
        return dark;
    }

    /// The one after this.
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
