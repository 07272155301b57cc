package io.canmou.map;

import java.util.Locale;

/// What a colour is for, on panels and on everything that lies above the base map.
///
/// In style sheets the token is the looked-up colour [#css]: `INK_2` is `-cm-ink-2`.
public enum Token {
    PANEL,
    RAISE,
    SUNK,
    LINE,
    CONTROL_LINE,
    INK,
    INK_2,
    /// The fill of the action, a team's flag by day, the text on it, its frame, and the line of a route.
    ACTION,
    ACTION_TEXT,
    ACTION_EDGE,
    ROUTE,
    /// Done, and the staging area: text, fill of the flag, text on the flag.
    DONE,
    DONE_FILL,
    DONE_INK,
    WHATIF,
    WHATIF_FILL,
    WHATIF_INK,
    Z3_EDGE,
    Z2_EDGE,
    Z1_EDGE,
    Z3_TEXT,
    Z2_TEXT,
    Z1_TEXT,
    Z3_FILL,
    Z2_FILL,
    Z1_FILL,
    /// The label tag on a zone's edge: ground and text.
    Z3_TAG,
    Z2_TAG,
    Z1_TAG,
    Z3_TAG_INK,
    Z2_TAG_INK,
    Z1_TAG_INK,
    TOP,
    TOP_INK,
    TOP_INK_2,
    BAND,
    HALO,
    /// The dark tile with a glyph at the left of a chip, and the glyph.
    TILE,
    TILE_INK,
    /// Both bars of a roadblock.
    BAR_DARK,
    BAR_LIGHT,
    /// The drill's watermark over the map.
    WATERMARK;

    /// The name in style sheets.
    public String css() {
        return "-cm-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The edge of a level's zone: 3 danger to life, 2 severe, 1 mild.
    public static Token edge(int level) {
        return valueOf("Z" + level + "_EDGE");
    }

    /// The fill of a level's zone.
    public static Token fill(int level) {
        return valueOf("Z" + level + "_FILL");
    }

    /// The ground of a level's label tag.
    public static Token tag(int level) {
        return valueOf("Z" + level + "_TAG");
    }

    /// The text on a level's label tag.
    public static Token tagInk(int level) {
        return valueOf("Z" + level + "_TAG_INK");
    }
}
