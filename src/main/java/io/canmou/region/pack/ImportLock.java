package io.canmou.region.pack;

import io.canmou.region.RegionException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder beside a pack in which its next build grows, held by one import at a time.
///
/// The lock ends with the process that holds it; so whatever a killed import left is known as such and goes first.
public final class ImportLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path lockFile;
    private final Path work;

    private ImportLock(FileChannel channel, Path lockFile, Path work) {
        this.channel = channel;
        this.lockFile = lockFile;
        this.work = work;
    }

    /// Takes the lock of the pack in `target`, whose parent is made if need be.
    public static ImportLock take(Path target) throws IOException, RegionException {
        Path pack = target.toAbsolutePath().normalize();
        Path parent = pack.getParent();
        if (parent == null) {
            throw new IOException(target.toString());
        }
        Files.createDirectories(parent);
        String prefix = "." + pack.getFileName() + ".importing";
        Path lockFile = parent.resolve(prefix + ".lock");
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tried(channel) == null) {
                channel.close();
                throw new RegionException("busy", target);
            }
            try (Stream<Path> left = Files.list(parent)) {
                List<Path> stale = left.filter(
                                path -> path.getFileName().toString().startsWith(prefix + "-"))
                        .toList();
                stale.forEach(PackFolder::delete);
            }
            return new ImportLock(channel, lockFile, Files.createTempDirectory(parent, prefix + "-"));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// The folder to build in.
    public Path work() {
        return work;
    }

    @Override
    public void close() throws IOException {
        PackFolder.delete(work);
        Files.deleteIfExists(lockFile);
        channel.close();
    }
}
