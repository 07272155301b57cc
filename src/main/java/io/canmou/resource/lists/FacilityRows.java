package io.canmou.resource.lists;

import io.canmou.geo.Position;
import io.canmou.resource.Facility;
import io.canmou.resource.Facility.Stock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plants and stores; one row for each vessel, the plant's cells repeated or merged downwards.
final class FacilityRows {
    private static final List<String> PLANT = List.of(
            "id",
            "name",
            "nameEn",
            "nameZh",
            "category",
            "lat",
            "lon",
            "position",
            "datum",
            "halfEast",
            "halfNorth",
            "day",
            "night",
            "phone",
            "mobile",
            "address",
            "district");

    private final Reader reader;
    private final Map<String, Facility> byId = new LinkedHashMap<>();

    FacilityRows(Reader reader) {
        this.reader = reader;
    }

    /// Whether the row goes on with the plant above it.
    static boolean continues(ListRow row) {
        return !row.has("name") && !row.has("id") && !row.has("nameZh") && (row.has("tag") || row.has("substance"));
    }

    static List<String> mergedKeys() {
        return PLANT;
    }

    void read(ListRow row) {
        String id = reader.id(row);
        String name = reader.name(row);
        String category = reader.category(row, "other");
        Double halfEast = row.number("halfEast", Dimension.LENGTH);
        Double halfNorth = row.number("halfNorth", Dimension.LENGTH);
        Double day = row.number("day", Dimension.COUNT);
        Double night = row.number("night", Dimension.COUNT);
        String phone = row.phone();
        Optional<Position> place = reader.place(row);
        Optional<Stock> stock = stock(row);
        if (!row.isGood() || place.isEmpty()) {
            return;
        }
        Facility known = byId.getOrDefault(
                id,
                new Facility(
                        id,
                        name,
                        reader.nameEn(row),
                        category,
                        place.get(),
                        halfEast,
                        halfNorth,
                        day,
                        night,
                        phone,
                        List.of()));
        byId.put(id, stock.map(s -> with(known, s)).orElse(known));
    }

    private static Facility with(Facility f, Stock stock) {
        List<Stock> stocks = new ArrayList<>(f.stocks());
        stocks.add(stock);
        return new Facility(
                f.id(),
                f.name(),
                f.nameEn(),
                f.type(),
                f.position(),
                f.halfEast(),
                f.halfNorth(),
                f.peopleDay(),
                f.peopleNight(),
                f.phone(),
                stocks);
    }

    private Optional<Stock> stock(ListRow row) {
        if (!row.has("substance") && !row.has("cas")) {
            return Optional.empty();
        }
        Integer count = row.whole("count");
        Double mass = row.number("maxMass", Dimension.MASS);
        Double stocked = row.number("stockMass", Dimension.MASS);
        return Optional.of(new Stock(
                row.text("tag", ""),
                row.text("substance", row.text("cas", "")),
                row.textOrNull("cas"),
                reader.words().form(row.text("form", "")),
                count == null ? 1 : Math.max(1, count),
                row.number("volume", Dimension.VOLUME),
                row.number("diameter", Dimension.LENGTH),
                row.number("length", Dimension.LENGTH),
                row.number("temperature", Dimension.CELSIUS),
                row.number("pressureGauge", Dimension.GAUGE_PRESSURE),
                mass != null ? mass : stocked));
    }

    List<Facility> all() {
        return List.copyOf(byId.values());
    }
}
