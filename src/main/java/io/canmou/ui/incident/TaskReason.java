package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.Task;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Why a task is done, in words and with this situation's own numbers. The id of a rule alone tells a commander
/// nothing; it stands small in the basis.
record TaskReason(Situation situation, Words words) {

    /// The reason of a task; never empty.
    String of(Task task) {
        return switch (task.basis()) {
            case "A5" -> words.say(situation.wind().from() == null ? "why.A5.round" : "why.A5", line());
            case "P1", "F1", "F2", "F3", "F5", "F6", "F10" -> words.say("why.P1", decided());
            case "P9" -> told();
            case "E1" ->
                first().map(hit -> words.say("why.E1", hit.name(), hit.minutes()))
                        .orElseGet(() -> words.say("why.E1.none"));
            case "E2" -> shelter().orElseGet(() -> byTask(task));
            case "C3" -> teams();
            default -> byTask(task);
        };
    }

    private String byTask(Task task) {
        String key = "why." + task.action();
        return words.has(key) ? words.say(key, line()) : words.say("why.practice");
    }

    /// The ordered public line, as everywhere on the screen.
    private String line() {
        return situation.cordons().stream()
                .filter(c -> c.kind() == Cordon.Kind.PUBLIC)
                .findFirst()
                .map(c -> Figures.reach(c.reach()).text())
                .orElse("—");
    }

    private String decided() {
        return KeepOut.of(situation, words).decided();
    }

    private Optional<KeepOut.FirstHit> first() {
        return KeepOut.of(situation, words).firstHit();
    }

    private String told() {
        long within = situation.sites().stream()
                .filter(s -> s.zone() == Cordon.Kind.HOT || s.zone() == Cordon.Kind.PUBLIC)
                .count();
        return first().map(hit -> words.say("why.P9", within, hit.name(), hit.minutes()))
                .orElseGet(() -> words.say("why.P9.none"));
    }

    /// What the place that the cloud reaches first is told, and why.
    private Optional<String> shelter() {
        return situation.sites().stream()
                .filter(s -> s.zone() != null && s.arrivalEarliest() != null)
                .min(Comparator.comparingDouble(s -> Objects.requireNonNull(s.arrivalEarliest())))
                .filter(s -> words.has("advice.reason." + s.reason().code()))
                .map(this::reason);
    }

    private String reason(SiteAdvice site) {
        return KeepOut.name(site, words)
                + words.say("ui.list.colon")
                + words.say(
                        "advice.reason." + site.reason().code(),
                        site.reason().arguments().toArray());
    }

    private String teams() {
        List<TeamAdvice> coming = situation.teams().stream()
                .filter(t -> t.capable() && t.travelTime() != null)
                .sorted(Comparator.comparingDouble(Timeline::arrival))
                .toList();
        return coming.isEmpty()
                ? words.say("why.C3.none")
                : words.say(
                        "why.C3",
                        coming.size(),
                        coming.getFirst().team().id(),
                        Math.round(Timeline.arrival(coming.getFirst()) / 60));
    }
}
