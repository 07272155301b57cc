package io.canmou.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/// JavaFX itself, started once.
///
/// It takes a third of the time to the first picture and needs to know nothing of what will be shown: whoever
/// expects a window calls [#warm] first and reads arguments, settings and the region meanwhile.
public final class Toolkit {
    private final AtomicReference<Optional<CompletableFuture<Void>>> started = new AtomicReference<>(Optional.empty());

    /// Begins to start on a thread of its own; a display that cannot be opened is told by [#start].
    public void warm() {
        CompletableFuture<Void> up = new CompletableFuture<>();
        if (started.compareAndSet(Optional.empty(), Optional.of(up))) {
            Thread.ofPlatform().daemon().name("canmou-toolkit").start(() -> startUp(up));
        }
    }

    private static void startUp(CompletableFuture<Void> up) {
        if (headless()) {
            up.completeExceptionally(new IllegalStateException("neither DISPLAY nor WAYLAND_DISPLAY is set"));
            return;
        }
        Runnable first = () -> {
            try {
                Fonts.load();
                up.complete(null);
            } catch (RuntimeException e) {
                up.completeExceptionally(e);
            }
        };
        try {
            Platform.startup(first);
        } catch (IllegalStateException e) {
            Platform.runLater(first); // runs already
        } catch (RuntimeException | LinkageError e) {
            up.completeExceptionally(e);
        }
    }

    /// Runs `first` on the JavaFX thread once that stands.
    void start(Runnable first) throws Desktop.NoDisplay {
        warm();
        try {
            Objects.requireNonNull(started.get()).orElseThrow().join();
        } catch (CompletionException e) {
            throw new Desktop.NoDisplay(e.getCause() == null ? e : e.getCause());
        }
        Platform.runLater(first);
    }

    /// Without either variable no window system is there to ask.
    private static boolean headless() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return linux
                && System.getProperty("glass.platform") == null
                && System.getenv("DISPLAY") == null
                && System.getenv("WAYLAND_DISPLAY") == null;
    }
}
