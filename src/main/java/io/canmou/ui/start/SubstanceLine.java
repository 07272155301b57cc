package io.canmou.ui.start;

import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.ui.sign.Signs;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A row of the substance list: names, numbers, danger and who holds it here.
final class SubstanceLine {
    /// Latin letters of a name that fit in large type; of Chinese ones half as many.
    private static final int LONG = 17;

    private SubstanceLine() {}

    static Region of(Display display, SubstanceRow row, String typed) {
        Node named = name(row.name(), typed);
        if (row.name().length() > LONG && row.name().chars().allMatch(c -> c < 0x2E80)
                || row.name().length() > LONG / 2 && row.name().chars().anyMatch(c -> c >= 0x2E80)) {
            named.lookupAll(".cm-name").forEach(n -> n.getStyleClass().add("cm-long"));
        }
        VBox names = two(named, Pieces.label(row.other(), "cm-small"));
        Pieces.wide(names, display.px(186, 186));
        StackPane sign = new StackPane();
        Pieces.wide(sign, display.px(46, 40));
        Signs.diamonds(row.entry(), display.px(42, 36)).stream().findFirst().ifPresent(sign.getChildren()::add);
        sign.setAlignment(Pos.CENTER_LEFT);
        VBox numbers = two(Pieces.label(row.un(), "cm-fact"), Pieces.label(row.cas(), "cm-small"));
        Pieces.wide(numbers, display.px(118, 118));
        VBox danger = two(Pieces.label(row.hazard(), "cm-fact"), Pieces.label(row.held(), "cm-small"));
        return new HBox(names, sign, numbers, danger);
    }

    static Region unknown(Display display, String key, String second, Icon icon) {
        VBox text = two(Pieces.label(display.say(key), "cm-name"), Pieces.label(second, "cm-small"));
        HBox line = new HBox(text, Pieces.spacer(), icon.draw(display.px(26, 20)));
        line.getStyleClass().add("cm-unknown");
        return line;
    }

    /// The name with what was typed underlined, where it stands in it.
    private static Node name(String name, String typed) {
        int at = typed.isBlank()
                ? -1
                : name.toLowerCase(Locale.ROOT).indexOf(typed.strip().toLowerCase(Locale.ROOT));
        if (at < 0) {
            return Pieces.label(name, "cm-name");
        }
        int end = at + typed.strip().length();
        Label before = Pieces.label(name.substring(0, at), "cm-name");
        Label hit = Pieces.label(name.substring(at, end), "cm-name", "cm-hit-label");
        before.setMinWidth(Region.USE_PREF_SIZE);
        hit.setMinWidth(Region.USE_PREF_SIZE); // the rest alone is cut where there is no room
        HBox flow = new HBox(before, hit, Pieces.label(name.substring(end), "cm-name"));
        return flow;
    }

    private static VBox two(Node first, Node second) {
        VBox box = new VBox(-1, first, second);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
