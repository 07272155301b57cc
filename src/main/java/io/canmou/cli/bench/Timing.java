package io.canmou.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Times a piece of work again and again.
public final class Timing {
    private Timing() {}

    /// Seconds of each of `samples` runs of `work`, after `warmUp` runs that do not count; times `scale` (1e3
    /// for ms).
    public static List<Double> of(Callable<?> work, int warmUp, int samples, double scale) throws Exception {
        Object kept = null;
        for (int i = 0; i < warmUp; i++) {
            kept = work.call();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            long start = System.nanoTime();
            Object result = work.call();
            times.add((System.nanoTime() - start) * 1e-9 * scale);
            // A result that differs from the last keeps the work from being optimised away.
            kept = result == kept ? kept : result;
        }
        return times;
    }
}
