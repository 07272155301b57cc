package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.BundledFont;
import io.canmou.words.Words;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The line of time: when the cloud comes to whom, when which team comes, what was logged.
final class Timeline extends Pane {
    private static final double[] MARKS = {600, 900, 1800, 3600, 7200, 14_400};
    private static final int MOST = 6;

    /// Pixels that the clock time of the beginning takes, with the mark of now beside it.
    private static final double START = 48;

    private final Display display;
    private final IncidentModel model;

    Timeline(Display display, IncidentModel model) {
        this.display = display;
        this.model = model;
        setMinWidth(0);
        model.situation().subscribe(this::build);
        model.log().subscribe(this::build);
        model.now().subscribe(this::build);
        display.words().subscribe(this::build);
        display.metrics().subscribe(this::build);
        widthProperty().subscribe(this::build);
    }

    private void build() {
        getChildren().clear();
        if (model.began().isEmpty() || getWidth() < 100) {
            return;
        }
        OffsetDateTime began = model.began().get();
        double elapsed = model.elapsed();
        TimeAxis axis = TimeAxis.reaching(elapsed);
        Words words = display.words().get();
        double[] rows = {display.px(32, 22), display.px(57, 38), display.px(80, 55)};
        marks(axis, began, elapsed, words);
        caption(
                words.say(
                        model.situation().get().map(s -> s.clock() == null).orElse(true)
                                ? "ui.time.cloud"
                                : "ui.time.hazard"),
                rows[0]);
        caption(words.say("ui.time.teams"), rows[1]);
        caption(words.say("ui.time.log"), rows[2]);
        model.situation().get().ifPresent(s -> {
            Optional.ofNullable(s.clock()).ifPresent(c -> failure(c, axis, rows[0], words));
            cloud(s, axis, rows[0], words);
            teams(s, axis, rows[1], words);
        });
        model.log().get().forEach(line -> {
            double at = Duration.between(began.toInstant(), line.time()).toSeconds();
            Rectangle dot = new Rectangle(x(axis, at) - 3, rows[2] - 3, 7, 7);
            dot.getStyleClass().add("cm-axis-log");
            getChildren().add(dot);
        });
        now(axis, elapsed, began, words);
    }

    private double left() {
        return display.px(66, 62);
    }

    private double x(TimeAxis axis, double seconds) {
        return left() + axis.at(seconds) * (getWidth() - left() - display.px(60, 50));
    }

    private void marks(TimeAxis axis, OffsetDateTime began, double elapsed, Words words) {
        if (x(axis, elapsed) > left() + display.px(START, START)) { // else now stands there
            Label start = Pieces.label(Figures.clock(began), "cm-small");
            start.relocate(left() + 4, display.px(1, 0));
            getChildren().add(start);
        }
        line(x(axis, 0), "cm-axis-line");
        double clear = x(axis, elapsed) + display.px(90, 80);
        for (double mark : MARKS) {
            if (mark > axis.span()) {
                break;
            }
            line(x(axis, mark), "cm-axis-line");
            if (x(axis, mark) > clear || x(axis, mark) < x(axis, elapsed) - display.px(50, 46)) {
                Label label = Pieces.label(words.say("ui.time.plus", Math.round(mark / 60)), "cm-small");
                label.relocate(x(axis, mark) + 4, display.px(1, 0));
                getChildren().add(label);
            }
        }
    }

    private void line(double x, String style) {
        Line line = new Line(x, 4, x, display.px(88, 68));
        line.getStyleClass().add(style);
        getChildren().add(line);
    }

    private void now(TimeAxis axis, double elapsed, OffsetDateTime began, Words words) {
        double x = x(axis, elapsed);
        line(x, "cm-axis-now");
        Polygon mark = new Polygon(x - 7, 2, x + 7, 2, x, 11);
        mark.getStyleClass().add("cm-axis-now-mark");
        Label label = Pieces.label(
                words.say("ui.time.now", Figures.clock(model.now().get(), began.getOffset())), "cm-small", "cm-bold");
        label.relocate(x + 10, display.px(-1, -2));
        getChildren().addAll(mark, label);
    }

    private void caption(String text, double y) {
        Label label = Pieces.label(text, "cm-small");
        label.relocate(display.px(10, 8), y - display.px(10, 9));
        getChildren().add(label);
    }

