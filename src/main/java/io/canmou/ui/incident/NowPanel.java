package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Task;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The right panel: one thing to do now, why, what to expect, what would change it; then the next ones.
public final class NowPanel extends VBox {
    private static final int LONG = 26;
    private static final int NEXT = 9;

    /// s below which a task has no time of its own: it is done on arrival.
    private static final double AT_ONCE = 60;

    private final Display display;
    private final IncidentModel model;
    private final TaskText.Source texts;
    private final Turns turns;
    private final VBox clock = new VBox();
    private final VBox now = new VBox();
    private final VBox next = new VBox();

    /// Where the two buttons lead.
    public record Turns(Runnable readAloud, Runnable basis) {}

    public NowPanel(Display display, IncidentModel model, TaskText.Source texts, Turns turns) {
        this.display = display;
        this.model = model;
        this.texts = texts;
        this.turns = turns;
        getStyleClass().addAll("cm-panel", "cm-right");
        Region bar = new Region();
        bar.getStyleClass().add("cm-right-bar");
        ScrollPane scroll = new ScrollPane(next);
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(clock, bar, now, Pieces.hairline(), scroll);
        now.getStyleClass().add("cm-now");
        next.getStyleClass().add("cm-next");
        model.situation().subscribe(this::build);
        model.trouble().subscribe(this::build);
        model.log().subscribe(this::build);
        display.words().subscribe(this::build);
        display.metrics().subscribe(this::build);
        model.now().subscribe(this::tick);
        build();
    }

    private Label remaining = new Label();
    private HBox due = new HBox();
    private Optional<WithdrawalBox> withdrawal = Optional.empty();

    /// Orders and logs the action of the moment, if there is one.
    public void order() {
        Optional<Situation> situation = model.situation().get();
        List<Task> open = model.open();
        if (situation.isPresent() && !open.isEmpty()) {
            TaskText text =
                    texts.of(situation.get(), open.getFirst(), display.words().get());
            model.order(open.getFirst(), text.action());
        }
    }

    private void build() {
        Words words = display.words().get();
        now.setSpacing(display.px(8, 8));
        Optional<Situation> situation = model.situation().get();
        clock.getChildren().clear();
        now.getChildren().clear();
        next.getChildren().clear();
        if (situation.isEmpty()) {
            now.getChildren().addAll(Pieces.label(words.say("ui.now"), "cm-now-heading"), message(words));
            return;
        }
        withdrawal = Optional.ofNullable(situation.get().clock()).map(c -> new WithdrawalBox(display, model, c));
        withdrawal.ifPresent(clock.getChildren()::add);
        List<Task> open = model.open();
        if (open.isEmpty()) {
            now.getChildren()
                    .addAll(
                            Pieces.label(words.say("ui.now"), "cm-now-heading"),
                            Pieces.wrapped(words.say("ui.now.none"), "cm-body"));
            return;
        }
        action(situation.get(), open.getFirst(), words);
        next(situation.get(), open, words);
        tick();
    }

    private Node message(Words words) {
        return switch (model.trouble().get()) {
            case IncidentModel.Trouble.None() -> Pieces.wrapped(words.say("ui.now.computing"), "cm-body");
            case IncidentModel.Trouble.Incomplete t -> Pieces.wrapped(t.message(), "cm-body");
            case IncidentModel.Trouble.Failed t -> Pieces.wrapped(words.say("ui.now.failed", t.message()), "cm-body");
        };
    }

    private void action(Situation situation, Task task, Words words) {
        TaskText text = texts.of(situation, task, words);
        int done = situation.tasks().size() - model.open().size();
        Label heading = Pieces.label(words.say("ui.now"), "cm-now-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Label count = Pieces.label(
                words.say("ui.now.count", done + 1, situation.tasks().size()), "cm-due");
        remaining = Pieces.label("", "cm-due-figure");
        remaining.setMinWidth(Region.USE_PREF_SIZE);
        Label limit = Pieces.label(
                dueAt(situation, task)
                        .map(t -> words.say("ui.now.limit", Figures.clock(t)))
                        .orElse(words.say(standing(task))),
                "cm-due");
        limit.setMinWidth(Region.USE_PREF_SIZE);
        due = new HBox(display.px(4, 4), limit, remaining);
        due.setAlignment(Pos.BASELINE_RIGHT);
        HBox top = new HBox(display.px(10, 8), heading, count, Pieces.spacer(), due);
        top.setAlignment(Pos.BASELINE_LEFT);
        Label what = Pieces.wrapped(text.action(), "cm-task");
        what.setId("task");
        if (text.action().length() > LONG * (words.chinese() ? 1 : 2)) {
            what.getStyleClass().add("cm-long");
        }
        now.getChildren().addAll(top, what);
        if (!text.how().isBlank()) {
            now.getChildren().add(Pieces.wrapped(text.how(), "cm-body"));
        }
        now.getChildren().addAll(Pieces.hairline(), reasons(situation, text, words), button(), choices());
    }

