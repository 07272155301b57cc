package io.canmou.ui.incident;

import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.OriginMark;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Below the map: the minute that is looked at, the line of time, the last lines of the log.
public final class BottomBar extends HBox {
    private final Display display;
    private final IncidentModel model;
    private final VBox log = new VBox();
    private final Timeline timeline;
    private final Steps pills;

    public BottomBar(Display display, IncidentModel model) {
        this.display = display;
        this.model = model;
        this.timeline = new Timeline(display, model);
        this.pills = new Steps(display, model);
        getStyleClass().add("cm-bottom");
        HBox.setHgrow(timeline, Priority.ALWAYS);
        display.metrics().subscribe(this::build);
        display.words().subscribe(this::log);
        model.log().subscribe(this::log);
        build();
    }

    private void build() {
        Pieces.high(this, display.px(92, 76));
        Region line = new Region();
        line.getStyleClass().add("cm-hairline-vertical");
        Pieces.wide(log, display.px(376, 444));
        log.setPadding(new Insets(display.px(8, 6), display.px(14, 16), 0, display.px(14, 16)));
        pills.size();
        pills.setPadding(new Insets(0, display.px(6, 6), 0, display.px(16, 14)));
        getChildren().setAll(pills, timeline, line, log);
        log();
    }

    private void log() {
        Words words = display.words().get();
        List<LogLine> lines = model.log().get();
        log.getChildren().setAll(Pieces.label(words.say("ui.log.last"), "cm-heading"));
        int shown = Math.min(lines.size(), 2);
        for (int i = lines.size() - 1; i >= lines.size() - shown; i--) {
            LogLine line = lines.get(i);
            ZoneOffset zone = model.began().map(t -> t.getOffset()).orElse(ZoneOffset.UTC);
            Label time = Pieces.label(Figures.clock(line.time(), zone), "cm-bold");
            time.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(
                    display.px(5, 5),
                    time,
                    Pieces.label(line.text()),
                    OriginMark.of(line.origin(), display.px(12, 11)));
            row.setAlignment(Pos.CENTER_LEFT);
            log.getChildren().add(row);
        }
        if (lines.isEmpty()) {
            log.getChildren().add(Pieces.label(words.say("ui.log.empty"), "cm-small"));
        }
    }
}
