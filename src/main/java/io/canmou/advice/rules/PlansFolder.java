package io.canmou.advice.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of rules and plan templates: the bureau's own folder first, then the one that comes with the program.
///
/// @param searchPath folders, the one that counts most first
public record PlansFolder(List<Path> searchPath) {
    public PlansFolder {
        searchPath = List.copyOf(searchPath);
    }

    /// All copies of file `name`, the one that counts least first.
    public List<Path> copies(String name) {
        return searchPath.reversed().stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .toList();
    }

    /// Files whose name ends in `suffix`, by name; of equal names the one that counts most.
    public List<Path> files(String suffix) {
        TreeMap<String, Path> byName = new TreeMap<>();
        for (Path folder : searchPath.reversed()) {
            if (Files.isDirectory(folder)) {
                list(folder, suffix).forEach(p -> byName.put(p.getFileName().toString(), p));
            }
        }
        return List.copyOf(byName.values());
    }

    private static List<Path> list(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