    private Node reasons(Situation situation, TaskText text, Words words) {
        GridPane grid = new GridPane(display.px(12, 12), display.px(3, 2));
        reason(grid, words.say("ui.now.who"), text.role());
        reason(grid, words.say("ui.now.why"), text.why());
        reason(grid, words.say("ui.now.expect"), text.done());
        if (text.done().isBlank()) {
            reason(grid, words.say("ui.now.when"), text.when());
        }
        reason(grid, words.say("ui.now.changes"), changes(situation, words));
        return grid;
    }

    /// What would change the advice most: the first question that is open.
    private static String changes(Situation situation, Words words) {
        return situation.nextQuestions().isEmpty()
                ? ""
                : Questions.ask(situation.nextQuestions().getFirst(), words);
    }

    private void reason(GridPane grid, String label, String text) {
        if (text.isBlank()) {
            return;
        }
        Label name = Pieces.label(label, "cm-reason-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), name, Pieces.wrapped(text, "cm-reason"));
    }

    private Node button() {
        Button order = Pieces.button(display.say("ui.now.order"), this::order, "cm-action-button");
        order.setId("order");
        order.setGraphic(Icon.CHECK.draw(display.px(32, 24)));
        order.setMaxWidth(Double.MAX_VALUE);
        return order;
    }

    private Node choices() {
        Button read = Pieces.button(display.say("ui.now.read"), turns.readAloud(), "cm-button", "cm-narrow");
        read.setGraphic(Icon.SPEAKER.draw(display.px(22, 18)));
        read.setId("read-aloud");
        Button basis = Pieces.button(display.say("ui.now.basis"), turns.basis(), "cm-button", "cm-narrow");
        basis.setGraphic(Icon.HELP.draw(display.px(22, 18)));
        basis.setId("basis");
        HBox row = new HBox(display.px(8, 6), read, basis);
        for (Button button : List.of(read, basis)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(10);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return row;
    }

    private void next(Situation situation, List<Task> open, Words words) {
        int done = situation.tasks().size() - open.size();
        for (int i = 1; i < Math.min(open.size(), NEXT); i++) {
            Task task = open.get(i);
            TaskText text = texts.of(situation, task, words);
            Label title = Pieces.label(text.action(), "cm-next-title");
            VBox lines = new VBox(title, Pieces.label(roleAndWhy(text), "cm-small"));
            lines.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(lines, Priority.ALWAYS);
            Optional<OffsetDateTime> at = dueAt(situation, task);
            Label time = Pieces.label(at.map(Figures::clock).orElse(words.say(standing(task))), "cm-next-time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            if (at.map(t -> t.toInstant().isBefore(model.now().get())).orElse(false)) {
                time.getStyleClass().add("cm-late");
            }
            HBox row = new HBox(Pieces.label(String.valueOf(done + i + 1), "cm-next-number"), lines, time);
            row.getStyleClass().add("cm-next-row");
            next.getChildren().add(row);
        }
        situation.gap().stream().findFirst().ifPresent(gap -> next.getChildren().add(new ShortageBox(display, gap)));
    }

    private static String roleAndWhy(TaskText text) {
        return text.why().isBlank() ? text.role() : text.role() + " · " + text.why();
    }

    /// What stands where there is no time: at once on arrival, or standing orders without one.
    static String standing(Task task) {
        return task.due() >= 0 ? "ui.now.atOnce" : "ui.now.standing";
    }

    /// Empty for what is done at once, and for a standing order.
    static Optional<OffsetDateTime> dueAt(Situation situation, Task task) {
        return task.due() < AT_ONCE
                ? Optional.empty()
                : Optional.of(situation.time().plusSeconds((long) task.due()));
    }

    private void tick() {
        withdrawal.ifPresent(WithdrawalBox::tick);
        if (model.situation().get().isEmpty() || model.open().isEmpty()) {
            return;
        }
        Situation situation = model.situation().get().get();
        Optional<OffsetDateTime> at = dueAt(situation, model.open().getFirst());
        if (at.isEmpty()) {
            return;
        }
        Instant limit = at.get().toInstant();
        long left = Duration.between(model.now().get(), limit).toSeconds();
        Words words = display.words().get();
        remaining.setText(left >= 0 ? Figures.countdown(left) : words.say("ui.now.late", Math.max(1, -left / 60)));
        due.getStyleClass().remove("cm-overdue");
        if (left < 60) {
            due.getStyleClass().add("cm-overdue");
        }
    }
}
