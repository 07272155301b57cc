package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Cordon.Kind;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.exchange.LevelText;
import io.canmou.exchange.Reconciled;
import io.canmou.exchange.Severity;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Figures.Quantity;
import io.canmou.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The two big numbers, who decided them, and whom it reaches first.
///
/// @param heading "keep out", or "withdrawal line" where something may explode
/// @param decided which of model, table, isolation and default was the outermost, and what the others say
/// @param why model and table differ, the weightiest cause alone; empty: nothing to compare
public record KeepOut(
        String heading,
        Figure first,
        Figure second,
        String decided,
        Optional<String> why,
        Optional<FirstHit> firstHit,
        Optional<String> firstRing) {

    /// A number with its unit and what it stands for.
    public record Figure(String number, String unit, String caption) {}

    /// The first place that is hit, with its minutes.
    public record FirstHit(String name, String minutes, boolean here) {}

    /// The numbers of `situation`; dashes where there is no cordon yet.
    public static KeepOut of(Situation situation, Words words) {
        Optional<Cordon> hot = cordon(situation, Kind.HOT);
        Optional<Cordon> open = cordon(situation, Kind.PUBLIC);
        boolean round = situation.clock() != null || situation.wind().from() == null;
        String heading = words.say(situation.clock() == null ? "ui.keepOut" : "ui.keepOut.withdraw");
        Figure first = round
                ? figure(hot.map(Cordon::reach), words.say("ui.keepOut.crews"))
                : figure(open.map(Cordon::reach), words.say("ui.keepOut.downwind"));
        Figure second = round
                ? figure(open.map(Cordon::reach), words.say("ui.keepOut.public"))
                : figure(open.map(Cordon::elsewhere), words.say("ui.keepOut.elsewhere"));
        return new KeepOut(
                heading,
                first,
                second,
                open.map(c -> decided(c, situation, words)).orElse(words.say("ui.keepOut.none")),
                Reconciled.why(situation, words).stream().findFirst(),
                firstHit(situation, words),
                firstRing(situation, words));
    }

    /// Where the zone holds too many to order at once, the part that the cloud reaches first stands alone (rule
    /// P9).
    private static Optional<String> firstRing(Situation situation, Words words) {
        return situation.rings().stream()
                .filter(r -> r.alone() && situation.clock() == null) // no cloud: the clock says when to be gone
                .findFirst()
                .map(r -> words.say("ui.firstRing", Figures.reach(r.reach()).text()));
    }

    private static Optional<Cordon> cordon(Situation situation, Kind kind) {
        return situation.cordons().stream().filter(c -> c.kind() == kind).findFirst();
    }

    private static Figure figure(Optional<Double> metres, String caption) {
        if (metres.isEmpty()) {
            return new Figure("—", "", caption);
        }
        Quantity reach = Figures.reach(metres.get());
        return new Figure(reach.number(), reach.unit(), caption);
    }

    private static String decided(Cordon cordon, Situation situation, Words words) {
        String by = words.say(
                "ui.decided." + cordon.decidedBy().word(),
                Figures.reach(cordon.reach()).text(),
                rule(cordon.rule()));
        Optional<String> other = switch (cordon.decidedBy()) {
            case MODEL -> table(situation).map(t -> words.say("ui.decided.beside.table", t));
            case TABLE, ISOLATION, DEFAULT -> modelled(situation).map(m -> words.say("ui.decided.beside.model", m));
        };
        return other.map(o -> by + words.say("ui.list.semicolon") + o).orElse(by);
    }

    /// Ids of rules as they are; names of levels as people write them.
    static String rule(String rule) {
        return rule.matches("(aegl|erpg|pac)[123].*|idlh.*")
                ? LevelText.code(new Level(rule, LevelKind.TOXIC, 0))
                : rule;
    }

    private static Optional<String> table(Situation situation) {
        return Optional.ofNullable(situation.isolation())
                .map(i -> Figures.reach(i.protectiveAction() > 0 ? i.protectiveAction() : i.initialIsolation())
                        .text());
    }

    /// The reach of the model's level of the public zone.
    private static Optional<String> modelled(Situation situation) {
        List<ZonePeople> reached =
                situation.zones().stream().filter(z -> z.zone().reach() > 0).toList();
        return reached.stream()
                .filter(z -> Severity.of(z.zone().level()) == Severity.SEVERE)
                .findFirst()
                .or(() -> reached.stream().findFirst())
                .map(z -> Figures.reach(Objects.requireNonNullElse(
                                z.zone().reachP90(), z.zone().reach()))
                        .text());
    }

    private static Optional<FirstHit> firstHit(Situation situation, Words words) {
        return situation.sites().stream()
                .filter(s -> s.zone() == Kind.HOT || s.zone() == Kind.PUBLIC)
                .filter(s -> earliest(s) != null)
                .min(Comparator.comparingDouble(s -> Objects.requireNonNull(earliest(s))))
                .map(s -> new FirstHit(
                        name(s, words),
                        new Figures(words).arrival(Objects.requireNonNull(earliest(s))),
                        Objects.requireNonNull(earliest(s)) < 60));
    }

    private static @org.jspecify.annotations.Nullable Double earliest(SiteAdvice site) {
        return site.arrivalEarliest() == null ? site.arrival() : site.arrivalEarliest();
    }

    /// The name of a site in the user's language, where it has one.
    static String name(SiteAdvice site, Words words) {
        return words.chinese() || site.nameEn() == null ? site.name() : site.nameEn();
    }
}
