package io.canmou.store;

/// The store cannot be opened or written; the code is worded at the edge under `store.CODE`.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reason reason;

    public StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public StoreException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// What is the matter.
    public enum Reason {
        /// Another program has it open.
        BUSY,
        /// A password was set and not given.
        LOCKED,
        /// The password is wrong.
        WRONG_PASSWORD,
        /// The key beside the file is missing or cannot be read.
        NO_KEY,
        /// The file is damaged, or no store.
        DAMAGED,
        /// The file opens and yet cannot be used: made by a later version, for instance.
        UNREADABLE,
        /// The file is no backup of a store.
        NO_BACKUP
    }
}
