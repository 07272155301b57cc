package io.canmou.substance.unknown;

/// What became of a clue's text.
public sealed interface ClueReading {
    /// Understood.
    record Read(Clue clue) implements ClueReading {}

    /// Not of the form `kind=value`, or no such kind.
    record NoSuchKind(String text) implements ClueReading {}

    /// A kind, but its value says nothing that the catalogue knows; for example a colour that is none.
    record NotUnderstood(ClueKind kind, String value) implements ClueReading {}
}
