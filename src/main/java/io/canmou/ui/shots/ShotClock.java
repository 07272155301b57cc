package io.canmou.ui.shots;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands until it is told to go on, so that the same job gives the same pictures.
public final class ShotClock implements InstantSource {
    private final AtomicReference<Instant> now;

    public ShotClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    /// Moves the clock on.
    public void advance(Duration step) {
        now.updateAndGet(i -> i.plus(step));
    }
}
