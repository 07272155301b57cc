package io.canmou.ui;

import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Size;
import io.canmou.ui.shell.Theme;
import io.canmou.ui.start.StartView;
import io.canmou.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window. Start reading here, then at [DesktopView].
public final class Desktop {
    private static final double WIDE = 1600;
    private static final double COARSE = 112;

    /// By then the first picture and the map stand, and nothing takes the processor from them.
    private static final Duration DRAWN = Duration.millis(400);

    private final Path home;
    private final Words words;
    private final Toolkit toolkit;

    public Desktop(Path home, Words words, Toolkit toolkit) {
        this.home = home;
        this.words = words;
        this.toolkit = toolkit;
    }

    /// No display can be opened here.
    public static final class NoDisplay extends Exception {
        private static final long serialVersionUID = 1;

        NoDisplay(Throwable cause) {
            super(cause);
        }
    }

    /// Runs work on the JavaFX thread: the one dispatcher.
    public static Executor screen() {
        return Platform::runLater;
    }

    /// A window that is open.
    public record Open(Stage stage, DesktopView view, DesktopModel model, Display display) {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param shown is told when the window stands
    public void run(DesktopServices services, Consumer<Open> shown) throws NoDisplay {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<RuntimeException> failed = new AtomicReference<>();
        toolkit.start(() -> {
            try {
                Open open = open(services);
                open.stage().setOnHidden(e -> {
                    remember(open.display());
                    closed.countDown();
                });
                shown.accept(open);
            } catch (RuntimeException e) {
                failed.set(e);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        RuntimeException failure = failed.get();
        if (failure != null) {
            throw failure;
        }
    }

    private Open open(DesktopServices services) {
        Settings kept = Settings.read(home);
        Screen screen = Screen.getPrimary();
        double ppi = screen.getDpi() / screen.getOutputScaleX();
        Rectangle2D room = screen.getVisualBounds();
        Size fitting = room.getWidth() >= WIDE && ppi < COARSE ? Size.VEHICLE : Size.FIELD;
        Display display = new Display(
                kept.words().orElse(words),
                kept.theme().orElse(Theme.DAY),
                kept.size().orElse(fitting),
                ppi);
        display.showFullMap(kept.fullMap());
        DesktopModel model = new DesktopModel(services, display);
        DesktopView view = new DesktopView(display, model, services);
        Stage stage = new Stage();
        stage.setScene(new Scene(view, room.getWidth(), room.getHeight()));
        stage.titleProperty().bind(display.say("ui.title"));
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setMaximized(true);
        stage.show();
        view.start().ifPresent(StartView::focusFirst); // a window that opens gives the cursor to its first button
        Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), e -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        PauseTransition drawn = new PauseTransition(DRAWN);
        drawn.setOnFinished(e -> {
            services.threads().work().execute(services.warm());
            model.recall();
        });
        drawn.play();
        return new Open(stage, view, model, display);
    }

    private void remember(Display display) {
        new Settings(
                        Optional.of(display.words().get()),
                        Optional.of(display.theme().get()),
                        Optional.of(display.metrics().get().size()),
                        display.fullMap().get())
                .write(home);
    }
}
