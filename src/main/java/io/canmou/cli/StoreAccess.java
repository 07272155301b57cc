package io.canmou.cli;

import io.canmou.store.Schema;
import io.canmou.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Where the store of a home lies, and how it is opened.
///
/// @param schema the tables of all rooms
public record StoreAccess(Schema schema, Clock clock) {
    /// The folder of the store.
    public Path folder(Path home) {
        return home.resolve("store");
    }

    /// Whether there is a store; asking makes none.
    public boolean exists(Path home) {
        return Files.exists(folder(home).resolve("canmou.mv.db"));
    }

    /// Opens the store, making it where there is none; whoever opens it closes it.
    public Store open(Path home) {
        return Store.open(folder(home), schema, clock);
    }
}
