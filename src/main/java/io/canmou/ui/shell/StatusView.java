package io.canmou.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The status line across the top: menu, drill, incident, elapsed, connection, wind, place, language, palette,
/// size.
public final class StatusView extends HBox {
    private final Display display;
    private final ObservableValue<Status> status;
    private final ObservableValue<String> elapsed;
    private final Buttons buttons;

    /// What the buttons at both ends do.
    public record Buttons(Runnable menu, Runnable wind, Runnable place) {}

    public StatusView(
            Display display, ObservableValue<Status> status, ObservableValue<String> elapsed, Buttons buttons) {
        this.display = display;
        this.status = status;
        this.elapsed = elapsed;
        this.buttons = buttons;
        getStyleClass().add("cm-top");
        status.subscribe(this::build);
        display.words().subscribe(this::build);
        display.theme().subscribe(this::build);
        display.metrics().subscribe(this::build);
        build();
    }

    private void build() {
        Status now = status.getValue();
        Pieces.high(this, display.px(60, 40));
        getChildren().setAll(menu(), line());
        if (now.drill()) {
            Label badge = Pieces.label(display.say("ui.drill"), "cm-drill");
            badge.setId("drill-badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setMargin(badge, new Insets(0, 0, 0, display.px(14, 14)));
            getChildren().add(badge);
        }
        getChildren().addAll(title(now), Pieces.spacer(), clock(now), Pieces.spacer());
        String kept = "ui.status." + now.connection().word();
        getChildren()
                .add(item(
                        Icon.OFFLINE,
                        new Status.Item(
                                display.words().get().say(kept),
                                display.words().get().say(kept + ".second"),
                                now.connection() == Status.Connection.NOT_KEPT),
                        () -> {}));
        now.wind().ifPresent(w -> getChildren().add(item(Icon.WIND, w, buttons.wind())));
        now.position().ifPresent(p -> getChildren().add(item(Icon.CROSSHAIR, p, buttons.place())));
        getChildren().addAll(line(), size(), line(), language(), line(), theme());
    }

    private Node menu() {
        return square(
                Pieces.button(
                        Icon.MENU.draw(display.px(24, 20)),
                        display.say("ui.command.menu"),
                        buttons.menu(),
                        "cm-top-button"),
                "menu");
    }

    private Node language() {
        return square(
                Pieces.button(display.say("ui.language.other"), display::switchLanguage, "cm-top-button"), "language");
    }

    private Node theme() {
        Icon shown = display.theme().get().next().dark() ? Icon.MOON : Icon.SUN;
        return square(
                Pieces.button(
                        shown.draw(display.px(24, 18)),
                        display.say("ui.command.theme"),
                        display::nextTheme,
                        "cm-top-button"),
                "theme");
    }

    private Node size() {
        Region button = square(
                Pieces.button(
                        display.say("ui.size."
                                + display.metrics().get().size().other().name()),
                        display::switchSize,
                        "cm-top-button"),
                "size");
        Pieces.wide(button, display.words().get().chinese() ? display.px(59, 52) : display.px(78, 66));
        return button;
    }

    private Region square(Region button, String id) {
        button.setId(id);
        Pieces.wide(button, display.px(59, 52));
        Pieces.high(button, display.px(60, 40));
        return button;
    }

    private Node line() {
        Region line = new Region();
        line.getStyleClass().add("cm-top-line");
        return line;
    }

    private Node title(Status now) {
        Label title = Pieces.label(now.title(), "cm-title");
        Label second = Pieces.label(now.subtitle(), "cm-second");
        Region box = twoLines(title, second);
        HBox.setMargin(box, new Insets(0, 0, 0, display.px(14, 14)));
        return box;
    }

    private Node clock(Status now) {
        Label caption = Pieces.label(
                display.say(now.running() ? "ui.status.elapsed" : "ui.status.clock"), "cm-elapsed-caption");
        Label time = Pieces.label(elapsed, "cm-elapsed");
        time.setId("elapsed");
        time.setMinWidth(Region.USE_PREF_SIZE);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        boolean narrow = !display.words().get().chinese() && !display.showsKeys() && now.running();
        HBox box = new HBox(display.px(10, 10));
        if (!narrow) {
            box.getChildren().add(caption); // in English the field's bar has no room for it
        }
        box.getChildren().add(time);
        HBox.setMargin(box, new Insets(0, display.px(14, 10), 0, display.px(8, 8)));
        box.setAlignment(Pos.BASELINE_LEFT);
        HBox outer = new HBox(box);
        outer.setAlignment(Pos.CENTER);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return outer;
    }

    private Node item(Icon icon, Status.Item item, Runnable act) {
        Label text = Pieces.label(item.text(), "cm-item");
        Label second = Pieces.label(item.second(), "cm-second");
        if (item.stale()) {
            second.getStyleClass().add("cm-stale");
        }
        HBox box = new HBox(display.px(10, 8), icon.draw(display.px(22, 18)), twoLines(text, second));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnMouseClicked(e -> act.run());
        HBox.setMargin(box, new Insets(0, display.px(18, 20), 0, 0));
        return box;
    }

    /// Two lines in the field, one behind the other in the vehicle's lower bar.
    private Region twoLines(Label first, Label second) {
        if (display.showsKeys()) {
            HBox row = new HBox(display.px(8, 8), first, second);
            row.setAlignment(Pos.BASELINE_LEFT);
            row.setMaxHeight(Region.USE_PREF_SIZE);
            return row;
        }
        VBox column = new VBox(-2, first, second);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }
}
