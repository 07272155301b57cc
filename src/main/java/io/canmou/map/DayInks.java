package io.canmou.map;

import java.util.EnumMap;
import java.util.Map;

/// Inks of the day palette.
final class DayInks {
    private DayInks() {}

    static Map<Token, Ink> tokens() {
        Map<Token, Ink> inks = new EnumMap<>(Token.class);
        inks.put(Token.PANEL, Ink.of("#FAF9F6"));
        inks.put(Token.RAISE, Ink.of("#FFFFFF"));
        inks.put(Token.SUNK, Ink.of("#F0EEE7"));
        inks.put(Token.LINE, Ink.of("#D3CFC4"));
        inks.put(Token.CONTROL_LINE, Ink.of("#8C8A82"));
        inks.put(Token.INK, Ink.of("#12171B"));
        inks.put(Token.INK_2, Ink.of("#454C52"));
        inks.put(Token.ACTION, Ink.of("#0A4C86"));
        inks.put(Token.ACTION_TEXT, Ink.of("#FFFFFF"));
        inks.put(Token.ACTION_EDGE, Ink.of("#0A4C86"));
        inks.put(Token.ROUTE, Ink.of("#0A4C86"));
        inks.put(Token.DONE, Ink.of("#195A31"));
        inks.put(Token.DONE_FILL, Ink.of("#195A31"));
        inks.put(Token.DONE_INK, Ink.of("#FFFFFF"));
        inks.put(Token.WHATIF, Ink.of("#6A2C91"));
        inks.put(Token.WHATIF_FILL, Ink.of("#6A2C91"));
        inks.put(Token.WHATIF_INK, Ink.of("#FFFFFF"));
        inks.put(Token.Z3_EDGE, Ink.of("#A30F2D"));
        inks.put(Token.Z2_EDGE, Ink.of("#A04208"));
        inks.put(Token.Z1_EDGE, Ink.of("#665900"));
        inks.put(Token.Z3_TEXT, Ink.of("#8E0B26"));
        inks.put(Token.Z2_TEXT, Ink.of("#8F3B05"));
        inks.put(Token.Z1_TEXT, Ink.of("#574B00"));
        inks.put(Token.Z3_FILL, Ink.of("#D8304C").withOpacity(0.28));
        inks.put(Token.Z2_FILL, Ink.of("#F0883A").withOpacity(0.24));
        inks.put(Token.Z1_FILL, Ink.of("#E6CF3C").withOpacity(0.22));
        inks.put(Token.Z3_TAG, Ink.of("#8E0B26"));
        inks.put(Token.Z2_TAG, Ink.of("#8F3B05"));
        inks.put(Token.Z1_TAG, Ink.of("#574B00"));
        inks.put(Token.Z3_TAG_INK, Ink.of("#FFFFFF"));
        inks.put(Token.Z2_TAG_INK, Ink.of("#FFFFFF"));
        inks.put(Token.Z1_TAG_INK, Ink.of("#FFFFFF"));
        inks.put(Token.TOP, Ink.of("#12222F"));
        inks.put(Token.TOP_INK, Ink.of("#F3F6F8"));
        inks.put(Token.TOP_INK_2, Ink.of("#B9C6CF"));
        inks.put(Token.BAND, Ink.of("#3A2A20"));
        inks.put(Token.HALO, Ink.of("#FFFFFF"));
        inks.put(Token.TILE, Ink.of("#22303B"));
        inks.put(Token.TILE_INK, Ink.of("#FFFFFF"));
        inks.put(Token.BAR_DARK, Ink.of("#12171B"));
        inks.put(Token.BAR_LIGHT, Ink.of("#FFFFFF"));
        inks.put(Token.WATERMARK, Ink.of("#12171B").withOpacity(0.08));
        return inks;
    }

    static Map<BaseInk, Ink> base() {
        Map<BaseInk, Ink> inks = new EnumMap<>(BaseInk.class);
        inks.put(BaseInk.OUTSIDE, Ink.of("#DDDAD1"));
        inks.put(BaseInk.LAND, Ink.of("#EFEDE6"));
        inks.put(BaseInk.FIELD_1, Ink.of("#EAEBDF"));
        inks.put(BaseInk.FIELD_2, Ink.of("#EEECE2"));
        inks.put(BaseInk.FIELD_3, Ink.of("#E8EADD"));
        inks.put(BaseInk.BUILT_UP, Ink.of("#E7E4DB"));
        inks.put(BaseInk.HOMES, Ink.of("#E3DFD4"));
        inks.put(BaseInk.HOUSE, Ink.of("#CFC9BB"));
        inks.put(BaseInk.HOUSE_EDGE, Ink.of("#C1BAAB"));
        inks.put(BaseInk.PARK, Ink.of("#D6E2C9"));
        inks.put(BaseInk.WOOD, Ink.of("#CBDABD"));
        inks.put(BaseInk.SAND, Ink.of("#EEE6D2"));
        inks.put(BaseInk.WATER, Ink.of("#B9D2E1"));
        inks.put(BaseInk.WATER_EDGE, Ink.of("#8FB3C9"));
        inks.put(BaseInk.INDUSTRY, Ink.of("#DEDBE2"));
        inks.put(BaseInk.ROAD, Ink.of("#FFFFFF"));
        inks.put(BaseInk.ROAD_CASING, Ink.of("#C4BDAF"));
        inks.put(BaseInk.MAJOR, Ink.of("#FFFFFF"));
        inks.put(BaseInk.MAJOR_CASING, Ink.of("#AFA798"));
        inks.put(BaseInk.MOTORWAY, Ink.of("#F2DDB0"));
        inks.put(BaseInk.MOTORWAY_CASING, Ink.of("#A98F55"));
        inks.put(BaseInk.PATH, Ink.of("#B3AB9B"));
        inks.put(BaseInk.RAIL, Ink.of("#8E8A84"));
        inks.put(BaseInk.POWER, Ink.of("#B5B0A6"));
        inks.put(BaseInk.BORDER, Ink.of("#9A8FA3"));
        inks.put(BaseInk.NAME, Ink.of("#33383D"));
        inks.put(BaseInk.NAME_2, Ink.of("#5D6166"));
        inks.put(BaseInk.WATER_NAME, Ink.of("#2E5F80"));
        inks.put(BaseInk.NAME_HALO, Ink.of("#F7F5F0"));
        return inks;
    }
}
