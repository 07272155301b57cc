package io.canmou.map;

import java.util.EnumMap;
import java.util.Map;

/// Inks for black-and-white print.
final class PaperInks {
    private PaperInks() {}

    static Map<Token, Ink> tokens() {
        Map<Token, Ink> inks = new EnumMap<>(Token.class);
        inks.put(Token.PANEL, Ink.of("#FFFFFF"));
        inks.put(Token.RAISE, Ink.of("#FFFFFF"));
        inks.put(Token.SUNK, Ink.of("#FFFFFF"));
        inks.put(Token.LINE, Ink.of("#000000"));
        inks.put(Token.CONTROL_LINE, Ink.of("#000000"));
        inks.put(Token.INK, Ink.of("#000000"));
        inks.put(Token.INK_2, Ink.of("#000000"));
        inks.put(Token.ACTION, Ink.of("#000000"));
        inks.put(Token.ACTION_TEXT, Ink.of("#FFFFFF"));
        inks.put(Token.ACTION_EDGE, Ink.of("#000000"));
        inks.put(Token.ROUTE, Ink.of("#000000"));
        inks.put(Token.DONE, Ink.of("#000000"));
        inks.put(Token.DONE_FILL, Ink.of("#000000"));
        inks.put(Token.DONE_INK, Ink.of("#FFFFFF"));
        inks.put(Token.WHATIF, Ink.of("#000000"));
        inks.put(Token.WHATIF_FILL, Ink.of("#FFFFFF"));
        inks.put(Token.WHATIF_INK, Ink.of("#000000"));
        inks.put(Token.Z3_EDGE, Ink.of("#000000"));
        inks.put(Token.Z2_EDGE, Ink.of("#000000"));
        inks.put(Token.Z1_EDGE, Ink.of("#000000"));
        inks.put(Token.Z3_TEXT, Ink.of("#000000"));
        inks.put(Token.Z2_TEXT, Ink.of("#000000"));
        inks.put(Token.Z1_TEXT, Ink.of("#000000"));
        inks.put(Token.Z3_FILL, Ink.of("#FFFFFF").withOpacity(0.0));
        inks.put(Token.Z2_FILL, Ink.of("#FFFFFF").withOpacity(0.0));
        inks.put(Token.Z1_FILL, Ink.of("#FFFFFF").withOpacity(0.0));
        inks.put(Token.Z3_TAG, Ink.of("#FFFFFF"));
        inks.put(Token.Z2_TAG, Ink.of("#FFFFFF"));
        inks.put(Token.Z1_TAG, Ink.of("#FFFFFF"));
        inks.put(Token.Z3_TAG_INK, Ink.of("#000000"));
        inks.put(Token.Z2_TAG_INK, Ink.of("#000000"));
        inks.put(Token.Z1_TAG_INK, Ink.of("#000000"));
        inks.put(Token.TOP, Ink.of("#FFFFFF"));
        inks.put(Token.TOP_INK, Ink.of("#000000"));
        inks.put(Token.TOP_INK_2, Ink.of("#000000"));
        inks.put(Token.BAND, Ink.of("#000000"));
        inks.put(Token.HALO, Ink.of("#FFFFFF"));
        inks.put(Token.TILE, Ink.of("#FFFFFF"));
        inks.put(Token.TILE_INK, Ink.of("#000000"));
        inks.put(Token.BAR_DARK, Ink.of("#000000"));
        inks.put(Token.BAR_LIGHT, Ink.of("#FFFFFF"));
        inks.put(Token.WATERMARK, Ink.of("#000000"));
        return inks;
    }

    static Map<BaseInk, Ink> base() {
        Map<BaseInk, Ink> inks = new EnumMap<>(BaseInk.class);
        inks.put(BaseInk.OUTSIDE, Ink.of("#FFFFFF"));
        inks.put(BaseInk.LAND, Ink.of("#FFFFFF"));
        inks.put(BaseInk.FIELD_1, Ink.of("#FFFFFF"));
        inks.put(BaseInk.FIELD_2, Ink.of("#FFFFFF"));
        inks.put(BaseInk.FIELD_3, Ink.of("#FFFFFF"));
        inks.put(BaseInk.BUILT_UP, Ink.of("#FFFFFF"));
        inks.put(BaseInk.HOMES, Ink.of("#FFFFFF"));
        inks.put(BaseInk.HOUSE, Ink.of("#D2D2D2"));
        inks.put(BaseInk.HOUSE_EDGE, Ink.of("#C0C0C0"));
        inks.put(BaseInk.PARK, Ink.of("#F6F6F6"));
        inks.put(BaseInk.WOOD, Ink.of("#F2F2F2"));
        inks.put(BaseInk.SAND, Ink.of("#FFFFFF"));
        inks.put(BaseInk.WATER, Ink.of("#E6E6E6"));
        inks.put(BaseInk.WATER_EDGE, Ink.of("#6E6E6E"));
        inks.put(BaseInk.INDUSTRY, Ink.of("#F4F4F4"));
        inks.put(BaseInk.ROAD, Ink.of("#FFFFFF"));
        inks.put(BaseInk.ROAD_CASING, Ink.of("#9C9C9C"));
        inks.put(BaseInk.MAJOR, Ink.of("#FFFFFF"));
        inks.put(BaseInk.MAJOR_CASING, Ink.of("#6E6E6E"));
        inks.put(BaseInk.MOTORWAY, Ink.of("#FFFFFF"));
        inks.put(BaseInk.MOTORWAY_CASING, Ink.of("#404040"));
        inks.put(BaseInk.PATH, Ink.of("#AAAAAA"));
        inks.put(BaseInk.RAIL, Ink.of("#505050"));
        inks.put(BaseInk.POWER, Ink.of("#B4B4B4"));
        inks.put(BaseInk.BORDER, Ink.of("#707070"));
        inks.put(BaseInk.NAME, Ink.of("#000000"));
        inks.put(BaseInk.NAME_2, Ink.of("#1F1F1F"));
        inks.put(BaseInk.WATER_NAME, Ink.of("#202020"));
        inks.put(BaseInk.NAME_HALO, Ink.of("#FFFFFF"));
        return inks;
    }
}
