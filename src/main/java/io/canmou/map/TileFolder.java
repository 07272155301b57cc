package io.canmou.map;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tiles on disk, in one folder per region, palette and language. A tile that cannot be read is painted again; one
/// that cannot be written is done without.
final class TileFolder {
    private static final Logger LOG = LoggerFactory.getLogger(TileFolder.class);

    private final Path folder;

    TileFolder(Path folder) {
        this.folder = folder;
    }

    Optional<TileImage> read(TileKey key) {
        Path file = file(key);
        try {
            return Optional.of(RunLength.decode(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("tile {} is painted again: {}", file, e.toString());
            return Optional.empty();
        }
    }

    /// Whole or not at all: another program may read it at the same time.
    void write(TileKey key, TileImage image) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "tile", ".tmp");
            Files.write(draft, RunLength.encode(image));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("tile {} is not kept: {}", file, e.toString());
        }
    }

    private Path file(TileKey key) {
        return folder.resolve(key.zoom() + "/" + key.x() + "/" + key.y() + ".tile");
    }

    /// Deletes the folders of other regions, palettes or versions that were used longest ago, until at most `bytes`
    /// are left in `parent`.
    static void prune(Path parent, Path keep, long bytes) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            entries.forEach(folders::add);
        } catch (NoSuchFileException e) {
            return;
        }
        folders.sort(Comparator.comparing(path -> path.toFile().lastModified()));
        long all = 0;
        for (Path entry : folders) {
            all += size(entry);
        }
        for (Path entry : folders) {
            if (all <= bytes) {
                return;
            }
            if (!entry.equals(keep)) {
                all -= size(entry);
                delete(entry);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
