package io.canmou.store;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Gives times that never go back, whatever the wall clock does, and that follow everything seen from other
/// devices.
///
/// Source: Kulkarni and others (2014), doi:10.1007/978-3-319-14472-6_2, figure 5. Thread-safe.
public final class HybridClock {
    private final Clock wall;
    private final String device;
    private long millis;
    private int counter;

    /// @param last the latest time already given or seen; null: none
    public HybridClock(Clock wall, String device, @Nullable HybridTime last) {
        this.wall = wall;
        this.device = device;
        this.millis = last == null ? Long.MIN_VALUE : last.millis();
        this.counter = last == null ? 0 : last.counter();
    }

    /// A time later than every one given or seen before.
    public synchronized HybridTime next() {
        long now = wall.millis();
        if (now > millis) {
            millis = now;
            counter = 0;
        } else {
            counter++;
        }
        return new HybridTime(millis, counter, device);
    }

    /// Takes notice of a time from another device.
    public synchronized void observe(HybridTime seen) {
        if (seen.millis() > millis) {
            millis = seen.millis();
            counter = seen.counter();
        } else if (seen.millis() == millis) {
            counter = Math.max(counter, seen.counter());
        }
    }
}
