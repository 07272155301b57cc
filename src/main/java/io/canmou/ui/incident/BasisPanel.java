package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Isolation;
import io.canmou.exchange.LevelText;
import io.canmou.exchange.Reconciled;
import io.canmou.hazard.Fault;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What the advice rests on: model against table, warnings, which line decided each cordon, the options not taken.
final class BasisPanel {
    private final Situation situation;
    private final Words words;

    private BasisPanel(Situation situation, Words words) {
        this.situation = situation;
        this.words = words;
    }

    static SidePanel of(Display display, Situation situation, Runnable assumptions, Runnable close) {
        BasisPanel basis = new BasisPanel(situation, display.words().get());
        SidePanel panel = new SidePanel(display, "ui.basis", close);
        panel.with(basis.section("ui.basis.lines", basis.lines()));
        panel.with(basis.section("ui.basis.model", basis.model()));
        panel.with(basis.section("ui.basis.table", basis.table()));
        List<String> compared = basis.compared();
        if (!compared.isEmpty()) {
            panel.with(basis.section("ui.basis.compared", compared));
        }
        panel.with(basis.section("ui.basis.options", basis.options()));
        panel.with(basis.section("ui.basis.warnings", basis.warnings()));
        panel.with(Pieces.button(
                display.say("ui.basis.assumed", situation.assumed().size()), assumptions, "cm-button"));
        return panel;
    }

    private Node section(String key, List<String> lines) {
        VBox box = new VBox(3, Pieces.label(words.say(key), "cm-heading"));
        lines.forEach(l -> box.getChildren().add(Pieces.wrapped(l, "cm-reason")));
        box.getChildren().add(Pieces.hairline());
        return box;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Cordon cordon : situation.cordons()) {
            lines.add(words.say(
                    "ui.basis.line",
                    words.say("ui.cordon." + cordon.kind().word()),
                    Figures.reach(cordon.reach()).text(),
                    Figures.reach(cordon.elsewhere()).text(),
                    words.say("ui.basis.by." + cordon.decidedBy().word()),
                    KeepOut.rule(cordon.rule())));
        }
        return lines;
    }

    private List<String> model() {
        return switch (situation.hazard()) {
            case null -> List.of(words.say("ui.basis.model.none"));
            case Verdict.Assessed assessed -> assessed(assessed);
            case Verdict.Refused refused ->
                refused.faults().stream().map(this::fault).toList();
        };
    }

    private List<String> assessed(Verdict.Assessed assessed) {
        List<String> lines = new ArrayList<>();
        String named = "plan.model." + assessed.model();
        lines.add(words.has(named) ? words.say(named) : assessed.model());
        assessed.zones().stream()
                .filter(z -> z.reach() > 0)
                .forEach(z -> lines.add(words.say(
                        "ui.basis.zone",
                        LevelText.code(z.level()),
                        LevelText.value(z.level()),
                        Figures.reach(z.reach()).text())));
        return lines;
    }

    private String fault(Fault fault) {
        return words.has("fault." + fault.code())
                ? words.say("fault." + fault.code(), fault.arguments().toArray())
                : fault.path() + ": " + fault.code();
    }

    private List<String> table() {
        Isolation isolation = situation.isolation();
        if (isolation == null) {
            return List.of(words.say("ui.basis.table.none"));
        }
        return List.of(
                words.say(
                        isolation.atLeast() ? "ui.basis.table.atLeast" : "ui.basis.table.line",
                        Figures.reach(isolation.initialIsolation()).text(),
                        Figures.reach(isolation.protectiveAction()).text()),
                source(isolation.source()));
    }

    /// Which table or guide, in the user's language.
    private String source(String source) {
        String guide = source.replaceFirst("^.*guide ", "");
        if (!guide.equals(source)) {
            return words.say("ui.basis.source.guide", guide);
        }
        return source.contains("tables") ? words.say("ui.basis.source.tables") : source;
    }

    /// Both distances, the one that holds, and each reason why they differ.
    private List<String> compared() {
        List<String> lines = new ArrayList<>();
        Reconciled.of(situation).ifPresent(r -> {
            String table = Figures.reach(r.table()).text();
            lines.add(
                    r.model() == null
                            ? words.say("reconcile.summaryNoModel", table)
                            : words.say(
                                    "reconcile.summary",
                                    table,
                                    Figures.reach(r.model()).text(),
                                    Figures.reach(r.recommended()).text()));
            lines.addAll(Reconciled.why(situation, words));
        });
        return lines;
    }

    /// The sites with what is proposed and why: each can be decided otherwise.
    private List<String> options() {
        return situation.sites().stream()
                .filter(s -> s.zone() != null)
                .limit(8)
                .map(s -> words.say(
                        "ui.basis.site",
                        KeepOut.name(s, words),
                        words.say("ui.action." + s.action().word()),
                        reason(s.reason())))
                .toList();
    }

    private String reason(Warning reason) {
        String key = "advice.reason." + reason.code();
        return words.has(key) ? words.say(key, reason.arguments().toArray()) : reason.code();
    }

    private List<String> warnings() {
        List<Warning> all = new ArrayList<>(situation.warnings());
        if (situation.hazard() instanceof Verdict.Assessed assessed) {
            all.addAll(assessed.warnings());
        }
        return all.isEmpty()
                ? List.of(words.say("ui.basis.warnings.none"))
                : all.stream().map(this::warning).distinct().toList();
    }

    private String warning(Warning warning) {
        String key = "warning." + warning.code();
        return words.has(key) ? words.say(key, warning.arguments().toArray()) : warning.code();
    }
}
