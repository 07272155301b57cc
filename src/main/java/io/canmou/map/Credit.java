package io.canmou.map;

import io.canmou.region.RegionInfo;
import io.canmou.words.Words;

/// Whose data a map is drawn from, and of when.
public final class Credit {
    private Credit() {}

    /// One line for the map's border.
    public static String of(RegionInfo info, Words words) {
        if (info.drill()) {
            return words.say("map.credit.drill");
        }
        String day = info.date().length() > 10 ? info.date().substring(0, 10) : info.date();
        return day.isBlank() ? info.licence() : words.say("map.credit", info.licence(), day);
    }
}
