package io.canmou.exchange.around;

import io.canmou.advice.Situation.People;
import io.canmou.advice.people.PeopleCount;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// People in a zone by day, by night, and at the time that counts.
record HoursOfPeople(
        @Nullable Double count,
        @Nullable Double day,
        @Nullable Double night,
        String basis) {
    static final HoursOfPeople NONE = new HoursOfPeople(null, null, null, "none");

    private static final OffsetDateTime WORKING_DAY = OffsetDateTime.parse("2026-03-04T11:00:00+08:00");
    private static final OffsetDateTime NIGHT = OffsetDateTime.parse("2026-03-04T02:00:00+08:00");

    /// @param zone degrees
    /// @param time null: not known, and the larger of day and night counts
    static HoursOfPeople of(PeopleCount people, Geometry zone, @Nullable OffsetDateTime time) {
        People day = people.inside(zone, WORKING_DAY);
        People night = people.inside(zone, NIGHT);
        Double byDay = day.count();
        Double byNight = night.count();
        if (byDay == null || byNight == null) {
            return NONE;
        }
        Double count = time == null
                ? Double.valueOf(Math.max(byDay, byNight))
                : people.inside(zone, time).count();
        return new HoursOfPeople(count, byDay, byNight, day.basis());
    }
}
