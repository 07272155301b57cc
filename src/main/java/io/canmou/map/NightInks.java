package io.canmou.map;

import java.util.EnumMap;
import java.util.Map;

/// Inks of the night palette: dark areas, bright thin lines.
final class NightInks {
    private NightInks() {}

    static Map<Token, Ink> tokens() {
        Map<Token, Ink> inks = new EnumMap<>(Token.class);
        inks.put(Token.PANEL, Ink.of("#0C0F11"));
        inks.put(Token.RAISE, Ink.of("#13171A"));
        inks.put(Token.SUNK, Ink.of("#090B0C"));
        inks.put(Token.LINE, Ink.of("#272E33"));
        inks.put(Token.CONTROL_LINE, Ink.of("#4D575E"));
        inks.put(Token.INK, Ink.of("#C6CED2"));
        inks.put(Token.INK_2, Ink.of("#9EA8AE"));
        inks.put(Token.ACTION, Ink.of("#0E2130"));
        inks.put(Token.ACTION_TEXT, Ink.of("#9CCBEE"));
        inks.put(Token.ACTION_EDGE, Ink.of("#5C9CCB"));
        inks.put(Token.ROUTE, Ink.of("#5C9CCB"));
        inks.put(Token.DONE, Ink.of("#6FB784"));
        inks.put(Token.DONE_FILL, Ink.of("#0F2116"));
        inks.put(Token.DONE_INK, Ink.of("#6FB784"));
        inks.put(Token.WHATIF, Ink.of("#B48AD6"));
        inks.put(Token.WHATIF_FILL, Ink.of("#1E1328"));
        inks.put(Token.WHATIF_INK, Ink.of("#B48AD6"));
        inks.put(Token.Z3_EDGE, Ink.of("#FF5468"));
        inks.put(Token.Z2_EDGE, Ink.of("#F28C35"));
        inks.put(Token.Z1_EDGE, Ink.of("#CBB93F"));
        inks.put(Token.Z3_TEXT, Ink.of("#FF5468"));
        inks.put(Token.Z2_TEXT, Ink.of("#F28C35"));
        inks.put(Token.Z1_TEXT, Ink.of("#CBB93F"));
        inks.put(Token.Z3_FILL, Ink.of("#3D0A15").withOpacity(0.60));
        inks.put(Token.Z2_FILL, Ink.of("#331904").withOpacity(0.60));
        inks.put(Token.Z1_FILL, Ink.of("#242105").withOpacity(0.60));
        inks.put(Token.Z3_TAG, Ink.of("#0C0F11"));
        inks.put(Token.Z2_TAG, Ink.of("#0C0F11"));
        inks.put(Token.Z1_TAG, Ink.of("#0C0F11"));
        inks.put(Token.Z3_TAG_INK, Ink.of("#FF5468"));
        inks.put(Token.Z2_TAG_INK, Ink.of("#F28C35"));
        inks.put(Token.Z1_TAG_INK, Ink.of("#CBB93F"));
        inks.put(Token.TOP, Ink.of("#07090B"));
        inks.put(Token.TOP_INK, Ink.of("#C6CED2"));
        inks.put(Token.TOP_INK_2, Ink.of("#9EA8AE"));
        inks.put(Token.BAND, Ink.of("#B9A48A"));
        inks.put(Token.HALO, Ink.of("#050607"));
        inks.put(Token.TILE, Ink.of("#1B2024"));
        inks.put(Token.TILE_INK, Ink.of("#C6CED2"));
        inks.put(Token.BAR_DARK, Ink.of("#13171A"));
        inks.put(Token.BAR_LIGHT, Ink.of("#7C858B"));
        inks.put(Token.WATERMARK, Ink.of("#C6CED2").withOpacity(0.05));
        return inks;
    }

    static Map<BaseInk, Ink> base() {
        Map<BaseInk, Ink> inks = new EnumMap<>(BaseInk.class);
        inks.put(BaseInk.OUTSIDE, Ink.of("#07090A"));
        inks.put(BaseInk.LAND, Ink.of("#0F1214"));
        inks.put(BaseInk.FIELD_1, Ink.of("#101411"));
        inks.put(BaseInk.FIELD_2, Ink.of("#111311"));
        inks.put(BaseInk.FIELD_3, Ink.of("#0F1310"));
        inks.put(BaseInk.BUILT_UP, Ink.of("#131618"));
        inks.put(BaseInk.HOMES, Ink.of("#15181A"));
        inks.put(BaseInk.HOUSE, Ink.of("#1C2023"));
        inks.put(BaseInk.HOUSE_EDGE, Ink.of("#2B3034"));
        inks.put(BaseInk.PARK, Ink.of("#0F1710"));
        inks.put(BaseInk.WOOD, Ink.of("#0D150E"));
        inks.put(BaseInk.SAND, Ink.of("#171511"));
        inks.put(BaseInk.WATER, Ink.of("#071722"));
        inks.put(BaseInk.WATER_EDGE, Ink.of("#214559"));
        inks.put(BaseInk.INDUSTRY, Ink.of("#17151B"));
        inks.put(BaseInk.ROAD, Ink.of("#191E21"));
        inks.put(BaseInk.ROAD_CASING, Ink.of("#39424A"));
        inks.put(BaseInk.MAJOR, Ink.of("#1D2124"));
        inks.put(BaseInk.MAJOR_CASING, Ink.of("#4A545C"));
        inks.put(BaseInk.MOTORWAY, Ink.of("#201D13"));
        inks.put(BaseInk.MOTORWAY_CASING, Ink.of("#5F5330"));
        inks.put(BaseInk.PATH, Ink.of("#333B42"));
        inks.put(BaseInk.RAIL, Ink.of("#566068"));
        inks.put(BaseInk.POWER, Ink.of("#2E353A"));
        inks.put(BaseInk.BORDER, Ink.of("#5C5366"));
        inks.put(BaseInk.NAME, Ink.of("#A3ACB1"));
        inks.put(BaseInk.NAME_2, Ink.of("#838C92"));
        inks.put(BaseInk.WATER_NAME, Ink.of("#6C9DB8"));
        inks.put(BaseInk.NAME_HALO, Ink.of("#0A0C0E"));
        return inks;
    }
}
