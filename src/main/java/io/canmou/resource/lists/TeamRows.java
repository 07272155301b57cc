package io.canmou.resource.lists;

import io.canmou.geo.Position;
import io.canmou.resource.Team;
import io.canmou.resource.Team.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rescue teams.
final class TeamRows {
    private static final Pattern CODE = Pattern.compile("([A-Z0-9]+(?:-[A-Z0-9]+)*)(?:[:：](.*))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern COUNTED = Pattern.compile("(.*?)\\s*[×xX*]?\\s*(\\d+)\\s*(?:套|台|具|辆|个|支)?");

    private final Reader reader;

    TeamRows(Reader reader) {
        this.reader = reader;
    }

    Optional<Team> read(ListRow row) {
        String id = reader.id(row);
        String name = reader.name(row);
        String category = reader.category(row, "other");
        List<Capability> capabilities = capabilities(row, category);
        Integer people = row.whole("strength");
        Integer onDuty = row.whole("onDuty");
        Double mobilisation = row.number("mobilisation", Dimension.MINUTES);
        if (mobilisation != null && mobilisation > 7200) {
            row.refuse("mobilisation", "mobilisation");
        }
        var checked = row.date("checked");
        var agreementUntil = row.date("agreementUntil");
        String phone = row.phone();
        Optional<Position> place = reader.place(row);
        reader.unique(row, id);
        return row.isGood() && place.isPresent()
                ? Optional.of(new Team(
                        id,
                        name,
                        reader.nameEn(row),
                        category,
                        place.get(),
                        people,
                        onDuty,
                        mobilisation,
                        capabilities,
                        phone,
                        checked,
                        agreementUntil))
                : Optional.empty();
    }

    private List<Capability> capabilities(ListRow row, String category) {
        Optional<String> cell = row.text("capabilities");
        List<Capability> found = new ArrayList<>();
        if (cell.isEmpty()) {
            String usual = reader.words().teamDefault(category);
            Cells.list(usual).forEach(word -> coded(word).ifPresent(found::add));
            if (!found.isEmpty()) {
                row.note("usualCapabilities", "category", usual);
            }
            return found;
        }
        for (String word : Cells.list(cell.get())) {
            Optional<Capability> capability = coded(word).or(() -> spoken(word));
            if (capability.isEmpty()) {
                row.note("capability", "capabilities", word);
            }
            capability.ifPresent(found::add);
        }
        return found;
    }

    /// "SUIT-A:6", "NEUTRAL:NaOH 30t", "LARGE-FLOW:220×2km", "COMM".
    private static Optional<Capability> coded(String word) {
        Matcher m = CODE.matcher(word.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String amount = m.group(2) == null ? "" : m.group(2).strip();
        Matcher number = NUMBER.matcher(amount);
        Double value = number.find() ? Double.valueOf(number.group()) : null;
        return Optional.of(new Capability(m.group(1), value, amount.matches("[\\d.]*") ? "" : amount));
    }

    /// "堵漏", "水幕水带 4套": a free word, with what was written as the note.
    private Optional<Capability> spoken(String word) {
        Matcher m = COUNTED.matcher(word);
        Double count = m.matches() && !m.group(1).isBlank() ? Double.valueOf(m.group(2)) : null;
        return reader.words().capability(word).map(code -> new Capability(code, count, word));
    }
}
