package io.canmou.cli;

/// Exit statuses of the contract.
final class CommandStatus {
    /// All done.
    static final int DONE = 0;

    /// A fault of ours.
    static final int OURS = 1;

    /// The input is wrong; a message said what, where, and how to mend it.
    static final int INVALID = 2;

    /// Done in part; a message said what not.
    static final int IN_PART = 3;

    private CommandStatus() {}
}
