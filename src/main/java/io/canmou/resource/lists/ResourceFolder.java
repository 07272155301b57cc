package io.canmou.resource.lists;

import io.canmou.resource.ResourceKind;
import io.canmou.resource.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The lists of a folder, whose files begin with their kind: `team.csv`, `team-port.csv`, `supply 2026.csv`.
///
/// @param readings by file
/// @param unreadable by file, why it could not be read
public record ResourceFolder(
        Resources resources, Map<Path, ListReading> readings, Map<Path, UnreadableList> unreadable) {
    /// Reads all lists of a folder, in the order of their names.
    ///
    /// @throws IOException the folder cannot be read
    public static ResourceFolder read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        ResourceImport lists = new ResourceImport();
        Map<Path, ListReading> readings = new LinkedHashMap<>();
        Map<Path, UnreadableList> unreadable = new LinkedHashMap<>();
        Resources resources = Resources.NONE;
        for (Path file : files) {
            Optional<ResourceKind> kind = kind(file);
            if (kind.isPresent()) {
                try {
                    ListReading reading = lists.read(Files.readAllBytes(file), kind.get(), Mapping.NONE);
                    readings.put(file, reading);
                    resources = both(resources, reading.resources());
                } catch (UnreadableList e) {
                    unreadable.put(file, e);
                }
            }
        }
        return new ResourceFolder(resources, readings, unreadable);
    }

    private static Optional<ResourceKind> kind(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(ResourceKind.values())
                .filter(k -> name.startsWith(k.word()))
                .findFirst();
    }

    private static Resources both(Resources a, Resources b) {
        return new Resources(
                and(a.facilities(), b.facilities()),
                and(a.teams(), b.teams()),
                and(a.supplies(), b.supplies()),
                and(a.medical(), b.medical()),
                and(a.shelters(), b.shelters()),
                and(a.experts(), b.experts()),
                and(a.vehicles(), b.vehicles()),
                and(a.sites(), b.sites()));
    }

    private static <T> List<T> and(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
