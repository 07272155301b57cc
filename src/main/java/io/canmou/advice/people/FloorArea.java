package io.canmou.advice.people;

import io.canmou.advice.rules.Defaults;
import io.canmou.region.RegionPack.BuildingUse;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// People in a building by its gross floor area, its use and the hour (rows `people` of the defaults).
///
/// An estimate within a factor of two, up or down.
public final class FloorArea {
    private final Map<BuildingUse, Row> rows = new EnumMap<>(BuildingUse.class);

    /// @param areaEach m² of gross floor for one person at the fullest
    private record Row(double areaEach, double day, double evening, double night, double weekend, double floors) {}

    public FloorArea(Defaults defaults) {
        for (BuildingUse use : BuildingUse.values()) {
            String key = use.name().toLowerCase(Locale.ROOT);
            if (defaults.find("people", key).isPresent()) {
                double[] n = defaults.numbers("people", key);
                rows.put(use, new Row(n[0], n[1], n[2], n[3], n[4], n[5]));
            }
        }
    }

    /// Floors taken where the map has none.
    public double floors(BuildingUse use) {
        return row(use).floors();
    }

    /// People on `area` m² of gross floor at `time`.
    public double people(BuildingUse use, double area, OffsetDateTime time) {
        if (use == BuildingUse.UNKNOWN) {
            double dwelling = area / row(BuildingUse.DWELLING).areaEach() * share(BuildingUse.DWELLING, time);
            double office = area / row(BuildingUse.OFFICE).areaEach() * share(BuildingUse.OFFICE, time);
            return daytime(time) ? Math.max(dwelling, office) : dwelling;
        }
        return area / row(use).areaEach() * share(use, time);
    }

    /// Residents, or people at the fullest, on `area` m².
    public double registered(BuildingUse use, double area) {
        return area / row(use).areaEach();
    }

    private Row row(BuildingUse use) {
        Row row = rows.get(use);
        Row other = use == BuildingUse.OTHER ? rows.get(BuildingUse.FACTORY) : rows.get(BuildingUse.DWELLING);
        if (row != null) {
            return row;
        }
        if (other == null) {
            throw new IllegalStateException("defaults.yaml has no row people." + use);
        }
        return other;
    }

    private static boolean daytime(OffsetDateTime time) {
        return time.getHour() >= 8 && time.getHour() < 18;
    }

    /// Share of them present; between 6 and 8 the larger of night and day.
    private double share(BuildingUse use, OffsetDateTime time) {
        Row row = row(use);
        int hour = time.getHour();
        DayOfWeek weekday = time.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        double day = weekend ? row.weekend() : row.day();
        if (hour >= 8 && hour < 18) {
            return day;
        }
        if (hour >= 18 && hour < 22) {
            return row.evening();
        }
        return hour >= 6 && hour < 8 ? Math.max(row.night(), day) : row.night();
    }
}
