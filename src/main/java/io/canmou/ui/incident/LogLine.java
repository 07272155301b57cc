package io.canmou.ui.incident;

import io.canmou.incident.Origin;
import java.time.Instant;

/// A line of the log.
///
/// @param task id of the task that was ordered; empty: the line is no order
public record LogLine(Instant time, String text, Origin origin, String task) {}
