package io.canmou.advice.plan;

import io.canmou.advice.Situation.ReportLine;
import io.canmou.advice.rules.Defaults;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// When what must be told upward (section 10 of the defaults). The clock starts at the first report to us.
public final class ReportClock {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX", Locale.ROOT);

    private final Defaults defaults;

    public ReportClock(Defaults defaults) {
        this.defaults = defaults;
    }

    /// Deadlines as clock times, the moments to warn at half of them, and the flag of a serious near-accident.
    ///
    /// @param ordered people moved or sheltered by order
    public List<ReportLine> of(OffsetDateTime told, double ordered) {
        List<ReportLine> lines = new ArrayList<>();
        lines.add(new ReportLine("phone", at(told, defaults.number("report", "phone"))));
        lines.add(new ReportLine("phoneAmber", at(told, defaults.number("report", "phone") / 2)));
        lines.add(new ReportLine("written", at(told, defaults.number("report", "written"))));
        boolean serious = ordered >= defaults.number("report", "moved");
        lines.add(new ReportLine("grade", serious ? "seriousNearAccident" : "open"));
        return lines;
    }

    private static String at(OffsetDateTime told, double seconds) {
        return CLOCK.format(told.plusSeconds(Math.round(seconds)));
    }
}
