package io.canmou.hazard.engine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Whether an answer is still wanted: a long one is left off once a newer question has overtaken it.
///
/// Not by interrupting the thread, which would close the files of a database or a map that it happens to read.
///
/// @param still asked from any thread, between the parts of the work
public record Wanted(BooleanSupplier still) {
    private static final ScopedValue<Wanted> HERE = ScopedValue.newInstance();
    private static final Wanted ALWAYS = new Wanted(() -> true);

    /// What holds for the work of this thread. Work that goes on elsewhere takes it along.
    public static Wanted here() {
        return HERE.orElse(ALWAYS);
    }

    /// The answer of `work`.
    ///
    /// @throws CancellationException overtaken
    public <T> T call(Supplier<T> work) {
        return ScopedValue.where(HERE, this).call(work::get);
    }

    /// @throws CancellationException overtaken
    public void check() {
        if (!still.getAsBoolean()) {
            throw new CancellationException("a newer question came in");
        }
    }
}
