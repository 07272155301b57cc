package io.canmou.ui.incident;

import io.canmou.substance.Entry;
import io.canmou.substance.sheet.Sheet;
import io.canmou.substance.sheet.Sheet.Bilingual;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Pieces;
import io.canmou.ui.sign.Signs;
import io.canmou.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a responder reads of the substance: its signs, what to wear, what to use and what never.
final class SheetBox extends VBox {
    private final Display display;
    private final SheetModel model;

    SheetBox(Display display, SheetModel model) {
        this.display = display;
        this.model = model;
        setId("sheet");
        setSpacing(display.px(6, 5));
        model.sheet().subscribe(this::build);
        build();
    }

    private void build() {
        getChildren().clear();
        model.substance().ifPresent(this::show);
    }

    private void show(Entry entry) {
        Words words = display.words().get();
        Optional<Sheet> sheet = model.sheet().get();
        FlowPane signs = new FlowPane(display.px(8, 6), display.px(6, 5));
        signs.setAlignment(Pos.CENTER_LEFT);
        signs.getChildren().setAll(Signs.all(entry, sheet, display.px(62, 50)));
        getChildren().addAll(Pieces.label(words.choose(entry.nameZh(), entry.nameEn()), "cm-fact-value"), signs);
        sheet.filter(s -> !s.nameConfirmed() && words.chinese())
                .ifPresent(s -> getChildren().add(Pieces.wrapped(words.say("ui.sheet.unconfirmed"), "cm-reason")));
        sheet.ifPresent(s -> lines(s, words));
        line("guide", distances(entry, words), words);
    }

    /// What the emergency guide asks for around a spill, downwind of a large one and around a tank in a fire.
    private static String distances(Entry entry, Words words) {
        return Stream.of("isolation", "largeSpill", "fire")
                .flatMap(key -> Optional.ofNullable(entry.values().get("guide." + key))
                        .map(metres -> words.say(
                                "ui.sheet.guide." + key,
                                Figures.reach(metres.value()).text()))
                        .stream())
                .collect(Collectors.joining(words.say("ui.list.semicolon")));
    }

    private void lines(Sheet sheet, Words words) {
        Optional.ofNullable(sheet.ghs())
                .filter(g -> !g.statements().isEmpty())
                .ifPresent(g -> line(
                        "ghs",
                        (signal(g.signalWord(), words) + "  " + String.join(" ", g.statements())).strip(),
                        words));
        Optional.ofNullable(sheet.response()).ifPresent(r -> {
            line("protection", r.protectionLevel() + "  " + said(r.protection(), words), words);
            line("media", said(r.media(), words), words);
            line("never", said(r.forbiddenMedia(), words), words);
            line("leak", said(r.leakActions(), words), words);
            line("neutraliser", said(r.neutralisers(), words), words);
        });
        line("water", String.join(words.say("ui.list.comma"), sheet.gasesInWater()), words);
    }

    private static String signal(String word, Words words) {
        return switch (word) {
            case "Danger" -> words.say("ui.sheet.danger");
            case "Warning" -> words.say("ui.sheet.warning");
            default -> "";
        };
    }

    private void line(String key, String text, Words words) {
        if (!text.isBlank()) {
            getChildren()
                    .addAll(
                            Pieces.label(words.say("ui.sheet." + key), "cm-heading"),
                            Pieces.wrapped(text.strip(), "cm-reason"));
        }
    }

    private static String said(Bilingual text, Words words) {
        return words.choose(text.zh(), text.en());
    }

    private static String said(List<Bilingual> texts, Words words) {
        return texts.stream()
                .map(t -> said(t, words))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(words.say("ui.list.semicolon")));
    }
}
