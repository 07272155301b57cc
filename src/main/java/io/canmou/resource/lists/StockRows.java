package io.canmou.resource.lists;

import io.canmou.geo.Position;
import io.canmou.resource.Expert;
import io.canmou.resource.Supply;
import io.canmou.resource.Vehicle;
import java.util.List;
import java.util.Optional;

/// Supplies, experts and vehicles.
final class StockRows {
    private final Reader reader;

    StockRows(Reader reader) {
        this.reader = reader;
    }

    /// Cells of the depot that lists merge downwards over its items.
    static List<String> mergedKeys() {
        return List.of("name", "nameEn", "lat", "lon", "position", "datum", "phone", "mobile", "address", "checked");
    }

    Optional<Supply> supply(ListRow row) {
        String id = supplyId(row);
        String depot = reader.name(row);
        Optional<String> written = row.text("item");
        if (written.isEmpty()) {
            row.refuse("noItem", "item");
        }
        Optional<String> code = written.flatMap(reader.words()::item);
        if (written.isPresent() && code.isEmpty()) {
            row.note("item", "item");
        }
        Double amount = row.number("quantity", Dimension.COUNT);
        var checked = row.date("checked");
        var expires = row.date("expires");
        String phone = row.phone();
        Optional<Position> place = reader.place(row);
        reader.unique(row, id);
        String unit =
                row.text("unit").or(() -> code.flatMap(reader.words()::unit)).orElse("");
        return row.isGood() && place.isPresent()
                ? Optional.of(new Supply(
                        id,
                        depot,
                        reader.nameEn(row),
                        place.get(),
                        code.or(() -> written).orElse(""),
                        amount,
                        unit,
                        phone,
                        checked,
                        expires))
                : Optional.empty();
    }

    /// An item without an id is told by depot and name.
    private String supplyId(ListRow row) {
        return row.text("id")
                .filter(i -> !i.matches("\\d{1,4}"))
                .orElseGet(() -> row.text("name", "") + "/" + row.text("item", "")
                        + row.text("model").map(m -> "/" + m).orElse(""));
    }

    Optional<Expert> expert(ListRow row) {
        String id = reader.id(row);
        String name = reader.name(row);
        Double reach = row.number("reach", Dimension.MINUTES);
        String phone = row.text("mobile").orElse(row.phone());
        reader.unique(row, id);
        return row.isGood()
                ? Optional.of(new Expert(
                        id, name, row.text("field", ""), row.text("employer", ""), row.text("types", ""), reach, phone))
                : Optional.empty();
    }

    Optional<Vehicle> vehicle(ListRow row) {
        String id = row.text("id", "");
        if (id.isEmpty()) {
            row.refuse("noPlate", "id");
        }
        Double mass = row.number("mass", Dimension.MASS);
        Optional<Position> place = reader.place(row);
        reader.unique(row, id);
        return row.isGood() && place.isPresent()
                ? Optional.of(new Vehicle(
                        id,
                        row.text("operator", ""),
                        row.text("un").map(u -> u.replaceAll("(?i)^un\\s*", "")).orElse(null),
                        row.text("load", ""),
                        mass,
                        place.get(),
                        row.text("route", "")))
                : Optional.empty();
    }
}
