package io.canmou.store;

import io.canmou.store.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// One file that holds a whole store: the encrypted database and its key, as it lies beside it (plain or wrapped).
///
/// Whoever has the file of a store without a password can read it, so it is the owner's alone like the key itself.
public final class Backup {
    private static final String DATABASE = "canmou.mv.db";
    private static final String KEY = "canmou.key";

    private final Schema schema;
    private final Clock clock;

    public Backup(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
    }

    /// Copies the store in `folder`, which is open, to `file`; the file appears whole or not at all.
    public void write(Store store, Path folder, Path file) throws IOException {
        Path beside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(beside);
        try {
            Files.createDirectories(beside.getParent());
            store.copyTo(beside);
            try (FileSystem zip = FileSystems.newFileSystem(beside, Map.of())) {
                Files.copy(folder.resolve(KEY), zip.getPath(KEY));
            }
            restrict(beside);
            Files.move(beside, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Puts the store of `file` in the place of the one in `folder`, which is kept beside as `FOLDER.before`.
    ///
    /// The copy is opened and checked first; where it is not sound, nothing is changed. No store of
    /// this process may be open in `folder`; one of another process is refused.
    ///
    /// @throws StoreException the file is no sound backup, or the store in place is open elsewhere
    public void restore(Path file, Path folder, @Nullable String password) throws IOException {
        refuseIfBusy(folder, password);
        Path fresh = Files.createTempDirectory(
                Files.createDirectories(folder.toAbsolutePath().getParent()), "restore");
        try {
            unpack(file, fresh);
            try (Store store = Store.open(fresh, schema, clock, password)) {
                if (!store.check().isEmpty()) {
                    throw new StoreException(Reason.DAMAGED, file.toString());
                }
            }
            Path before = folder.resolveSibling(folder.getFileName() + ".before");
            delete(before);
            boolean replaces = Files.exists(folder);
            if (replaces) {
                Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(before, folder, StandardCopyOption.ATOMIC_MOVE); // a virus scanner holds the new one
                }
                throw e;
            }
        } finally {
            delete(fresh);
        }
    }

    private void refuseIfBusy(Path folder, @Nullable String password) {
        if (!Files.exists(folder.resolve(DATABASE))) {
            return;
        }
        try {
            Store.open(folder, schema, clock, password).close();
        } catch (StoreException e) {
            if (e.reason() == Reason.BUSY) {
                throw e;
            }
            // a damaged or locked store is just what one restores over
        }
    }

    private static void unpack(Path file, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String name : List.of(DATABASE, KEY)) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    throw new StoreException(Reason.NO_BACKUP, file.toString());
                }
                copy(zip, entry, into.resolve(name));
                restrict(into.resolve(name));
            }
        } catch (ZipException e) {
            throw new StoreException(Reason.NO_BACKUP, file.toString(), e);
        }
    }

    /// Copies an entry and compares its checksum, which `ZipFile` does not.
    private static void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            Files.copy(in, to);
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("checksum of " + entry.getName());
        }
    }

    private static void restrict(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
