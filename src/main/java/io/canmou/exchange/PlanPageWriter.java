package io.canmou.exchange;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Gap;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.Task;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.Situation.Wording;
import io.canmou.hazard.Warning;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Origin;
import io.canmou.region.RegionInfo;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words a situation as the one page of a plan.
public record PlanPageWriter(Words words, RegionInfo region) {
    private static final int TASKS = 8;
    private static final int TEAMS = 6;
    private static final int SITES = 5;
    private static final int DO_NOTS = 6;
    private static final int GAPS = 3;
    private static final int SIGNS = 5;
    private static final int JOBS_SHOWN = 3;
    private static final double STANDARD_HEIGHT = 10;
    private static final String DOT = " · ";

    /// The page.
    public PlanPage write(Situation s) {
        PlanFigures figures = new PlanFigures(words);
        return new PlanPage(
                said(s.plan().title()),
                words.say(
                        "plan.subtitle",
                        PlanFigures.clock(s.time(), 0),
                        s.facts().incident()),
                region.drill(),
                head(s, figures),
                windLine(s),
                zones(s, figures),
                distances(s),
                clock(s),
                s.plan().withdraw().stream().limit(SIGNS).map(this::said).toList(),
                doNow(s),
                teams(s, figures),
                notSent(s, figures),
                sites(s, figures),
                s.plan().doNots().stream().limit(DO_NOTS).map(this::said).toList(),
                s.gap().stream().limit(GAPS).map(g -> gap(g, figures)).toList(),
                report(s),
                assumed(s),
                s.warnings().stream().map(w -> sentence("warning.", w)).toList(),
                s.nextQuestions().stream()
                        .map(q -> words.say("advice.question." + q.code()))
                        .toList(),
                foot(s));
    }

    private String said(Wording wording) {
        return words.choose(wording.zh(), wording.en());
    }

    private String head(Situation s, PlanFigures figures) {
        String what = s.substance() == null
                ? words.say("plan.unknownSubstance")
                : figures.name(
                        s.substance().nameZh().isEmpty()
                                ? s.substance().nameEn()
                                : s.substance().nameZh(),
                        s.substance().nameEn());
        String un = s.substance() == null || s.substance().un().isEmpty()
                ? ""
                : " UN " + s.substance().un().getFirst();
        String place = s.facts()
                .value(FactKey.PLACE)
                .orElseGet(() -> String.format(
                        Locale.ROOT, "%.5f, %.5f", s.site().lat(), s.site().lon()));
        return words.say(
                s.basis().fire() ? "plan.headFire" : "plan.head",
                what + un + mark(s, FactKey.SUBSTANCE),
                vessel(s),
                place,
                PlanFigures.date(s.time()) + mark(s, FactKey.TIME));
    }

    /// What holds it and how much; of an unknown substance nothing follows from that, so it is not said.
    private String vessel(Situation s) {
        return s.substance() == null
                ? words.say("plan.unknownVessel")
                : words.say("plan.container." + s.basis().container()) + " "
                        + PlanFigures.mass(s.basis().content())
                        + mark(s, FactKey.AMOUNT);
    }

    /// Where a value comes from, as a sign behind it.
    private static String mark(Situation s, FactKey<?> key) {
        Origin origin = s.filled().find(key).map(Fact::origin).orElse(Origin.ASSUMED);
        return switch (origin) {
            case MEASURED -> " ●";
            case REPORTED, RECORD -> " ◐";
            case DECIDED -> " ◆";
            case ASSUMED -> " ◌";
        };
    }

    private String windLine(Situation s) {
        Situation.Wind wind = s.wind();
        String speed = speed(s);
        if (wind.calm()) {
            return words.say("plan.wind.calm", speed) + mark(s, FactKey.WIND_SPEED);
        }
        Double from = wind.from();
        String rate = wind.speedRule().equals("W2") ? words.say("plan.wind.speedUnknown") : speed;
        if (from == null) {
            return words.say("plan.wind.unknown", rate);
        }
        return words.say(
                        "plan.wind.from",
                        String.format(Locale.ROOT, "%.0f°", from),
                        String.format(Locale.ROOT, "%.0f°", (from + 180) % 360),
                        rate,
                        stability(wind.stability()),
                        String.format(Locale.ROOT, "±%.0f°", wind.halfAngle()))
                + mark(s, FactKey.WIND_FROM);
    }

