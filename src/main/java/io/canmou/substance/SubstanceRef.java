package io.canmou.substance;

/// How somebody names a substance exactly.
public sealed interface SubstanceRef {
    /// What was written.
    String text();

    /// By registry number.
    record Cas(String text) implements SubstanceRef {}

    /// By UN number, four digits.
    record Un(String text) implements SubstanceRef {}

    /// By a name or synonym, English or Chinese.
    record Name(String text) implements SubstanceRef {}
}
