package io.canmou.ui.plan;

import io.canmou.ui.plan.PlanModel.Plan;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;

/// One page, as it will print; the same file goes to the folder.
public final class PlanView extends BorderPane {
    private final Display display;
    private final PlanModel model;
    private final Label message = Pieces.label("", "cm-body");
    private final StackPane desk = new StackPane();

    public PlanView(Display display, PlanModel model, Runnable back) {
        this.display = display;
        this.model = model;
        ScrollPane scroll = new ScrollPane(desk);
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        desk.getStyleClass().add("cm-desk");
        setTop(bar(back));
        setCenter(scroll);
        model.plan().subscribe(this::show);
        model.situation().subscribe(s -> model.make(display.words().get()));
        display.words().subscribe(w -> model.make(w));
        show(model.plan().get());
    }

    /// Whether the page is shown.
    public boolean settled() {
        return !(model.plan().get() instanceof Plan.Making);
    }

    private Node bar(Runnable back) {
        Button close = Pieces.button(display.say("ui.command.back"), back, "cm-button");
        close.setGraphic(Icon.UNDO.draw(display.px(22, 16)));
        Button export = Pieces.button(display.say("ui.plan.export"), this::export, "cm-button");
        export.setGraphic(Icon.PRINT.draw(display.px(22, 16)));
        export.setId("export-plan");
        HBox bar = new HBox(
                display.px(12, 10),
                close,
                Pieces.label(display.say("ui.plan"), "cm-panel-title"),
                Pieces.spacer(),
                message,
                export);
        for (Button button : new Button[] {close, export}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(display.px(8, 6), display.px(16, 14), display.px(8, 6), display.px(16, 14)));
        bar.getStyleClass().add("cm-panel");
        return bar;
    }

    private void show(Plan plan) {
        switch (plan) {
            case Plan.Making making ->
                desk.getChildren().setAll(Pieces.label(display.say("ui.plan.making"), "cm-body"));
            case Plan.Failed failed ->
                desk.getChildren()
                        .setAll(Pieces.label(display.words().get().say("ui.plan.failed", failed.message()), "cm-body"));
            case Plan.Made made -> {
                ImageView page = new ImageView(SwingFXUtils.toFXImage(made.page(), null));
                page.setPreserveRatio(true);
                page.setSmooth(true);
                page.setFitWidth(display.px(1000, 1000));
                StackPane sheet = new StackPane(page);
                sheet.getStyleClass().add("cm-sheet");
                sheet.setMaxWidth(Region.USE_PREF_SIZE);
                StackPane.setMargin(sheet, new Insets(display.px(16, 16)));
                desk.getChildren().setAll(sheet);
            }
        }
    }

    private void export() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.titleProperty().bind(display.say("ui.plan.export"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            exportTo(chosen.toPath());
        }
    }

    /// Writes the files to `folder` and says so.
    void exportTo(Path folder) {
        Optional<String> fault = model.export(folder);
        message.setText(fault.map(f -> display.words().get().say("ui.plan.exportFailed", folder, f))
                .orElse(display.words().get().say("ui.plan.exported", folder)));
    }
}