    /// The speed at 10 m by which all is computed, behind the one that was read at another height.
    private String speed(Situation s) {
        String computed = metresPerSecond(s.wind().speed());
        Double read = s.filled().value(FactKey.WIND_SPEED).orElse(null);
        double height = s.filled().value(FactKey.WIND_HEIGHT).orElse(STANDARD_HEIGHT);
        return read == null || height == STANDARD_HEIGHT
                ? computed
                : words.say(
                        "plan.wind.read", metresPerSecond(read), String.format(Locale.ROOT, "%.1f", height), computed);
    }

    private static String metresPerSecond(double speed) {
        return String.format(Locale.ROOT, "%.1f m/s", speed);
    }

    private String stability(String stability) {
        String key = "plan.stability." + stability;
        return words.has(key) ? words.say(key) : words.say("plan.stability", stability);
    }

    private List<PlanPage.ZoneRow> zones(Situation s, PlanFigures figures) {
        List<PlanPage.ZoneRow> rows = new ArrayList<>();
        for (Cordon cordon : s.cordons()) {
            String first = s.sites().stream()
                    .filter(site -> site.zone() == cordon.kind())
                    .map(SiteAdvice::arrivalEarliest)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .map(t -> earliest(s, t))
                    .orElse("—");
            rows.add(new PlanPage.ZoneRow(
                    cordon.kind().word(),
                    words.say("plan.cordon." + cordon.kind().word()),
                    Rounding.reachText(cordon.reach()),
                    figures.people(cordon.people()),
                    PlanFigures.range(cordon.people()),
                    first));
        }
        return rows;
    }

    private PlanPage.Distances distances(Situation s) {
        Cordon line = s.cordons().stream()
                .filter(c -> c.kind() == Cordon.Kind.PUBLIC)
                .findFirst()
                .orElseThrow();
        boolean circle = s.wind().from() == null || line.elsewhere() >= line.reach();
        Situation.Isolation table = s.isolation();
        String other = table == null || line.decidedBy() == Cordon.DecidedBy.DEFAULT
                ? ""
                : words.say(
                        "plan.decided.table",
                        Rounding.reachText(table.initialIsolation()),
                        (table.atLeast() ? "≥ " : "") + Rounding.reachText(table.protectiveAction()));
        return new PlanPage.Distances(
                Rounding.reachText(line.reach()),
                circle ? "" : Rounding.reachText(line.elsewhere()),
                circle,
                words.say(
                                "plan.decided",
                                words.say("plan.decidedBy." + line.decidedBy().word()),
                                line.rule() + (line.confidence() == null ? "" : " " + line.confidence()),
                                (other + firstRing(s)).strip())
                        .strip());
    }

    /// A large zone is worked by arrival: what the cloud can reach in the first half hour comes first (P9).
    private String firstRing(Situation s) {
        return s.rings().stream()
                .filter(Situation.Ring::alone)
                .findFirst()
                .map(ring -> " "
                        + words.say(
                                s.clock() == null ? "plan.firstRing" : "plan.firstRing.crews",
                                Rounding.reachText(ring.reach()),
                                new PlanFigures(words).people(ring.people())))
                .orElse("");
    }

    private @Nullable String clock(Situation s) {
        Situation.WithdrawalClock clock = s.clock();
        return clock == null
                ? null
                : words.say(
                        "plan.clock",
                        PlanFigures.clock(clock.since(), clock.earliest()),
                        Rounding.reachText(clock.distance()),
                        clock.precedents(),
                        PlanFigures.clock(clock.since(), 0));
    }

    private List<PlanPage.TaskRow> doNow(Situation s) {
        return s.tasks().stream().limit(TASKS).map(t -> task(t, s)).toList();
    }

    private PlanPage.TaskRow task(Task task, Situation s) {
        String due = task.due() < 0 ? "—" : PlanFigures.clock(s.time(), task.due());
        return new PlanPage.TaskRow(task.id(), due, words.say("plan.role." + task.role()), said(task.wording()));
    }

    private List<PlanPage.TeamRow> teams(Situation s, PlanFigures figures) {
        return s.teams().stream()
                .filter(t -> t.travelTime() != null)
                .limit(TEAMS)
                .map(t -> team(t, s, figures))
                .toList();
    }

    private PlanPage.TeamRow team(TeamAdvice advice, Situation s, PlanFigures figures) {
        double best = advice.atBest() == null ? 0 : advice.atBest();
        double worst = advice.atWorst() == null ? best : advice.atWorst();
        String lacks = advice.capable()
                ? advice.lacks().stream()
                        .limit(2)
                        .map(c -> words.say("plan.code." + c))
                        .collect(Collectors.joining(words.say("plan.comma")))
                : "";
        return new PlanPage.TeamRow(
                advice.team().id(),
                figures.name(advice.team().name(), advice.team().nameEn()),
                PlanFigures.clockUp(s.time(), advice.mobilisation() + best)
                        + "–"
                        + PlanFigures.clockUp(s.time(), advice.mobilisation() + worst),
                job(advice),
                lacks.isEmpty() ? "—" : lacks);
    }

