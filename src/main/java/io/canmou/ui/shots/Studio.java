package io.canmou.ui.shots;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// JavaFX without a window: scenes of any size are laid out and photographed.
///
/// The headless screen ends at 1000 pixels, so scenes stand in no stage.
public final class Studio {
    private Studio() {}

    /// Starts JavaFX on its headless platform, unless it runs already.
    public static void open() {
        System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
        System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
        } catch (IllegalStateException e) {
            // runs already: that is what was asked for
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Does `work` on JavaFX's thread and waits for what comes of it.
    public static <T> T on(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a picture was taken", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture could not be taken: " + e.getCause(), e.getCause());
        }
    }

    /// Does `work` on JavaFX's thread and waits for it.
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /// A scene of that size around `root`.
    public static Scene scene(Parent root, double width, double height) {
        return on(() -> {
            Scene scene = new Scene(root, width, height);
            root.applyCss();
            root.layout();
            return scene;
        });
    }

    /// The picture of `scene` as it is now.
    public static BufferedImage picture(Scene scene) {
        return on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            WritableImage image = scene.snapshot(null);
            return SwingFXUtils.fromFXImage(image, null);
        });
    }
}
