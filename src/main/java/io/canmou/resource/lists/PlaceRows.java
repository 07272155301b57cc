package io.canmou.resource.lists;

import io.canmou.geo.Position;
import io.canmou.resource.Medical;
import io.canmou.resource.Shelter;
import io.canmou.resource.SiteRecord;
import java.util.Optional;
import java.util.Set;

/// Hospitals, shelters and sensitive sites.
final class PlaceRows {
    /// Persons in a household, as the population tables have it.
    private static final double HOUSEHOLD = 2.62;

    private static final Set<String> INDOOR = Set.of("indoor-shelter", "school-gym", "stadium");

    private final Reader reader;

    PlaceRows(Reader reader) {
        this.reader = reader;
    }

    Optional<Medical> medical(ListRow row) {
        String id = reader.id(row);
        String name = reader.name(row);
        String category = reader.category(row, "hospital");
        Integer beds = row.whole(row.has("bedsTotal") ? "bedsTotal" : "beds");
        Integer free = row.whole("bedsFree");
        Integer icu = row.whole("icu");
        Integer ventilators = row.whole("ventilators");
        Integer burn = row.whole("burnBeds");
        Integer decon = row.whole("decon");
        Integer red = row.whole("red");
        Integer yellow = row.whole("yellow");
        Integer ambulances = row.whole("ambulances");
        var checked = row.date("checked");
        String phone = row.phone();
        Optional<Position> place = reader.place(row);
        reader.unique(row, id);
        return row.isGood() && place.isPresent()
                ? Optional.of(new Medical(
                        id,
                        name,
                        reader.nameEn(row),
                        place.get(),
                        row.text("grade", category),
                        beds,
                        free,
                        icu,
                        ventilators,
                        burn,
                        decon,
                        red,
                        yellow,
                        row.text("antidotes", ""),
                        ambulances,
                        phone,
                        checked))
                : Optional.empty();
    }

    Optional<Shelter> shelter(ListRow row) {
        String id = reader.id(row);
        String name = reader.name(row);
        String category = reader.category(row, "assembly");
        Integer capacity = row.whole("capacity");
        String phone = row.phone();
        Optional<Position> place = reader.place(row);
        reader.unique(row, id);
        boolean indoor =
                row.text("indoor").map(t -> t.contains("内") || t.equals("是")).orElse(INDOOR.contains(category));
        return row.isGood() && place.isPresent()
                ? Optional.of(new Shelter(id, name, reader.nameEn(row), category, place.get(), capacity, indoor, phone))
                : Optional.empty();
    }

    Optional<SiteRecord> site(ListRow row) {
        String id = reader.id(row);
        String name = reader.name(row);
        String category = reader.category(row, "other");
        Double day = row.number("peopleDay", Dimension.COUNT);
        Double night = row.number("peopleNight", Dimension.COUNT);
        Double households = row.number("households", Dimension.COUNT);
        if (night == null && households != null) {
            night = households * HOUSEHOLD;
        }
        Double halfEast = row.number("halfEast", Dimension.LENGTH);
        Double halfNorth = row.number("halfNorth", Dimension.LENGTH);
        Double airChanges = row.number("ach", Dimension.COUNT);
        var checked = row.date("checked");
        Optional<Position> place = reader.place(row);
        reader.unique(row, id);
        return row.isGood() && place.isPresent()
                ? Optional.of(new SiteRecord(
                        id,
                        name,
                        reader.nameEn(row),
                        category,
                        place.get(),
                        halfEast,
                        halfNorth,
                        day,
                        night,
                        airChanges,
                        checked))
                : Optional.empty();
    }
}
