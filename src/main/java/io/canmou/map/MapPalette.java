package io.canmou.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Every colour of one look: the tokens of panels and map symbols, and the inks of the base map.
///
/// Screen, map tiles and paper read their colours here and nowhere else. The style sheet repeats the tokens; a test
/// holds the two together. Text keeps 7:1 on its ground (red-safe night 5.5:1), edges of zones 3:1 on every area of
/// the base map.
///
/// @param id `day`, `night`, `red`, `contrast`, `paper`
/// @param dark whether light lines stand on a dark ground
public record MapPalette(String id, boolean dark, Map<Token, Ink> tokens, Map<BaseInk, Ink> base) {
    public MapPalette {
        tokens = complete(Token.class, tokens);
        base = complete(BaseInk.class, base);
    }

    public Ink ink(Token token) {
        return Objects.requireNonNull(tokens.get(token));
    }

    public Ink ink(BaseInk part) {
        return Objects.requireNonNull(base.get(part));
    }

    private static <K extends Enum<K>> Map<K, Ink> complete(Class<K> keys, Map<K, Ink> inks) {
        for (K key : keys.getEnumConstants()) {
            if (!inks.containsKey(key)) {
                throw new IllegalArgumentException("palette lacks " + key);
            }
        }
        return Map.copyOf(new EnumMap<>(inks));
    }
}
