package io.canmou.region.pack;

import io.canmou.region.RegionInfo;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/// What a pack says of itself, as a small text file that opens without a JSON library.
public final class InfoFile {
    /// The format of the pack's files; another number is another format.
    public static final int FORMAT = 1;

    static final String NAME = "info.properties";

    private InfoFile() {}

    public static void write(Path folder, RegionInfo info) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("format=" + FORMAT);
        lines.add("name=" + info.name());
        lines.add("west=" + info.bbox().getMinX());
        lines.add("south=" + info.bbox().getMinY());
        lines.add("east=" + info.bbox().getMaxX());
        lines.add("north=" + info.bbox().getMaxY());
        lines.add("source=" + info.source());
        lines.add("date=" + info.date());
        lines.add("licence=" + info.licence());
        lines.add("drill=" + info.drill());
        info.counts().forEach((key, count) -> lines.add("count." + key + "=" + count));
        lines.add("roadKm=" + info.roadKm());
        lines.add("buildSeconds=" + info.buildSeconds());
        for (int i = 0; i < info.warnings().size(); i++) {
            lines.add("warning." + i + "=" + info.warnings().get(i));
        }
        List<String> escaped = lines.stream()
                .map(line -> line.replace("\\", "\\\\").replaceAll("[\r\n]+", " "))
                .toList();
        Files.write(folder.resolve(NAME), escaped, StandardCharsets.UTF_8);
    }

    /// Reads the info of the pack whose files lie in `folder`.
    public static RegionInfo read(Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(NAME))) {
            properties.load(reader);
        }
        if (!properties.getProperty("format", "").equals(String.valueOf(FORMAT))) {
            throw new IOException("pack format " + properties.getProperty("format") + " instead of " + FORMAT);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("count.")) {
                counts.put(key.substring("count.".length()), Long.valueOf(properties.getProperty(key)));
            }
        }
        for (int i = 0; properties.containsKey("warning." + i); i++) {
            warnings.add(properties.getProperty("warning." + i));
        }
        return new RegionInfo(
                properties.getProperty("name"),
                new Envelope(
                        number(properties, "west"),
                        number(properties, "east"),
                        number(properties, "south"),
                        number(properties, "north")),
                properties.getProperty("source"),
                properties.getProperty("date"),
                properties.getProperty("licence"),
                Boolean.parseBoolean(properties.getProperty("drill")),
                counts,
                number(properties, "roadKm"),
                size(folder),
                number(properties, "buildSeconds"),
                warnings);
    }

    private static double number(Properties properties, String key) {
        return Double.parseDouble(properties.getProperty(key));
    }

    /// The bytes of all files below `folder`.
    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
