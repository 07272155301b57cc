package io.canmou.incident;

import java.time.Instant;

/// A line of the incident log: an order given, a decision, something that happened.
///
/// @param kind `order`, `decision`, `fact`, `note`
/// @param person who did it, empty if not known
public record LogEntry(String id, Instant time, String kind, String text, String person) {}
