package io.canmou.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on the one page, block by block, as texts; the same for paper, screen and plain text.
///
/// @param head one line: what, where, when, wind
/// @param distances the two numbers that a commander needs, keep out downwind and elsewhere
/// @param clock withdrawal clock; null: none
public record PlanPage(
        String title,
        String subtitle,
        boolean drill,
        String head,
        String windLine,
        List<ZoneRow> zones,
        Distances distances,
        @Nullable String clock,
        List<String> withdraw,
        List<TaskRow> doNow,
        List<TeamRow> teams,
        String notSent,
        List<SiteRow> sites,
        List<String> doNots,
        List<String> gap,
        List<String> report,
        String assumed,
        List<String> warnings,
        List<String> questions,
        String foot) {
    public PlanPage {
        zones = List.copyOf(zones);
        withdraw = List.copyOf(withdraw);
        doNow = List.copyOf(doNow);
        teams = List.copyOf(teams);
        sites = List.copyOf(sites);
        doNots = List.copyOf(doNots);
        gap = List.copyOf(gap);
        report = List.copyOf(report);
        warnings = List.copyOf(warnings);
        questions = List.copyOf(questions);
    }

    /// A line on the ground with the people inside and the first arrival.
    public record ZoneRow(String kind, String name, String reach, String people, String range, String first) {}

    /// Keep-out distances and what decided them. `elsewhere` is empty for a circle.
    public record Distances(String downwind, String elsewhere, boolean circle, String decided) {}

    /// A task with its clock time.
    public record TaskRow(String id, String due, String role, String text) {}

    /// A team with the clock time of its arrival.
    public record TeamRow(String id, String name, String arrives, String job, String lacks) {}

    /// A site with its decision.
    public record SiteRow(String name, String people, String arrival, String decision) {}
}
