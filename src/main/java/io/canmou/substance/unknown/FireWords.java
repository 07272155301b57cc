package io.canmou.substance.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Colours of flame and smoke as people say them: `blue flame`, `黑烟`, `white smoke`.
final class FireWords {
    /// Key of what ignites without a flame near it.
    static final String BY_ITSELF = "fire.itself";

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
            Map.entry("sooty", "black"),
            Map.entry("soot", "black"),
            Map.entry("luminous", "yellow"),
            Map.entry("no smoke", "none"),
            Map.entry("smokeless", "none"),
            Map.entry("无烟", "none"));

    private static final Pattern NO_FIRE = Pattern.compile(
            "none|no|no fire|no flame|not burning|does not burn|non ?flammable|不燃|不燃烧|不着火|无火|没有火|无火焰|不能燃烧");
    private static final Pattern IGNITES = Pattern.compile(
            ".*(?:spontaneous|pyrophoric|self[ -]ignit|by itself|of itself|ignites in air|catches fire in air|自燃|自己着火|遇空气着火|遇空气燃烧).*");

    private FireWords() {}

    /// What can be said, in English or Chinese.
    static List<String> choices(boolean chinese) {
        return chinese
                ? List.of("蓝色火焰", "黄色火焰", "绿色火焰", "黑烟", "白烟", "棕烟", "无烟", "看不见", "自燃", "不燃")
                : List.of(
                        "blue flame",
                        "yellow flame",
                        "green flame",
                        "violet flame",
                        "black smoke",
                        "white smoke",
                        "brown smoke",
                        "no smoke",
                        "invisible",
                        "spontaneous",
                        "none");
    }

    /// Keys `flame.blue`, `smoke.black`, `fire.none`, `fire.itself`; a colour without a noun is a flame, black and
    /// brown ones are smoke.
    static List<String> of(String value) {
        List<String> keys = new ArrayList<>();
        String said = Vocabulary.fold(value);
        if (NO_FIRE.matcher(said).matches()) {
            return List.of("fire.none");
        }
        if (IGNITES.matcher(said).matches()) {
            keys.add(BY_ITSELF);
        }
        for (String part : said.split("[,;、，]| and ")) {
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
