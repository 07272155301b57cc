package io.canmou.exchange;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation.People;
import io.canmou.words.Words;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Figures of the plan as a commander reads them: clock times for orders, rounded numbers, ranges for people.
record PlanFigures(Words words) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// A clock time `seconds` after `from`; an order's due is cut to the minute.
    static String clock(OffsetDateTime from, double seconds) {
        return CLOCK.format(from.plusSeconds((long) Math.floor(seconds)));
    }

    /// A clock time that was reached at the latest: rounded up to the minute.
    static String clockUp(OffsetDateTime from, double seconds) {
        return CLOCK.format(from.plusMinutes(Rounding.minutesUp(seconds)));
    }

    static String date(OffsetDateTime time) {
        return DATE.format(time);
    }

    /// A number of people, or that nothing is known.
    String people(People people) {
        Double count = people.count();
        return count == null ? words.say("plan.unknown") : String.format(Locale.ROOT, "%,d", Rounding.people(count));
    }

    /// The range of a number of people; empty if it is not known.
    static String range(People people) {
        Double low = people.low();
        Double high = people.high();
        return low == null || high == null || high == 0
                ? ""
                : String.format(Locale.ROOT, "%,d–%,d", Rounding.people(low), Rounding.people(high));
    }

    /// A mass.
    static String mass(double kilograms) {
        return kilograms >= 1000
                ? JsonNumbers.text(Math.round(kilograms / 100) / 10.0) + " t"
                : JsonNumbers.text(Math.round(kilograms)) + " kg";
    }

    /// A name in the plan's language where there is one.
    String name(String zh, @Nullable String en) {
        return words.chinese() || en == null || en.isEmpty() ? zh : en;
    }
}
