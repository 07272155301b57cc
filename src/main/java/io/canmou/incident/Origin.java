package io.canmou.incident;

/// Where a fact comes from; a better one is never replaced by a worse one (rule P7).
public enum Origin {
    /// Read from an instrument.
    MEASURED("measured"),
    /// Told by somebody.
    REPORTED("reported"),
    /// Laid down by the commander.
    DECIDED("decided"),
    /// Taken from a facility's or vehicle's record.
    RECORD("record"),
    /// Filled in by a default rule.
    ASSUMED("assumed");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
