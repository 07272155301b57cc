package io.canmou.substance.shipped;

import io.canmou.substance.search.Named;
import io.canmou.substance.search.Readings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the entries are called, read from the identities, with how common each is and the plates of its numbers.
final class NameReader {
    private static final int CURATED = 2;
    private static final int RARE = 3;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<String, String> plates = new HashMap<>();

    NameReader() {
        for (Row row : Table.shipped("common").rows()) {
            ranks.put(row.text("id"), Integer.valueOf(row.text("rank")));
            orders.put(row.text("id"), orders.size());
        }
        Table.shipped("un").rows().forEach(r -> plates.put(r.text("un"), r.text("hin")));
    }

    /// How Chinese characters are read.
    static Readings readings() {
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        for (Row row : Table.shipped("pinyin").rows()) {
            lines.add(Map.entry(row.text("character"), row.text("readings")));
        }
        return new Readings(lines);
    }

    List<Named> read(Table identity) {
        List<Named> all = new ArrayList<>();
        for (Row row : identity.rows()) {
            List<String> synonyms = row.list("synonymsZh");
            synonyms.addAll(row.list("synonymsEn"));
            List<String> un = row.list("un");
            all.add(new Named(
                    row.text("id"),
                    un,
                    hin(un),
                    row.text("en"),
                    row.text("zh"),
                    synonyms,
                    row.text("formula"),
                    rank(row),
                    orders.getOrDefault(row.text("id"), orders.size())));
        }
        return all;
    }

    private int rank(Row row) {
        return ranks.getOrDefault(row.text("id"), row.text("zhGrade").equals("curated") ? CURATED : RARE);
    }

    private List<String> hin(List<String> un) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String number : un) {
            for (String hin : plates.getOrDefault(number, "").split("[|]")) {
                if (!hin.isEmpty()) {
                    numbers.add(hin);
                }
            }
        }
        return List.copyOf(numbers);
    }
}
