package io.canmou.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.advice.Situation;
import io.canmou.region.RegionInfo;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// The six files of a plan. The same situation gives the same bytes.
///
/// @param words language of all texts
/// @param map draws the picture for paper
public record PlanFiles(Words words, RegionInfo region, Picture map) {
    /// How a picture is meant to be looked at.
    public enum Look {
        /// Black on white, for print.
        PAPER,
        /// In colour, for a screen.
        COLOUR
    }

    /// Draws the map of a situation as PNG.
    @FunctionalInterface
    public interface Picture {
        /// The picture in the proportions of the page's map block.
        byte[] png(Situation situation, Words words, Look look);
    }

    /// All files by name.
    public Map<String, byte[]> write(Situation situation) {
        PlanPage page = new PlanPageWriter(words, region).write(situation);
        byte[] paper = map.png(situation, words, Look.PAPER);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.json", json(new PlanJson(words).write(situation)));
        files.put("plan.pdf", new PlanPdf(words).write(page, paper));
        files.put("plan.txt", new PlanPlainText(words).write(page).getBytes(StandardCharsets.UTF_8));
        files.put("map.png", map.png(situation, words, Look.COLOUR));
        files.put("zones.geojson", json(new PlanGeoJson(words).write(situation)));
        files.put("zones.kml", new PlanKml(words).write(situation).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /// Writes all files into `folder`, each in one step, none before all are made.
    public void write(Situation situation, Path folder) throws IOException {
        Map<String, byte[]> files = write(situation);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path draft = folder.resolve("." + file.getKey() + ".part");
            try {
                Files.write(draft, file.getValue());
                Files.move(draft, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft); // the old file is open in a viewer, the disk is full
            }
        }
    }

    private static byte[] json(JsonNode node) {
        try {
            String text = Json.MAPPER.writer().with(printer()).writeValueAsString(node);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines end with `\n` on every system.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter);
    }
}
