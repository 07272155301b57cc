package io.canmou.store;

import io.canmou.store.StoreException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The local database: one encrypted file, its key beside it, and the change log as the only way to write.
///
/// Thread-safe; writes go one after the other, reads beside them.
public final class Store implements AutoCloseable {
    private static final String KEY = "canmou.key";

    private final KeyFile keyFile;
    private final String key;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final ChangeLog log = new ChangeLog();
    private final Tables tables;
    private final String device;
    private final HybridClock clock;
    private final Runnable betweenLogAndTables;
    private final Journal journal;
    private long sequence;

    private Store(Opening opening, KeyFile keyFile, String key, JdbcConnectionPool pool, Journal journal)
            throws IOException {
        this.keyFile = keyFile;
        this.key = key;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.tables = new Tables(opening.schema());
        this.betweenLogAndTables = opening.betweenLogAndTables();
        this.device = jdbi.inTransaction(Store::deviceOf);
        this.journal = journal;
        new Reconciliation(journal, log, tables).run(jdbi);
        this.sequence = jdbi.withHandle(handle -> log.lastSequence(handle, device));
        this.clock = new HybridClock(
                opening.clock(), device, jdbi.withHandle(log::lastTime).orElse(null));
    }

    /// Opens the store in `folder`, making it where there is none.
    ///
    /// @throws StoreException busy, locked, without its key, or damaged
    public static Store open(Path folder, Schema schema, Clock clock) {
        return open(folder, schema, clock, null);
    }

    /// The same with the password that was set.
    public static Store open(Path folder, Schema schema, Clock clock, @Nullable String password) {
        return open(folder, new Opening(schema, clock, () -> {}), password);
    }

    static Store open(Path folder, Opening opening, @Nullable String password) {
        try {
            Files.createDirectories(folder);
            KeyFile keyFile = new KeyFile(folder.resolve(KEY), new SecureRandom());
            DatabaseFile database = new DatabaseFile(folder);
            if (!keyFile.exists() && database.exists()) {
                throw new StoreException(Reason.NO_KEY, database.path().toString());
            }
            String key = keyFile.exists() ? keyFile.read(password) : keyFile.create();
            try {
                return opened(opening, folder, keyFile, key);
            } catch (StoreException e) {
                if (e.reason() != Reason.DAMAGED || !Journal.holdsAny(folder)) {
                    throw e;
                }
                database.setAside();
                return opened(opening, folder, keyFile, key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store opened(Opening opening, Path folder, KeyFile keyFile, String key) throws IOException {
        JdbcConnectionPool pool = new DatabaseFile(folder).pool(key);
        Journal journal = Journal.open(folder, key);
        try {
            pool.getConnection().close();
            List<String> folders = new ArrayList<>(List.of("classpath:io/canmou/store/migrations"));
            opening.schema().migrations().forEach(place -> folders.add("classpath:" + place));
            Flyway.configure()
                    .dataSource(pool)
                    .locations(folders.toArray(String[]::new))
                    .load()
                    .migrate();
            return new Store(opening, keyFile, key, pool, journal);
        } catch (SQLException | FlywayException | JdbiException e) {
            journal.close();
            pool.dispose();
            throw DatabaseFile.failure(e);
        }
    }

    private static String deviceOf(Handle handle) {
        return handle.createQuery("SELECT id FROM device")
                .mapTo(String.class)
                .findOne()
                .orElseGet(() -> {
                    String id = UUID.randomUUID().toString();
                    handle.execute("INSERT INTO device (id) VALUES (?)", id);
                    return id;
                });
    }

    /// The random id of this device.
    public String device() {
        return device;
    }

    /// Appends the changes and applies them to their tables: all or none, and on disk when this returns.
    public synchronized List<Change> write(List<Patch> patches) {
        patches.forEach(tables::check);
        List<Change> changes = new ArrayList<>();
        for (Patch patch : patches) {
            changes.add(new Change(
                    clock.next(), sequence + changes.size() + 1, patch.entity(), patch.entityId(), patch.fields()));
        }
        jdbi.useTransaction(handle -> {
            for (Change change : changes) {
                log.append(handle, change);
                betweenLogAndTables.run();
                tables.apply(handle, change);
            }
        });
        sequence += changes.size();
        try {
            journal.append(changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    /// Forces what was committed through the operating system's cache: a fact must outlive a power cut, too.
    private void sync() {
        jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
    }

    /// Reads through `work`.
    public <T> T read(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    /// All changes in the order in which they hold.
    public List<Change> changes() {
        return jdbi.withHandle(log::all);
    }

    /// Makes every table again from the log alone.
    public synchronized void rebuild() {
        jdbi.useTransaction(handle -> {
            tables.clear(handle);
            log.all(handle).forEach(change -> tables.apply(handle, change));
        });
        sync();
    }

    /// Protects the key with a password from now on; null takes it away.
    public void setPassword(@Nullable String password) {
        try {
            keyFile.protect(key, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a copy of the database, encrypted with the same key, as a zip to `file`.
    void copyTo(Path file) {
        jdbi.useHandle(
                handle -> handle.execute("BACKUP TO ?", file.toAbsolutePath().toString()));
    }

    /// What does not agree between the log and the tables, or within the log; empty: all is well.
    public synchronized List<Finding> check() {
        return jdbi.withHandle(handle -> new StoreCheck(log.all(handle), tables).run(handle));
    }

    @Override
    public synchronized void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException | JdbiException e) {
            throw new StoreException(Reason.DAMAGED, "shutdown", e);
        } finally {
            pool.dispose();
            closeJournal();
        }
    }

    private void closeJournal() {
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a store is opened with.
    ///
    /// @param betweenLogAndTables runs after a change was appended and before its table is changed
    record Opening(Schema schema, Clock clock, Runnable betweenLogAndTables) {}
}
