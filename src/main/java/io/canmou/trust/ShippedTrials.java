package io.canmou.trust;

import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.exchange.Json;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The validation set that ships with the program: field trials transcribed as facts with their source, and what
/// other models reached on them.
public final class ShippedTrials {
    private final Trials reader;

    public ShippedTrials(Trials reader) {
        this.reader = reader;
    }

    /// All trials.
    ///
    /// @throws IOException if the program's own file is damaged
    public List<Trial> trials() throws IOException {
        try (InputStream in = open("trials.json")) {
            return reader.read(in);
        }
    }

    /// What other models reached.
    ///
    /// @throws IOException if the program's own file is damaged
    public List<Published> published() throws IOException {
        try (InputStream in = open("published.json")) {
            List<Published> found = new ArrayList<>();
            for (JsonNode row : Json.MAPPER.readTree(in)) {
                found.add(new Published(
                        row.path("set").asText(),
                        row.path("model").asText(),
                        row.path("fac2").asDouble(),
                        row.path("mg").asDouble(),
                        row.path("vg").asDouble(),
                        number(row, "fb"),
                        number(row, "nmse"),
                        row.path("source").asText()));
            }
            return found;
        }
    }

    private static @Nullable Double number(JsonNode row, String key) {
        return row.has(key) ? (Double) row.path(key).asDouble() : null;
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ShippedTrials.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
