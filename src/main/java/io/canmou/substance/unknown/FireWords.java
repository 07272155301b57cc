package io.canmou.substance.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Colours of flame and smoke as people say them: `blue flame`, `黑烟`, `white smoke`.
final class FireWords {
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("blue", "blue"),
            Map.entry("蓝", "blue"),
            Map.entry("green", "green"),
            Map.entry("绿", "green"),
            Map.entry("yellow", "yellow"),
            Map.entry("黄", "yellow"),
            Map.entry("orange", "orange"),
            Map.entry("橙", "orange"),
            Map.entry("red", "red"),
            Map.entry("红", "red"),
            Map.entry("violet", "violet"),
            Map.entry("purple", "violet"),
            Map.entry("紫", "violet"),
            Map.entry("white", "white"),
            Map.entry("白", "white"),
            Map.entry("bright", "white"),
            Map.entry("dazzling", "white"),
            Map.entry("耀眼", "white"),
            Map.entry("black", "black"),
            Map.entry("黑", "black"),
            Map.entry("brown", "brown"),
            Map.entry("棕", "brown"),
            Map.entry("褐", "brown"),
            Map.entry("invisible", "invisible"),
            Map.entry("看不见", "invisible"),
            Map.entry("无色", "invisible"),
            Map.entry("no smoke", "none"),
            Map.entry("smokeless", "none"),
            Map.entry("无烟", "none"));

    private FireWords() {}

    /// Keys `flame.blue`, `smoke.black`; a colour without a noun is a flame, black and brown ones are smoke.
    static List<String> of(String value) {
        List<String> keys = new ArrayList<>();
        for (String part : Vocabulary.fold(value).split("[,;、，]| and ")) {
            boolean smoke = part.contains("smoke") || part.contains("烟");
            for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
                if (part.contains(colour.getKey())) {
                    boolean dark = colour.getValue().matches("black|brown|none");
                    String key = (smoke || dark ? "smoke." : "flame.") + colour.getValue();
                    if (!keys.contains(key)) {
                        keys.add(key);
                    }
                }
            }
        }
        return keys;
    }
}