    /// What it comes for: its must-haves where it is capable, else the support it gives.
    private String job(TeamAdvice advice) {
        if (!advice.reason().code().startsWith("capable")) {
            return sentence("advice.team.", advice.reason());
        }
        return advice.brings().stream()
                .limit(JOBS_SHOWN)
                .map(c -> words.say("plan.code." + c))
                .collect(Collectors.joining(words.say("plan.comma")));
    }

    private String notSent(Situation s, PlanFigures figures) {
        List<String> names = s.teams().stream()
                .filter(t -> t.travelTime() == null)
                .map(t -> figures.name(t.team().name(), t.team().nameEn()))
                .toList();
        return names.isEmpty() ? "" : words.say("plan.notSent", String.join(words.say("plan.comma"), names));
    }

    private List<PlanPage.SiteRow> sites(Situation s, PlanFigures figures) {
        return s.sites().stream()
                .filter(site -> site.zone() != null && site.zone() != Cordon.Kind.ALERT)
                .limit(SITES)
                .map(site -> new PlanPage.SiteRow(
                        figures.name(site.name(), site.nameEn()),
                        figures.people(site.people()),
                        site.arrivalEarliest() == null ? "—" : earliest(s, site.arrivalEarliest()),
                        words.say("plan.action." + site.action().word())))
                .toList();
    }

    /// When the cloud can be there; in a calm no clock is given, only in how little time it is possible (W3).
    private String earliest(Situation s, double arrival) {
        return s.wind().calm()
                ? words.say("plan.atMost", Rounding.minutesDown(arrival))
                : PlanFigures.clock(s.time(), arrival);
    }

    private String gap(Gap gap, PlanFigures figures) {
        String unit = words.say("plan.unit." + gap.unit());
        String missing = words.say(
                "plan.gap",
                words.say("plan.code." + gap.item()),
                JsonNumbers.text(gap.needed()),
                JsonNumbers.text(Math.floor(gap.available())),
                unit);
        return gap.stocks().isEmpty()
                ? missing
                : words.say(
                        "plan.gap.stores",
                        missing,
                        gap.stocks().stream()
                                .map(s -> words.say(
                                        "plan.gap.stock",
                                        figures.name(s.name(), s.nameEn()),
                                        JsonNumbers.text(s.amount()),
                                        unit,
                                        Rounding.minutesUp(s.arrival())))
                                .collect(Collectors.joining(words.say("plan.gap.and"))));
    }

    private List<String> report(Situation s) {
        return s.report().stream()
                .filter(line -> !line.key().equals("phoneAmber"))
                .map(line -> line.key().equals("grade")
                        ? words.say("plan.report.grade." + line.value())
                        : words.say("plan.report." + line.key(), line.value().substring(11, 16)))
                .toList();
    }

    private String assumed(Situation s) {
        return s.assumed().stream()
                .map(a -> words.say("plan.assumed.row", assumedName(a.path()), assumedValue(s, a), a.rule()))
                .distinct()
                .collect(Collectors.joining(DOT));
    }

    private String assumedName(String path) {
        String key = "plan.path." + path;
        return words.has(key) ? words.say(key) : path;
    }

    private String assumedValue(Situation s, Situation.Assumption a) {
        String key = "plan.value." + a.value();
        if (words.has(key)) {
            return words.say(key);
        }
        if (a.path().equals("substance")) {
            return s.substance() == null
                    ? a.value()
                    : new PlanFigures(words)
                            .name(s.substance().nameZh(), s.substance().nameEn());
        }
        String container = "plan.container." + a.value();
        return words.has(container) ? words.say(container) : a.value();
    }

    private String foot(Situation s) {
        String model = s.basis().model().isEmpty()
                ? words.say("plan.noModel")
                : new ModelNames(words).of(s.basis().model());
        return words.say("plan.foot", model, region.name(), region.date());
    }

    private String sentence(String stem, Warning warning) {
        Object[] arguments = warning.arguments().stream()
                .map(a -> a instanceof Double number ? JsonNumbers.text(number) : a)
                .toArray();
        return words.say(stem + warning.code(), arguments);
    }
}
