package io.canmou.substance.check;

/// A rule that a substance breaks.
///
/// @param detail the figures, for a message
public record Violation(String id, Rule rule, String detail) {}
