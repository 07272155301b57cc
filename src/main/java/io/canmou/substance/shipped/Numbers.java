package io.canmou.substance.shipped;

import io.canmou.substance.search.Named;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which entries bear a UN number; where several do, the reviewed table names the one that stands for it.
final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:X?\\d{2,3}\\s*/\\s*)?(?:(?i:UN|NA)[-#:：\\s]*)?(\\d{4})\\s*");

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
        Matcher number = NUMBER.matcher(Normalizer.normalize(query, Normalizer.Form.NFKC));
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
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
