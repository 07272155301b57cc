package io.canmou.map;

import java.util.EnumMap;
import java.util.Map;

/// Inks of the high-contrast palette: zones have hatch and no fill.
final class ContrastInks {
    private ContrastInks() {}

    static Map<Token, Ink> tokens() {
        Map<Token, Ink> inks = new EnumMap<>(Token.class);
        inks.put(Token.PANEL, Ink.of("#FFFFFF"));
        inks.put(Token.RAISE, Ink.of("#FFFFFF"));
        inks.put(Token.SUNK, Ink.of("#FFFFFF"));
        inks.put(Token.LINE, Ink.of("#000000"));
        inks.put(Token.CONTROL_LINE, Ink.of("#000000"));
        inks.put(Token.INK, Ink.of("#000000"));
        inks.put(Token.INK_2, Ink.of("#1F1F1F"));
        inks.put(Token.ACTION, Ink.of("#00305E"));
        inks.put(Token.ACTION_TEXT, Ink.of("#FFFFFF"));
        inks.put(Token.ACTION_EDGE, Ink.of("#00305E"));
        inks.put(Token.ROUTE, Ink.of("#00305E"));
        inks.put(Token.DONE, Ink.of("#0B3D1E"));
        inks.put(Token.DONE_FILL, Ink.of("#0B3D1E"));
        inks.put(Token.DONE_INK, Ink.of("#FFFFFF"));
        inks.put(Token.WHATIF, Ink.of("#4A0F73"));
        inks.put(Token.WHATIF_FILL, Ink.of("#4A0F73"));
        inks.put(Token.WHATIF_INK, Ink.of("#FFFFFF"));
        inks.put(Token.Z3_EDGE, Ink.of("#7A0019"));
        inks.put(Token.Z2_EDGE, Ink.of("#6E2B00"));
        inks.put(Token.Z1_EDGE, Ink.of("#433A00"));
        inks.put(Token.Z3_TEXT, Ink.of("#7A0019"));
        inks.put(Token.Z2_TEXT, Ink.of("#6E2B00"));
        inks.put(Token.Z1_TEXT, Ink.of("#433A00"));
        inks.put(Token.Z3_FILL, Ink.of("#FFFFFF").withOpacity(0.0));
        inks.put(Token.Z2_FILL, Ink.of("#FFFFFF").withOpacity(0.0));
        inks.put(Token.Z1_FILL, Ink.of("#FFFFFF").withOpacity(0.0));
        inks.put(Token.Z3_TAG, Ink.of("#7A0019"));
        inks.put(Token.Z2_TAG, Ink.of("#6E2B00"));
        inks.put(Token.Z1_TAG, Ink.of("#433A00"));
        inks.put(Token.Z3_TAG_INK, Ink.of("#FFFFFF"));
        inks.put(Token.Z2_TAG_INK, Ink.of("#FFFFFF"));
        inks.put(Token.Z1_TAG_INK, Ink.of("#FFFFFF"));
        inks.put(Token.TOP, Ink.of("#000000"));
        inks.put(Token.TOP_INK, Ink.of("#FFFFFF"));
        inks.put(Token.TOP_INK_2, Ink.of("#FFFFFF"));
        inks.put(Token.BAND, Ink.of("#000000"));
        inks.put(Token.HALO, Ink.of("#FFFFFF"));
        inks.put(Token.TILE, Ink.of("#000000"));
        inks.put(Token.TILE_INK, Ink.of("#FFFFFF"));
        inks.put(Token.BAR_DARK, Ink.of("#000000"));
        inks.put(Token.BAR_LIGHT, Ink.of("#FFFFFF"));
        inks.put(Token.WATERMARK, Ink.of("#000000").withOpacity(0.10));
        return inks;
    }

    static Map<BaseInk, Ink> base() {
        Map<BaseInk, Ink> inks = new EnumMap<>(BaseInk.class);
        inks.put(BaseInk.OUTSIDE, Ink.of("#DEDEDE"));
        inks.put(BaseInk.LAND, Ink.of("#FFFFFF"));
        inks.put(BaseInk.FIELD_1, Ink.of("#FBFBFB"));
        inks.put(BaseInk.FIELD_2, Ink.of("#FFFFFF"));
        inks.put(BaseInk.FIELD_3, Ink.of("#F9F9F9"));
        inks.put(BaseInk.BUILT_UP, Ink.of("#F7F7F7"));
        inks.put(BaseInk.HOMES, Ink.of("#F4F4F4"));
        inks.put(BaseInk.HOUSE, Ink.of("#DADADA"));
        inks.put(BaseInk.HOUSE_EDGE, Ink.of("#9A9A9A"));
        inks.put(BaseInk.PARK, Ink.of("#EDF4E8"));
        inks.put(BaseInk.WOOD, Ink.of("#E4EFDC"));
        inks.put(BaseInk.SAND, Ink.of("#FAF6EA"));
        inks.put(BaseInk.WATER, Ink.of("#D3E6F2"));
        inks.put(BaseInk.WATER_EDGE, Ink.of("#3F6F8F"));
        inks.put(BaseInk.INDUSTRY, Ink.of("#EEEBF2"));
        inks.put(BaseInk.ROAD, Ink.of("#FFFFFF"));
        inks.put(BaseInk.ROAD_CASING, Ink.of("#7D7D7D"));
        inks.put(BaseInk.MAJOR, Ink.of("#FFFFFF"));
        inks.put(BaseInk.MAJOR_CASING, Ink.of("#505050"));
        inks.put(BaseInk.MOTORWAY, Ink.of("#FFF3D6"));
        inks.put(BaseInk.MOTORWAY_CASING, Ink.of("#5E4A14"));
        inks.put(BaseInk.PATH, Ink.of("#8A8A8A"));
        inks.put(BaseInk.RAIL, Ink.of("#404040"));
        inks.put(BaseInk.POWER, Ink.of("#8A8A8A"));
        inks.put(BaseInk.BORDER, Ink.of("#505050"));
        inks.put(BaseInk.NAME, Ink.of("#000000"));
        inks.put(BaseInk.NAME_2, Ink.of("#1F1F1F"));
        inks.put(BaseInk.WATER_NAME, Ink.of("#06304C"));
        inks.put(BaseInk.NAME_HALO, Ink.of("#FFFFFF"));
        return inks;
    }
}
