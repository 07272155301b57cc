package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Question;
import io.canmou.incident.Origin;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.OriginMark;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// On the map itself: what was guessed, in large letters, and the next question; each leads to where it is mended.
/// They hide neither the source nor the wind's handle nor a post: where these lie, they stand elsewhere.
public final class GuessBoard extends Region {
    private static final int MOST = 3;

    private final Display display;
    private final IncidentModel model;
    private final Consumer<FactRow.Id> refine;
    private final Consumer<List<Rectangle2D>> placed;
    private final VBox guesses = new VBox();
    private final VBox question = new VBox();
    private List<Rectangle2D> marks = List.of();
    private double beside;

    /// @param placed is told where they lie each time they are laid out
    public GuessBoard(
            Display display, IncidentModel model, Consumer<FactRow.Id> refine, Consumer<List<Rectangle2D>> placed) {
        this.placed = placed;
        this.display = display;
        this.model = model;
        this.refine = refine;
        setPickOnBounds(false);
        getChildren().addAll(guesses, question);
        guesses.setPickOnBounds(false);
        question.setPickOnBounds(false);
        model.situation().subscribe(this::build);
        display.words().subscribe(this::build);
        display.metrics().subscribe(this::build);
        build();
    }

    /// Leaves so many pixels free at the left of the guesses.
    void beside(double pixels) {
        beside = pixels;
        build();
    }

    /// Keeps off what must be seen on the map, in this node's pixels.
    void avoid(List<Rectangle2D> places) {
        if (!marks.equals(places)) {
            marks = List.copyOf(places);
            requestLayout();
        }
    }

    /// Where the guesses and the question lie, in this node's pixels.
    List<Rectangle2D> taken() {
        List<Rectangle2D> places = new ArrayList<>();
        for (VBox box : List.of(guesses, question)) {
            for (Node child : box.getChildren()) {
                Bounds b = box.localToParent(child.getBoundsInParent());
                places.add(new Rectangle2D(
                        b.getMinX(), b.getMinY(), Math.max(0, b.getWidth()), Math.max(0, b.getHeight())));
            }
        }
        return places;
    }

    @Override
    protected void layoutChildren() {
        Insets free = getInsets();
        Rectangle2D room = new Rectangle2D(
                free.getLeft(),
                free.getTop(),
                Math.max(0, getWidth() - free.getLeft() - free.getRight()),
                Math.max(0, getHeight() - free.getTop() - free.getBottom()));
        List<Rectangle2D> off = new ArrayList<>(marks);
        off.add(new Rectangle2D(0, 0, beside, getHeight() / 2)); // the two numbers of the full map
        off.add(lay(question, new Clearing(room, off), true));
        lay(guesses, new Clearing(room, off), false);
        placed.accept(taken());
    }

    private static Rectangle2D lay(VBox box, Clearing clearing, boolean below) {
        double width = Math.min(box.prefWidth(-1), clearing.room().getWidth());
        double height = box.prefHeight(width);
        Rectangle2D place = below ? clearing.fromBottom(width, height) : clearing.fromTop(width, height);
        box.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
        box.layout();
        return place;
    }

    private void build() {
        guesses.getChildren().clear();
        question.getChildren().clear();
        guesses.setSpacing(display.px(7, 4));
        setPadding(new Insets(display.px(10, 8), display.px(84, 60), display.px(40, 30), display.px(12, 10)));
        Optional<Situation> situation = model.situation().get();
        if (situation.isEmpty()) {
            return;
        }
        Words words = display.words().get();
        List<Guess> all = Guess.of(situation.get(), words);
        all.stream().limit(MOST).forEach(g -> guesses.getChildren().add(guess(g)));
        situation.get().nextQuestions().stream()
                .findFirst()
                .ifPresent(q -> question.getChildren().add(question(q, words)));
    }

    private Node guess(Guess guess) {
        Label text = Pieces.label(guess.text());
        Label rule = Pieces.label(guess.rule(), "cm-small");
        HBox row = new HBox(display.px(10, 8), OriginMark.of(Origin.ASSUMED, display.px(20, 16)), text, rule);
        row.getStyleClass().add("cm-guess");
        text.getStyleClass().add("cm-guess-text");
        row.setId("guess-" + guess.target().word());
        row.setMaxWidth(Region.USE_PREF_SIZE);
        row.setOnMouseClicked(e -> refine.accept(guess.target()));
        return row;
    }

    private Node question(Question asked, Words words) {
        VBox text = new VBox(
                Pieces.label(words.say("ui.question.next"), "cm-question-heading"),
                Pieces.label(Questions.ask(asked, words), "cm-question-text"));
        text.getStyleClass().add("cm-question");
        text.setAlignment(Pos.CENTER_LEFT);
        text.setId("next-question");
        text.setMaxWidth(Region.USE_PREF_SIZE);
        text.setOnMouseClicked(e -> refine.accept(Questions.target(asked)));
        return text;
    }
}
