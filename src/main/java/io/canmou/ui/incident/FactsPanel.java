package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.geo.Position;
import io.canmou.incident.Origin;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.OriginMark;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The left panel, always the real incident: how far to keep out, zones with people, facts with origin and age.
public final class FactsPanel extends VBox {
    private static final int SHORT = 6;

    private final Display display;
    private final IncidentModel model;
    private final SheetModel sheet;
    private final Turns turns;
    private String place = "";
    private final VBox rows = new VBox();
    private final Map<FactRow.Id, FactLine> lines = new EnumMap<>(FactRow.Id.class);
    private final Label assumed = Pieces.label("", "cm-fact-origin");
    private final VBox keepOut = new VBox();
    private final VBox zones = new VBox();

    /// Where taps lead, and how a position is called.
    ///
    /// @param refine opens the panel in which a fact is mended
    /// @param assumptions opens the list of all that is assumed
    /// @param place the facility or place at a position
    public record Turns(Consumer<FactRow.Id> refine, Runnable assumptions, BiFunction<Position, Words, String> place) {}

    public FactsPanel(Display display, IncidentModel model, SheetModel sheet, Turns turns) {
        this.display = display;
        this.model = model;
        this.sheet = sheet;
        this.turns = turns;
        getStyleClass().addAll("cm-panel", "cm-left");
        ScrollPane scroll = new ScrollPane(new VBox(zones, rows));
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(keepOut, scroll);
        keepOut.getStyleClass().add("cm-block");
        zones.getStyleClass().add("cm-block");
        model.situation().subscribe(this::build);
        model.trouble().subscribe(this::build);
        display.words().subscribe(this::build);
        display.metrics().subscribe(this::build);
        model.now().subscribe(this::facts);
        sheet.sheet().subscribe(this::build);
        model.computing().subscribe(on -> {
            getStyleClass().remove("cm-paler");
            if (on) {
                getStyleClass().add("cm-paler");
            }
        });
        build();
    }

    private void build() {
        Words words = display.words().get();
        Optional<Situation> situation = model.situation().get();
        if (situation.isEmpty()) {
            keepOut.getChildren()
                    .setAll(
                            Pieces.label(words.say("ui.keepOut"), "cm-heading"),
                            Pieces.label("—", "cm-figure"),
                            Pieces.wrapped(words.say(trouble()), "cm-small"));
            zones.getChildren().clear();
            rows.getChildren().clear();
            return;
        }
        place = turns.place().apply(situation.get().site(), words);
        keepOut(KeepOut.of(situation.get(), words));
        zones(situation.get(), words);
        heading();
        facts();
    }

    private String trouble() {
        return switch (model.trouble().get()) {
            case IncidentModel.Trouble.None() -> "ui.keepOut.computing";
            case IncidentModel.Trouble.Incomplete incomplete ->
                display.words().get().has("advice.incomplete." + incomplete.code())
                        ? "advice.incomplete." + incomplete.code()
                        : "ui.keepOut.incomplete";
            case IncidentModel.Trouble.Failed failed -> "ui.keepOut.failed";
        };
    }

    private void keepOut(KeepOut shown) {
        HBox figures = new HBox(
                display.px(12, 40),
                figure(shown.first(), wide(shown), "keepout-first"),
                figure(shown.second(), wide(shown), "keepout-second"));
        Label decided = Pieces.wrapped(shown.decided(), "cm-small");
        decided.setId("decided");
        keepOut.getChildren().setAll(Pieces.label(shown.heading(), "cm-heading"), figures, decided);
        if (!(model.trouble().get() instanceof IncidentModel.Trouble.None)) {
            Label old = Pieces.wrapped(
                    display.words()
                            .get()
                            .say("ui.keepOut.old", display.words().get().say(trouble())),
                    "cm-old");
            old.setId("old-numbers");
            keepOut.getChildren().add(1, old);
        }
        shown.why().ifPresent(why -> {
            Label differ = Pieces.wrapped(display.words().get().say("ui.why", why), "cm-small");
            differ.setId("why-differ");
            keepOut.getChildren().add(differ);
        });
        shown.firstRing().ifPresent(ring -> keepOut.getChildren().add(Pieces.wrapped(ring, "cm-first-ring")));
        shown.firstHit().ifPresent(hit -> {
            Label first = Pieces.wrapped(
                    display.words()
                            .get()
                            .say(hit.here() ? "ui.firstHit.now" : "ui.firstHit", hit.name(), hit.minutes()),
                    "cm-first-hit");
            first.setId("first-hit");
            keepOut.getChildren().add(first);
        });
    }

