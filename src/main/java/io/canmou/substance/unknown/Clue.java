package io.canmou.substance.unknown;

/// One observation; a list of them can be shortened by any one again.
///
/// @param value as somebody said it, Chinese or English
public record Clue(ClueKind kind, String value) {
    /// As on the command line: `odour=garlic`.
    public String text() {
        return kind.word() + "=" + value;
    }
}
