package io.canmou.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The palettes that the program has.
///
/// Day and night were chosen by hand on the map and measured; red-safe night is night through one rule, so that no
/// light of another colour than red leaves the screen; high contrast and paper are black on white, where zones rest
/// on hatch, ticks and labels alone.
public final class MapPalettes {
    private static final Ink RED_TEXT = Ink.of("#FF3000");
    private static final Ink RED_LINE = Ink.of("#E82B00");

    /// For daylight and glare.
    public static final MapPalette DAY = new MapPalette("day", false, DayInks.tokens(), DayInks.base());

    /// For eyes that are used to the dark: no area brighter than 0.016, lines and letters may be.
    public static final MapPalette NIGHT = new MapPalette("night", true, NightInks.tokens(), NightInks.base());

    /// Night for those who must keep their night vision: nothing but red.
    public static final MapPalette RED = redOf(NIGHT);

    /// Black on white, edges at their darkest.
    public static final MapPalette CONTRAST =
            new MapPalette("contrast", false, ContrastInks.tokens(), ContrastInks.base());

    /// For a black-and-white printer: what is drawn survives without any grey below 30 %.
    public static final MapPalette PAPER = new MapPalette("paper", false, PaperInks.tokens(), PaperInks.base());

    private MapPalettes() {}

    private static MapPalette redOf(MapPalette night) {
        Map<Token, Ink> tokens = new EnumMap<>(Token.class);
        night.tokens().forEach((token, ink) -> tokens.put(token, redToken(token, ink)));
        Map<BaseInk, Ink> base = new EnumMap<>(BaseInk.class);
        night.base().forEach((part, ink) -> base.put(part, redBase(part, ink)));
        return new MapPalette("red", true, tokens, base);
    }

    private static Ink redToken(Token token, Ink night) {
        return switch (token) {
            case PANEL, TOP, HALO, SUNK, Z3_TAG, Z2_TAG, Z1_TAG -> Ink.of("#080000");
            case RAISE, ACTION, DONE_FILL, WHATIF_FILL, TILE, BAR_DARK -> Ink.of("#140300");
            case LINE -> Ink.of("#4A0E00");
            case CONTROL_LINE -> Ink.of("#8A1C00");
            case INK_2, TOP_INK_2, ROUTE, BAND, Z2_EDGE, BAR_LIGHT, ACTION_EDGE -> RED_LINE;
            case Z1_EDGE -> Ink.of("#C42400");
            case Z3_FILL, Z2_FILL, Z1_FILL -> areaRed(night.withOpacity(1)).withOpacity(night.opacity());
            case WATERMARK -> RED_LINE.withOpacity(night.opacity());
            case INK,
                    ACTION_TEXT,
                    DONE,
                    DONE_INK,
                    WHATIF,
                    WHATIF_INK,
                    Z3_EDGE,
                    Z3_TEXT,
                    Z2_TEXT,
                    Z1_TEXT,
                    Z3_TAG_INK,
                    Z2_TAG_INK,
                    Z1_TAG_INK,
                    TOP_INK,
                    TILE_INK -> RED_TEXT;
        };
    }

    private static Ink redBase(BaseInk part, Ink night) {
        UnaryOperator<Ink> rule = part.area() ? MapPalettes::areaRed : MapPalettes::lineRed;
        return rule.apply(night);
    }

    /// Areas keep their order of lightness and end at #1A0000.
    private static Ink areaRed(Ink night) {
        int red = (int) Math.round(0x1A * Math.min(1, Math.sqrt(night.luminance() / 0.016)));
        return new Ink(0xFF000000 | red << 16);
    }

    /// Lines and letters keep theirs and end at the red of lines.
    private static Ink lineRed(Ink night) {
        double share = Math.min(1, Math.sqrt(night.luminance() / 0.4));
        int red = (int) Math.round(0x30 + (0xE0 - 0x30) * share);
        return new Ink(0xFF000000 | red << 16 | (int) Math.round(0x2A * share * share) << 8);
    }
}
