package io.canmou.advice.forces;

import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.rules.Defaults;
import io.canmou.geo.Position;
import io.canmou.hazard.Warning;
import io.canmou.resource.Team;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.route.RoadNetwork.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Ranks teams for a staging area: capable ones first, by the time until their work takes effect (rules C1 to C5,
/// A1 to A3).
public final class TeamRanking {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Defaults defaults;
    private final Needs needs;

    public TeamRanking(Defaults defaults, Needs needs) {
        this.defaults = defaults;
        this.needs = needs;
    }

    /// Where to, and what is closed.
    ///
    /// @param free ways with no road closed
    /// @param blocked ways around what is closed
    /// @param closed the closed area in degrees: a team whose house lies in it does not come first
    public record Roads(Travel free, Travel blocked, Geometry closed) {}

    /// What is asked, when.
    ///
    /// @param slower factor of a drive by the hour and the weather
    public record Call(Needs.Asked asked, LocalDate date, boolean night, double slower) {
        /// On dry roads outside the peak hours.
        public Call(Needs.Asked asked, LocalDate date, boolean night) {
            this(asked, date, night, 1);
        }
    }

    /// A team on its way to a rank. The time to effect is the time until its first must-have works.
    private record Judged(
            Team team,
            int tier,
            double mobilisation,
            @Nullable Way way,
            @Nullable Double free,
            double coverage,
            double effect,
            List<String> brings,
            List<String> lacks,
            Warning reason) {}

    /// All teams, best first.
    public List<TeamAdvice> rank(List<Team> teams, Roads roads, Call call) {
        List<Judged> judged = new ArrayList<>();
        for (Team team : teams) {
            judged.add(judge(team, roads, call));
        }
        judged.sort(Comparator.comparingInt(Judged::tier)
                .thenComparingDouble(Judged::effect)
                .thenComparing(j -> j.team().id()));
        mendTies(judged);
        List<TeamAdvice> ranked = new ArrayList<>();
        for (Judged j : judged) {
            Way way = j.way();
            ranked.add(new TeamAdvice(
                    j.team(),
                    ranked.size() + 1,
                    j.tier() <= 1,
                    way == null ? null : way.time(),
                    j.free(),
                    way == null ? null : way.time() * call.slower(),
                    way == null ? null : way.time() * call.slower() * defaults.number("travel", "spread"),
                    j.mobilisation(),
                    way == null ? null : way.distance(),
                    way == null ? null : way.line(),
                    j.brings(),
                    j.lacks(),
                    j.reason()));
        }
        return ranked;
    }

    /// Within two minutes the one that covers more goes first (C3). Neighbours are exchanged, once through the
    /// list, so that nobody is carried over a longer stretch than the tie allows.
    private void mendTies(List<Judged> judged) {
        double tie = defaults.number("C3", "tie");
        for (int i = 0; i + 1 < judged.size(); i++) {
            Judged first = judged.get(i);
            Judged second = judged.get(i + 1);
            boolean tied = first.tier() == second.tier()
                    && first.tier() <= 1
                    && second.effect() - first.effect() <= tie
                    && second.coverage() > first.coverage() + 1e-9;
            if (tied) {
                judged.set(i, second);
                judged.set(i + 1, first);
                i++;
            }
        }
    }

    private Judged judge(Team team, Roads roads, Call call) {
        double mobilisation = mobilisation(team, call.night());
        boolean threatened = within(roads.closed(), team.position());
        Optional<Way> way = threatened ? Optional.empty() : roads.blocked().from(team.position());
        Double free = roads.free().reach(team.position()).map(Reach::time).orElse(null);
        boolean expired = expired(team, call.date());
        boolean capable = capable(team, call);
        List<String> lacks = lacks(team, call);
        Warning reason = reason(team, call, capable, expired, threatened, way.isEmpty());
        int tier = way.isEmpty() ? 3 : !capable ? 2 : expired ? 1 : 0;
        double drive = way.map(Way::time).orElse(0.0);
        return new Judged(
                team,
                tier,
                mobilisation,
                way.orElse(null),
                free,
                coverage(team, call),
                mobilisation + drive + (capable ? setUp(team, call) : 0),
                brings(team, call),
                lacks,
                reason);
    }

    private static boolean within(Geometry area, Position position) {
        return !area.isEmpty() && area.intersects(FACTORY.createPoint(new Coordinate(position.lon(), position.lat())));
    }

    private Warning reason(Team team, Call call, boolean capable, boolean expired, boolean threatened, boolean noWay) {
        if (threatened) {
            return Warning.of("houseInZone");
        }
        if (noWay) {
            return Warning.of("noWay");
        }
        if (expired) {
            return Warning.of("expired", String.valueOf(team.agreementUntil()));
        }
        if (capable) {
            return stale(team, call.date())
                    ? Warning.of("capableStale", String.valueOf(team.checked()))
                    : Warning.of("capable");
        }
        return Warning.of("support." + job(team, call));
    }

    /// What a team that does not pass the gate can do; a water curtain only where one is asked for.
    private static String job(Team team, Call call) {
        if (has(team, "MINE") || has(team, "RESCUE-CONF")) {
            return "search";
        }
        if (has(team, "CURTAIN") && asks(call, "CURTAIN")) {
            return "curtain";
        }
        if (has(team, "MED")) {
            return "medical";
        }
        if (has(team, "COOL") || has(team, "FOAM") || has(team, "WATER")) {
            return "water";
        }
        if (has(team, "ENVMON")) {
            return "environment";
        }
        return has(team, "EVAC") ? "transport" : "other";
    }

    private static boolean asks(Call call, String code) {
        return Stream.concat(call.asked().must().stream(), call.asked().other().stream())
                .anyMatch(need -> need.codes().contains(code));
    }

    private static boolean has(Team team, String code) {
        return team.capabilities().stream().anyMatch(c -> c.code().equals(code));
    }

    /// C1: one must-have at least, and its own protection.
    private boolean capable(Team team, Call call) {
        boolean must = call.asked().must().stream().anyMatch(n -> amount(team, n, call.date()) > 0);
        boolean protectedItself = call.asked().protection().stream().allMatch(n -> amount(team, n, call.date()) > 0);
        return must && protectedItself;
    }

    private List<String> lacks(Team team, Call call) {
        return call.asked().must().stream()
                .filter(n -> amount(team, n, call.date()) <= 0)
                .map(Need::code)
                .toList();
    }

    private List<String> brings(Team team, Call call) {
        return Stream.concat(call.asked().must().stream(), call.asked().other().stream())
                .filter(n -> amount(team, n, call.date()) > 0)
                .map(Need::code)
                .toList();
    }

    /// C2.
    private double coverage(Team team, Call call) {
        double weight = defaults.number("C2", "mustWeight");
        double sum = 0;
        double whole = 0;
        for (Need need : call.asked().must()) {
            sum += weight * Math.min(1, amount(team, need, call.date()) / need.amount());
            whole += weight;
        }
        for (Need need : call.asked().other()) {
            sum += Math.min(1, amount(team, need, call.date()) / need.amount());
            whole += 1;
        }
        return whole == 0 ? 0 : sum / whole;
    }

    /// How much of a need a team has; half of it where the list names no amount, half of what is not verified.
    public double amount(Team team, Need need, LocalDate date) {
        double share = stale(team, date) ? defaults.number("C5", "staleShare") : 1;
        OptionalDouble most = team.capabilities().stream()
                .filter(c -> need.codes().contains(c.code()))
                .mapToDouble(
                        c -> c.amount() == null ? need.amount() * defaults.number("C2", "unknownShare") : c.amount())
                .max();
        return most.orElse(0) * share;
    }

    private boolean stale(Team team, LocalDate date) {
        LocalDate checked = team.checked();
        return checked != null
                && checked.plusMonths((long) defaults.number("C5", "staleMonths"))
                        .isBefore(date);
    }

    private static boolean expired(Team team, LocalDate date) {
        LocalDate until = team.agreementUntil();
        return until != null && until.isBefore(date);
    }

    private double setUp(Team team, Call call) {
        return call.asked().must().stream()
                .filter(n -> amount(team, n, call.date()) > 0)
                .mapToDouble(n -> needs.setUp(n.code()))
                .min()
                .orElse(0);
    }

    /// A1: the record, else by category; part-time teams off hours always the longer end.
    public double mobilisation(Team team, boolean night) {
        double[] usual =
                defaults.numbers("A1", defaults.find("A1", team.category()).isPresent() ? team.category() : "other");
        Double recorded = team.mobilisation();
        boolean partTime =
                team.category().equals("enterprise-parttime") || team.category().equals("social");
        if (recorded != null) {
            return night && partTime ? Math.max(recorded, usual[1]) : recorded;
        }
        return night ? usual[1] : usual[0];
    }
}
