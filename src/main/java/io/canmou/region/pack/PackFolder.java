package io.canmou.region.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// The folder of a pack: one file `current` that names the folder beside it which holds the files of the build that
/// counts.
///
/// A new build is put beside the old one and becomes the pack in the moment in which `current` is replaced, which
/// every file system does as one step. Until then the old one is whole, from then on the new one; a program that
/// has the old one open keeps reading it, and what cannot be deleted yet (Windows, open files) goes at the next
/// import.
public final class PackFolder {
    private static final String POINTER = "current";
    private static final String BUILD = "build-";

    private final Path folder;

    public PackFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Whether there is a pack.
    public boolean exists() {
        return Files.isRegularFile(folder.resolve(POINTER));
    }

    /// Whether the folder can become one: it is absent, empty, or a pack already.
    public boolean usable() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return exists() || files.findAny().isEmpty();
        }
    }

    /// The folder with the files of the build that counts.
    public Path files() throws IOException {
        String name = Files.readString(folder.resolve(POINTER), StandardCharsets.UTF_8)
                .strip();
        if (!name.matches(BUILD + "[0-9a-z]+")) {
            throw new IOException(folder.resolve(POINTER) + " does not name a build");
        }
        return folder.resolve(name);
    }

    /// Makes the finished files in `built` (on the same disk) the pack, and drops what was there before.
    public void replaceBy(Path built, String stamp) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(BUILD + stamp);
        Files.move(built, target, StandardCopyOption.ATOMIC_MOVE);
        Path next = folder.resolve(POINTER + ".next");
        Files.writeString(
                next,
                target.getFileName() + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(next, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        List<Path> old;
        try (Stream<Path> all = Files.list(folder)) {
            old = all.filter(path -> path.getFileName().toString().startsWith(BUILD) && !path.equals(target))
                    .toList();
        }
        old.forEach(PackFolder::delete);
    }

    /// Deletes a folder with all below, as far as the system lets go of it.
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(PackFolder.class).info("{} stays until the next import", folder, e);
        }
    }
}
