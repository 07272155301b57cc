package io.canmou.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something known of the incident: what, by which way, from whom, and of when.
///
/// @param source who or what said it, for people to read
/// @param rule id of the default rule for an assumed fact, else null
public record Fact<T>(
        T value,
        Origin origin,
        String source,
        Instant time,
        @Nullable String rule) {
    /// A fact that somebody gave.
    public static <T> Fact<T> of(T value, Origin origin, String source, Instant time) {
        return new Fact<>(value, origin, source, time, null);
    }

    /// A value taken by default rule `rule`.
    public static <T> Fact<T> assumed(T value, String rule, Instant time) {
        return new Fact<>(value, Origin.ASSUMED, "", time, rule);
    }
}
