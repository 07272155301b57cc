package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.hazard.Warning;
import io.canmou.resource.Team;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Teams by the time they need around the zones: arrival, the free drive beside it, what they bring of what is
/// needed.
public final class TeamTable extends VBox {
    /// Widths in the design's pixels: in the field the table shares the screen with both panels.
    private enum Column {
        ID(54, 56),
        NAME(136, 210),
        ARRIVES(128, 150),
        FREE(62, 90),
        BRINGS(196, 400);

        private final double field;
        private final double vehicle;

        Column(double field, double vehicle) {
            this.field = field;
            this.vehicle = vehicle;
        }
    }

    private final Display display;
    private final IncidentModel model;
    private final VBox rows = new VBox();

    public TeamTable(Display display, IncidentModel model) {
        this.display = display;
        this.model = model;
        getStyleClass().add("cm-panel");
        setId("team-table");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setMinWidth(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title(), head(), scroll);
        model.situation().subscribe(this::build);
        display.words().subscribe(this::build);
        build();
    }

    private Node title() {
        HBox row = new HBox(
                display.px(12, 12),
                Pieces.label(display.say("ui.teams"), "cm-panel-title"),
                Pieces.spacer(),
                Pieces.label(display.say("ui.teams.ranked"), "cm-small"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(
                new javafx.geometry.Insets(display.px(8, 6), display.px(14, 14), display.px(8, 6), display.px(14, 14)));
        return row;
    }

    private Node head() {
        HBox row = new HBox(
                cell(Pieces.label(display.say("ui.teams.id"), "cm-small"), Column.ID),
                cell(Pieces.label(display.say("ui.teams.name"), "cm-small"), Column.NAME),
                cell(Pieces.label(display.say("ui.teams.arrives"), "cm-small"), Column.ARRIVES),
                cell(Pieces.label(display.say("ui.teams.free"), "cm-small"), Column.FREE),
                cell(Pieces.label(display.say("ui.teams.brings"), "cm-small"), Column.BRINGS),
                Pieces.label(display.say("ui.teams.reason"), "cm-small"));
        row.getStyleClass().add("cm-table-head");
        return row;
    }

    private <T extends Region> T cell(T node, Column column) {
        return Pieces.wide(node, display.px(column.field, column.vehicle));
    }

    private void build() {
        rows.getChildren().clear();
        model.situation().get().ifPresent(s -> {
            s.teams().forEach(t -> rows.getChildren().add(row(s, t)));
            if (s.teams().isEmpty()) {
                rows.getChildren().add(Pieces.wrapped(display.words().get().say("ui.teams.none"), "cm-body"));
            }
        });
    }

    private Node row(Situation situation, TeamAdvice advice) {
        Words words = display.words().get();
        Team team = advice.team();
        String name = words.chinese() || team.nameEn() == null ? team.name() : team.nameEn();
        Label id = Pieces.label(team.id(), "cm-id");
        HBox row = new HBox(
                cell(new HBox(id), Column.ID),
                cell(Pieces.label(name, advice.capable() ? "cm-bold" : "cm-small"), Column.NAME),
                cell(arrives(situation, advice, words), Column.ARRIVES),
                cell(Pieces.label(free(advice, words), "cm-small"), Column.FREE),
                cell(brings(advice), Column.BRINGS),
                Pieces.wrapped(reason(advice.reason(), words), "cm-small"));
        ((Region) row.getChildren().getFirst()).setMinWidth(Region.USE_PREF_SIZE);
        ((HBox) row.getChildren().getFirst()).setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cm-table-row");
        return row;
    }

    /// Clock of arrival and minutes from the call, mobilisation and the way around the zones included.
    private Label arrives(Situation situation, TeamAdvice advice, Words words) {
        if (advice.travelTime() == null) {
            return Pieces.label(words.say("ui.teams.noWay"), "cm-blocked");
        }
        double seconds = advice.mobilisation() + advice.travelTime();
        String clock = Figures.clock(situation.time().plusSeconds((long) Math.ceil(seconds / 60) * 60));
        return Pieces.label(clock + " · " + new Figures(words).travel(seconds), "cm-bold");
    }

    /// The drive without any closed road, where that differs: what the detour costs.
    private String free(TeamAdvice advice, Words words) {
        return advice.freeTime() == null
                ? "—"
                : new Figures(words).travel(advice.mobilisation() + Objects.requireNonNull(advice.freeTime()));
    }

    private HBox brings(TeamAdvice advice) {
        HBox tags = new HBox(display.px(4, 4));
        tags.setAlignment(Pos.CENTER_LEFT);
        List<Team.Capability> all = advice.team().capabilities();
        all.stream().limit(display.showsKeys() ? 4 : 2).forEach(c -> {
            String amount = c.amount() == null ? "" : " " + Figures.plain(c.amount(), 3);
            Label tag = Pieces.label(c.code() + amount, "cm-tag");
            if (advice.capable()) {
                tag.getStyleClass().add("cm-needed");
            }
            tag.setMinWidth(USE_PREF_SIZE);
            tags.getChildren().add(tag);
        });
        return tags;
    }

    private static String reason(Warning reason, Words words) {
        String key = "advice.team." + reason.code();
        return words.has(key) ? words.say(key, reason.arguments().toArray()) : reason.code();
    }
}