    /// From the shortest precedent to the longest: when it may fail.
    private void failure(WithdrawalClock clock, TimeAxis axis, double y, Words words) {
        double since =
                Duration.between(model.began().orElseThrow(), clock.since()).toSeconds();
        double from = x(axis, since + clock.earliest());
        double to = x(axis, since + clock.latest());
        Rectangle band = new Rectangle(from, y - 3, Math.max(4, to - from), 6);
        band.getStyleClass().add("cm-axis-failure");
        Label label = Pieces.label(
                words.say(
                        "ui.time.mayFail",
                        Figures.clock(clock.since().plusSeconds((long) clock.earliest())),
                        Figures.clock(clock.since().plusSeconds((long) clock.latest()))),
                "cm-small",
                "cm-ink");
        label.relocate(to + display.px(8, 6), y - display.px(10, 9));
        getChildren().addAll(band, label);
    }

    private void cloud(Situation situation, TimeAxis axis, double y, Words words) {
        List<SiteAdvice> hit = situation.sites().stream()
                .filter(s -> s.zone() != null && s.arrival() != null)
                .sorted(Comparator.comparingDouble(s -> Objects.requireNonNull(s.arrival())))
                .limit(MOST)
                .toList();
        if (hit.isEmpty()) {
            return;
        }
        double last = Objects.requireNonNull(hit.getLast().arrival());
        Rectangle band = new Rectangle(x(axis, 0), y - 3, Math.max(4, x(axis, last) - x(axis, 0)), 6);
        band.getStyleClass().add("cm-axis-cloud");
        getChildren().add(band);
        double free = 0;
        for (int i = 0; i < hit.size(); i++) {
            SiteAdvice site = hit.get(i);
            double x = x(axis, Objects.requireNonNull(site.arrival()));
            double next = i + 1 < hit.size()
                    ? x(axis, Objects.requireNonNull(hit.get(i + 1).arrival()))
                    : getWidth();
            Circle dot = new Circle(x, y, display.px(4.5, 4));
            dot.getStyleClass().add("cm-axis-dot-" + ticks(site));
            getChildren().add(dot);
            free = named(KeepOut.name(site, words), x + 8, y, new Gap(free, next));
        }
    }

    private static int ticks(SiteAdvice site) {
        return site.zone() == Cordon.Kind.HOT ? 3 : site.zone() == Cordon.Kind.PUBLIC ? 2 : 1;
    }

    private void teams(Situation situation, TimeAxis axis, double y, Words words) {
        double free = 0;
        List<TeamAdvice> coming = situation.teams().stream()
                .filter(t -> t.capable() && t.travelTime() != null)
                .sorted(Comparator.comparingDouble(Timeline::arrival))
                .limit(MOST)
                .toList();
        for (int i = 0; i < coming.size(); i++) {
            double x = x(axis, arrival(coming.get(i)));
            double next = i + 1 < coming.size() ? x(axis, arrival(coming.get(i + 1))) - 6 : getWidth();
            Polygon flag = new Polygon(x - 6, y - 6, x + 4, y - 6, x + 9, y, x + 4, y + 6, x - 6, y + 6);
            flag.getStyleClass().add("cm-axis-team");
            getChildren().add(flag);
            free = named(coming.get(i).team().id(), x + 12, y, new Gap(free, next));
        }
    }

    static double arrival(TeamAdvice team) {
        return team.mobilisation() + Optional.ofNullable(team.travelTime()).orElse(0.0);
    }

    /// The room for a name: from where the one before it ends to where the next mark stands.
    private record Gap(double from, double to) {}

    /// Writes a name where it has room; returns where the next may begin.
    private double named(String name, double x, double y, Gap room) {
        Text measure = new Text(name);
        measure.setFont(Font.font(BundledFont.FAMILY, display.px(12.5, 12)));
        double end = x + measure.getLayoutBounds().getWidth() + display.px(8, 6);
        if (x < room.from() || end > room.to()) {
            return room.from();
        }
        Label label = Pieces.label(name, "cm-small", "cm-ink");
        label.relocate(x, y - display.px(10, 9));
        getChildren().add(label);
        return end;
    }
}
