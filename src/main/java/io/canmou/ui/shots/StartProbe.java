package io.canmou.ui.shots;

import io.canmou.ui.Desktop;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Measures a start from within: when the first frame and the map stood, and what memory an incident takes.
///
/// Asked for by the system property `canmou.probe`, the file to write to; the program then ends by itself.
public final class StartProbe implements Consumer<Desktop.Open> {
    private static final long PATIENCE = 60_000;

    private final Path file;

    private StartProbe(Path file) {
        this.file = file;
    }

    /// A probe where one is asked for, else one that does nothing.
    public static Consumer<Desktop.Open> whereAsked() {
        String file = System.getProperty("canmou.probe");
        return file == null ? open -> {} : new StartProbe(Path.of(file));
    }

    @Override
    public void accept(Desktop.Open open) {
        new AnimationTimer() {
            private int frames;
            private long firstFrame;
            private long liveMap;
            private boolean opened;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    firstFrame = sinceStart();
                }
                if (frames > 2 && liveMap == 0 && open.view().settled()) {
                    liveMap = sinceStart();
                }
                if (liveMap > 0 && !opened) {
                    opened = true;
                    open.view().openFirstDrill();
                }
                boolean assessed = open.model()
                        .incident()
                        .map(i -> i.situation().get().isPresent()
                                && !i.computing().get())
                        .orElse(opened && !open.view().hasDrills());
                if ((assessed && open.view().settled()) || sinceStart() > PATIENCE) {
                    stop();
                    write(firstFrame, liveMap);
                    open.stage().hide();
                }
            }
        }.start();
    }

    private void write(long firstFrame, long liveMap) {
        String found = String.format(Locale.ROOT, "%d %d %.1f%n", firstFrame, liveMap, resident());
        try {
            Files.writeString(file, found, StandardCharsets.UTF_8);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(StartProbe.class).error("the figures could not be written", e);
        }
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    /// MB that the system counts as resident; without such a count what the heap holds.
    private static double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(l -> l.startsWith("VmRSS:"))
                    .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | RuntimeException e) {
            Runtime runtime = Runtime.getRuntime();
            return (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0;
        }
    }
}
