package io.canmou.substance.sheet;

import io.canmou.substance.Entry;
import io.canmou.substance.Once;
import io.canmou.substance.sheet.Sheet.Bilingual;
import io.canmou.substance.shipped.Guides;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the sheets. Each table is read when the first sheet needs it; safe for several threads.
public final class Sheets {
    private final Once<Table> identity = table("identity");
    private final Once<Table> un = table("un");
    private final Once<Table> ghs = table("ghs");
    private final Once<Table> nfpa = table("nfpa704");
    private final Once<Table> oel = table("oel");
    private final Once<Table> clues = table("clues");
    private final Once<Table> added = table("clues_added");
    private final Once<Table> response = table("response");
    private final Once<Table> water = table("water_reactive");
    private final Once<Table> groups = table("substance_groups");
    private final Guides guides = new Guides();

    private static Once<Table> table(String name) {
        return Once.of(() -> Table.shipped(name));
    }

    /// The sheet of `entry`; one of a user's own takes that of the shipped substance which it corrects.
    public Sheet of(Entry entry) {
        String id = entry.own() && entry.cas() != null ? entry.cas() : entry.id();
        Optional<Row> named = first(identity, id);
        Optional<Row> group = first(groups, id);
        return new Sheet(
                named.map(r -> confirmed(id, r)).orElse(true),
                surrogate(entry),
                named.map(r -> r.list("flags")).orElse(List.of()),
                plates(entry),
                first(ghs, id).map(Sheets::ghs).orElse(null),
                first(nfpa, id).flatMap(Sheets::diamond).orElse(null),
                first(oel, id).map(Sheets::limits).orElse(null),
                first(clues, id).map(r -> looks(r, added.get().rows(id))).orElse(null),
                first(response, id).map(Sheets::response).orElse(null),
                gasesInWater(entry),
                group.map(r -> r.list("epa_groups")).orElse(List.of()),
                group.map(r -> r.text("method").startsWith("curated")).orElse(false),
                guides.distances(entry.guide()).orElse(null));
    }

    private static Optional<Row> first(Once<Table> table, String id) {
        return table.get().rows(id).stream().findFirst();
    }

    /// A transport name must be that of the standard, word by word: one written down from memory is not yet.
    private static boolean confirmed(String id, Row row) {
        return switch (row.text("zhGrade")) {
            case "dictionary" -> false;
            case "recalled" -> !id.startsWith("un:");
            default -> true;
        };
    }

    private static @Nullable String surrogate(Entry entry) {
        Entry.Value mass = entry.values().get("molarMass");
        String mark = "surrogate ";
        return mass == null || !mass.source().startsWith(mark)
                ? null
                : mass.source().substring(mark.length()).split(":")[0];
    }

    private List<Sheet.Plate> plates(Entry entry) {
        List<Sheet.Plate> plates = new ArrayList<>();
        for (String number : entry.un()) {
            for (Row row : un.get().rows(number)) {
                List<String> hins = row.list("hin");
                plates.add(new Sheet.Plate(
                        number,
                        row.text("en"),
                        hins.isEmpty() ? "" : hins.getFirst(),
                        List.of(row.text("labels").split("[+|]")),
                        !row.text("polymerises").isEmpty()));
            }
        }
        return plates;
    }

    private static Sheet.Ghs ghs(Row row) {
        List<String> statements = new ArrayList<>(row.list("h_codes"));
        statements.addAll(row.list("euh_codes"));
        return new Sheet.Ghs(statements, row.list("pictograms"), row.text("signal_word"));
    }

    private static Optional<Sheet.Diamond> diamond(Row row) {
        Double health = row.number("health");
        Double flammability = row.number("flammability");
        Double instability = row.number("instability");
        return health == null || flammability == null || instability == null
                ? Optional.empty()
                : Optional.of(new Sheet.Diamond(
                        health.intValue(), flammability.intValue(), instability.intValue(), row.text("special")));
    }

    private static Sheet.Limits limits(Row row) {
        return new Sheet.Limits(row.number("mac_mg_m3"), row.number("pc_twa_mg_m3"), row.number("pc_stel_mg_m3"));
    }

    private static Sheet.Looks looks(Row row, List<Row> more) {
        return new Sheet.Looks(
                row.text("state"),
                with(row.list("colour"), more, "colour"),
                with(row.list("odour"), more, "odour"),
                row.number("odour_threshold_ppm"),
                with(row.list("water"), more, "water"),
                with(row.list("symptoms"), more, "symptom"));
    }

    private static List<String> with(List<String> words, List<Row> more, String kind) {
        Set<String> all = new LinkedHashSet<>(words);
        more.stream().filter(r -> r.text("kind").equals(kind)).forEach(r -> all.addAll(r.list("terms")));
        return List.copyOf(all);
    }

    private static Sheet.Response response(Row row) {
        return new Sheet.Response(
                row.text("ppe_level"),
                new Bilingual(row.text("ppe_zh"), row.text("ppe_en")),
                both(row, "media_ok_zh", "media_ok"),
                both(row, "media_forbidden_zh", "media_forbidden"),
                both(row, "neutraliser_zh", "neutraliser"),
                row.list("ratio_kg_per_kg"),
                both(row, "leak_actions_zh", "leak_actions"));
    }

    private static List<Bilingual> both(Row row, String zh, String en) {
        List<String> chinese = row.list(zh);
        List<String> english = row.list(en);
        List<Bilingual> all = new ArrayList<>();
        for (int i = 0; i < Math.max(chinese.size(), english.size()); i++) {
            String one = i < chinese.size() ? chinese.get(i) : "";
            String other = i < english.size() ? english.get(i).replace('_', ' ') : one;
            all.add(new Bilingual(one.isEmpty() ? other : one, other));
        }
        return all;
    }

    private List<String> gasesInWater(Entry entry) {
        Set<String> gases = new LinkedHashSet<>();
        entry.un().forEach(n -> water.get().rows(n).forEach(r -> gases.addAll(r.list("gases"))));
        return List.copyOf(gases);
    }
}
