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

    /// What `text` is by its shape: a CAS number, a UN number (`UN 1017`, `1017`), else a name.
    static SubstanceRef of(String text) {
        String bare = text.strip();
        if (bare.matches("\\d{2,7}-\\d{2}-\\d")) {
            return new Cas(bare);
        }
        return bare.matches("(?i)(UN\\s*)?\\d{4}") ? new Un(bare.replaceAll("\\D", "")) : new Name(bare);
    }
}
