package io.canmou.cli.bench;

import io.canmou.ui.DesktopServices;
import io.canmou.ui.shots.FirstAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// From the third input to the painted zone, in a window of the field's size.
public final class FirstAnswerBenchmark implements Benchmark {
    private static final double GOAL = 1000;

    private final Opener opener;

    /// Opens the desktop's services over a region.
    @FunctionalInterface
    public interface Opener {
        DesktopServices open(Path region, Executor screen);
    }

    public FirstAnswerBenchmark(Opener opener) {
        this.opener = opener;
    }

    @Override
    public String name() {
        return "zone.firstAnswer";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public @Nullable Double goal() {
        return GOAL;
    }

    @Override
    public List<Double> samples(BenchSettings settings) {
        return FirstAnswer.times(screen -> opener.open(settings.region(), screen), 30);
    }
}
