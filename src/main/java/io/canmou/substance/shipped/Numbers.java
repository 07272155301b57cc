package io.canmou.substance.shipped;

import io.canmou.substance.search.Named;
import io.canmou.substance.search.NumberQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which entries bear a UN number; where several do, the reviewed table names the one that stands for it.
final class Numbers {
    private final Map<String, List<Integer>> bearers = new HashMap<>();
    private final Map<String, Integer> representatives = new HashMap<>();

    Numbers(List<Named> all) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id(), i);
            for (String number : all.get(i).un()) {
                bearers.computeIfAbsent(number, k -> new ArrayList<>(1)).add(i);
            }
        }
        for (Row row : Table.shipped("representatives").rows()) {
            Integer place = places.get(row.text("id"));
            if (place != null) {
                representatives.put(row.text("un"), place);
            }
        }
    }

    List<Integer> bearing(String number) {
        return bearers.getOrDefault(digits(number), List.of());
    }

    Optional<Integer> representative(List<Integer> bearing, String number) {
        return bearing.size() == 1
                ? Optional.of(bearing.getFirst())
                : Optional.ofNullable(representatives.get(digits(number)));
    }

    /// The one that stands for the number that `query` is, also with `UN` before it or as on a plate (`33/1993`).
    Optional<Integer> meant(String query) {
        return asked(query).flatMap(number -> representative(bearing(number), number));
    }

    /// The four digits, where `query` is such a number.
    static Optional<String> asked(String query) {
        return Optional.of(NumberQuery.of(query).un()).filter(number -> !number.isEmpty());
    }

    /// Four digits, whatever stands around them.
    static String digits(String number) {
        String bare = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replace("UN", "")
                .strip();
        return bare.length() < 4 && bare.chars().allMatch(Character::isDigit)
                ? "0".repeat(4 - bare.length()) + bare
                : bare;
    }
}
