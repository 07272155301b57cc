package io.canmou.store;

/// Something that a check of the store found; worded at the edge under `store.finding.KIND`.
///
/// @param where table or device
/// @param what row, or sequence number
public record Finding(Kind kind, String where, String what) {
    /// What is the matter.
    public enum Kind {
        /// A number is missing in the sequence of a device.
        GAP,
        /// The log names a table that this version does not know.
        UNKNOWN_TABLE,
        /// A row that the log tells of is not in its table, or holds something else.
        DIFFERENT_ROW,
        /// A row that the log does not tell of.
        UNLOGGED_ROW
    }
}
