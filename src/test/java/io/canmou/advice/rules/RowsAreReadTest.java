package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.region.RegionPack.BuildingUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A row that a bureau can edit without any effect is a lie: each figure is read by code; text rows may be said
/// only.
class RowsAreReadTest {
    private static final Path CODE = Path.of("src", "main", "java", "io", "canmou", "advice");

    /// Rows whose keys are names of substances, numbers or categories of teams, looked up as they come.
    private static final Set<String> LOOKED_UP = Set.of("R13", "R22", "A1");

    @Test
    void everyFigureIsReadByCode() throws IOException {
        Set<String> words = quoted();
        List<String> unread = Defaults.read(new PlansFolder(List.of(Path.of("plans")))).rows().stream()
                .filter(row -> !row.unit().equals("text"))
                .filter(row -> !LOOKED_UP.contains(row.id()))
                .filter(row -> !words.contains(row.id()) || !words.contains(key(row.key())))
                .map(row -> row.id() + "." + row.key())
                .toList();
        assertThat(unread).isEmpty();
    }

    /// `scale1` is put together in code.
    private static String key(String key) {
        return key.replaceAll("(?<=scale)\\d", "");
    }

    private static Set<String> quoted() throws IOException {
        Set<String> words = new TreeSet<>();
        Arrays.stream(BuildingUse.values())
                .map(u -> u.name().toLowerCase(Locale.ROOT))
                .forEach(words::add);
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher quoted = Pattern.compile("\"([\\w.-]+)\"")
                        .matcher(Files.readString(file).replace("\\\"", ""));
                while (quoted.find()) {
                    words.add(quoted.group(1));
                }
            }
        }
        return words;
    }
}
