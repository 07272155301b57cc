package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.geo.CompassPoint;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;

/// The order as it is read over the radio: who, what, how, until when, and which way not.
final class ReadAloudPanel {
    private ReadAloudPanel() {}

    static SidePanel of(Display display, IncidentModel model, TaskText.Source texts, Runnable close) {
        SidePanel panel = new SidePanel(display, "ui.now.read", close);
        model.situation().get().ifPresent(situation -> {
            for (String line : lines(situation, model, texts, display.words().get())) {
                Label label = Pieces.wrapped(line, "cm-order");
                panel.with(label, Pieces.hairline());
            }
            panel.with(Pieces.wrapped(display.words().get().say("ui.read.hint"), "cm-small"));
        });
        return panel;
    }

    /// The sentences, in the order in which they are said.
    static List<String> lines(Situation situation, IncidentModel model, TaskText.Source texts, Words words) {
        List<String> lines = new ArrayList<>();
        if (model.open().isEmpty()) {
            lines.add(words.say("ui.now.none"));
            return lines;
        }
        TaskText text = texts.of(situation, model.open().getFirst(), words);
        lines.add(words.say("ui.read.order", text.role(), text.action()));
        if (!text.how().isBlank()) {
            lines.add(text.how());
        }
        KeepOut line = KeepOut.of(situation, words);
        lines.add(words.say(
                "ui.read.line",
                line.first().caption(),
                line.first().number() + " " + line.first().unit(),
                line.second().caption(),
                line.second().number() + " " + line.second().unit()));
        Double from = situation.wind().from();
        lines.add(
                from == null
                        ? words.say("ui.read.wind.unknown")
                        : words.say(
                                "ui.read.wind",
                                Math.round(from),
                                words.say("geo.compass." + CompassPoint.of(from)),
                                Math.round((from + 180) % 360)));
        return lines;
    }
}