    /// Whether the two numbers need the smaller type to stand side by side.
    private static boolean wide(KeepOut shown) {
        String both = shown.first().number() + shown.second().number();
        return both.length() > SHORT || both.contains("+");
    }

    private Node figure(KeepOut.Figure figure, boolean wide, String id) {
        Label number = Pieces.label(figure.number(), "cm-figure");
        number.setId(id);
        if (wide) {
            number.getStyleClass().add("cm-figure-long");
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = Pieces.label(figure.unit(), "cm-figure-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox value = new HBox(display.px(3, 3), number, unit);
        value.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(value, Pieces.label(figure.caption(), "cm-figure-caption"));
    }

    private void zones(Situation situation, Words words) {
        zones.getChildren().clear();
        boolean hatched = !situation.assumed().isEmpty();
        for (ZoneRow zone : ZoneRow.of(situation, words)) {
            zones.getChildren().add(zone(zone, hatched, words));
        }
        if (zones.getChildren().isEmpty()) {
            zones.getChildren().add(Pieces.wrapped(words.say("ui.zones.none"), "cm-small"));
        }
    }

    private Node zone(ZoneRow zone, boolean hatched, Words words) {
        Label name = Pieces.label(zone.name(), "cm-zone-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label extent = Pieces.label(
                display.showsKeys() && !zone.code().isEmpty() ? zone.extent() + " · " + zone.code() : zone.extent(),
                "cm-small",
                "cm-zone-small");
        extent.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(name, extent);
        Label people = Pieces.label(zone.people(), "cm-people");
        people.setMinWidth(Region.USE_PREF_SIZE);
        HBox number = new HBox(display.px(3, 3), people, unit(words));
        number.setAlignment(words.chinese() ? Pos.BASELINE_RIGHT : Pos.CENTER_RIGHT);
        Label range = Pieces.label(zone.range(), "cm-small", "cm-zone-small");
        VBox right = new VBox(-2, number, range);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox row =
                new HBox(display.px(6, 8), new ZoneSwatch(zone.severity(), hatched, display.px(29, 26)), left, right);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(display.px(3, 1), 0, display.px(3, 1), 0));
        return row;
    }

    /// The word, or where it is too long for the panel a head and shoulders.
    private Node unit(Words words) {
        String unit = words.say("ui.people.unit");
        return unit.length() == 1 ? Pieces.label(unit, "cm-small") : Icon.PERSON.draw(display.px(14, 13));
    }

    /// Called each second: lines stay the same nodes, else a tap that spans the second would be lost.
    private void facts() {
        if (model.situation().get().isEmpty()) {
            return;
        }
        Situation situation = model.situation().get().get();
        Words words = display.words().get();
        assumed.setText(words.say("ui.facts.assumed", situation.assumed().size()));
        for (FactRow row : FactRows.of(situation, model.now().get(), words, place)) {
            FactLine line = lines.computeIfAbsent(row.id(), id -> new FactLine(display, id, sheet, turns.refine()));
            line.show(row);
            if (!rows.getChildren().contains(line)) {
                rows.getChildren().add(line);
            }
        }
    }

    /// The heading; sizes and words of the moment need new lines below it.
    private void heading() {
        HBox top = new HBox(
                display.px(5, 5),
                Pieces.label(display.say("ui.facts"), "cm-heading"),
                Pieces.spacer(),
                OriginMark.of(Origin.ASSUMED, display.px(14, 13)),
                assumed);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setId("assumed-count");
        top.getStyleClass().add("cm-facts-head");
        Pieces.high(top, display.px(36, 28));
        top.setOnMouseClicked(e -> turns.assumptions().run());
        lines.clear();
        rows.getChildren().setAll(top);
    }
}
