package io.canmou.ui.own;

import io.canmou.hazard.Fault;
import io.canmou.substance.own.OwnKey;
import io.canmou.substance.own.OwnSubstance;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The fields of one own substance: who it is, then its figures with their units. Empty fields are not known.
final class OwnForm extends VBox {
    private static final int TEXTS = 3;
    private static final int FIGURES = 4;

    /// As many as AEGL has durations: one level a row.
    private static final int LEVELS = 5;

    private final Display display;
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    OwnForm(Display display) {
        this.display = display;
        getStyleClass().add("cm-form");
        setSpacing(display.px(8, 6));
        setPadding(new Insets(display.px(8, 8), display.px(16, 14), display.px(20, 16), display.px(16, 14)));
        Words words = display.words().get();
        getChildren().add(texts(FormFields.TEXTS));
        for (FormFields.Group group : FormFields.Group.values()) {
            getChildren().add(Pieces.label(words.say("own.group." + group.word()), "cm-heading"));
            getChildren().add(figures(group, group == FormFields.Group.LEVELS ? LEVELS : FIGURES));
        }
    }

    private GridPane texts(List<String> names) {
        GridPane grid = columns(TEXTS);
        for (int i = 0; i < names.size(); i++) {
            grid.add(field(names.get(i), ""), i % TEXTS, i / TEXTS);
        }
        return grid;
    }

    private GridPane figures(FormFields.Group group, int columns) {
        GridPane grid = columns(columns);
        List<OwnKey> keys = FormFields.figures(group);
        for (int i = 0; i < keys.size(); i++) {
            grid.add(field(keys.get(i).key(), keys.get(i).unit()), i % columns, i / columns);
        }
        return grid;
    }

    private GridPane columns(int count) {
        GridPane grid = new GridPane(display.px(12, 10), display.px(6, 4));
        for (int i = 0; i < count; i++) {
            ColumnConstraints part = new ColumnConstraints();
            part.setPercentWidth(100.0 / count);
            grid.getColumnConstraints().add(part);
        }
        return grid;
    }

    private Node field(String name, String unit) {
        TextField field = new TextField();
        field.setId("own-" + name.replace('.', '-'));
        Label label = Pieces.label(FormFields.label(name, display.words().get()), "cm-caption");
        label.setLabelFor(field);
        HBox line = new HBox(display.px(6, 5), field);
        if (!unit.isEmpty() && !unit.equals("1")) {
            Label in = Pieces.label(unit, "cm-caption");
            in.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(in);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        fields.put(name, field);
        return new VBox(label, line);
    }

    /// What stands in the fields.
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, field) -> texts.put(name, field.getText()));
        return texts;
    }

    /// Empties all fields.
    void clear() {
        fields.values().forEach(TextField::clear);
        mark(List.of());
    }

    /// Fills the fields with what is known of `own`.
    void show(OwnSubstance own) {
        clear();
        set("nameZh", own.nameZh());
        set("nameEn", own.nameEn());
        set("cas", own.cas());
        set("un", String.join(", ", own.un()));
        set("formula", own.formula());
        set("synonyms", String.join(", ", own.synonyms()));
        set("hazardClass", own.hazardClass());
        set("guide", own.guide());
        set("source", own.source());
        own.values().forEach((key, value) -> set(key, Figures.plain(value, 8)));
    }

    private void set(String name, String text) {
        TextField field = fields.get(name);
        if (field != null) {
            field.setText(text);
        }
    }

    /// Marks the fields that the faults speak of.
    void mark(List<Fault> faults) {
        fields.values().forEach(f -> f.getStyleClass().remove("cm-wrong"));
        for (Fault fault : faults) {
            FormFields.field(fault)
                    .map(fields::get)
                    .ifPresent(f -> f.getStyleClass().add("cm-wrong"));
        }
    }
}
