package io.canmou.substance.shipped;

import io.canmou.substance.Entry;
import io.canmou.substance.Once;
import io.canmou.substance.TableDistances;
import io.canmou.substance.search.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A substance in the form that one of its UN numbers stands for: gas, solution, cold liquid.
///
/// Hydrogen chloride is carried as UN 1050, its solution in water as UN 1789: the figures of the substance are the
/// same, but the distance tables, the class and the guide belong to the number.
final class Forms {
    private final Once<Table> un = Once.of(() -> Table.shipped("un"));
    private final Once<Distances> distances =
            Once.of(() -> new Distances(Table.shipped("table1"), Table.shipped("table3")));
    private final Guides guides = new Guides();
    private final Solids solids = new Solids();
    private final Solutions solutions = new Solutions();
    private final Once<Map<String, String>> byName = Once.of(Forms::readNames);

    private static Map<String, String> readNames() {
        Map<String, String> numbers = new HashMap<>();
        Table.shipped("forms").rows().forEach(r -> numbers.put(Spelling.exact(r.text("name")), r.text("un")));
        return numbers;
    }

    /// The number that a name such as 盐酸 or LNG stands for.
    Optional<String> number(String name) {
        return Optional.ofNullable(byName.get().get(Spelling.exact(name)));
    }

    /// `entry` as it is carried under `number`; itself where it has no other number.
    Entry of(Entry entry, String number) {
        if (entry.un().size() < 2 || !entry.un().contains(number)) {
            return entry;
        }
        List<String> numbers = new ArrayList<>(entry.un());
        numbers.remove(number);
        numbers.addFirst(number);
        TableDistances tables = distances.get().of(List.of(number)).orElse(null);
        Optional<Row> row = un.get().rows(number).stream().findFirst();
        String guide = row.map(r -> r.text("guide")).filter(g -> !g.isEmpty()).orElse(entry.guide());
        Known known = withoutDistances(entry);
        boolean solid =
                solids.solid(entry.id(), number, entry.substance().physics().meltingPoint());
        guides.put(guide, solid, known);
        if (tables != null) {
            Distances.put(tables, known);
        }
        return new Entry(
                entry.id(),
                entry.cas(),
                numbers,
                entry.nameEn(),
                entry.nameZh(),
                entry.synonyms(),
                entry.formula(),
                row.map(r -> r.text("hazardClass")).filter(c -> !c.isEmpty()).orElse(entry.hazardClass()),
                guide,
                entry.grade(),
                known.values(),
                tables,
                entry.substance(),
                solutions.of(number));
    }

    /// What is known of `entry` but its distances, which belong to the number.
    private static Known withoutDistances(Entry entry) {
        Known known = new Known();
        entry.values().forEach((key, value) -> {
            if (!key.startsWith("isolation.") && !key.startsWith("protect.") && !key.startsWith("guide.")) {
                known.put(key, value.value(), value.unit(), value.source(), value.atLeast());
            }
        });
        return known;
    }
}
