package io.canmou.trust;

import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.exchange.Json;
import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Reads trials: a list of objects with `id`, `set`, `scenario` (as `canmou assess` takes it), `observed`,
/// `source`.
public final class Trials {
    private final ScenarioReader reader;

    public Trials(ScenarioReader reader) {
        this.reader = reader;
    }

    /// The trials of one file.
    ///
    /// @throws IOException if it cannot be read or a scenario is not valid
    public List<Trial> read(InputStream json) throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (JsonNode node : Json.MAPPER.readTree(json)) {
            trials.add(trial(node));
        }
        return trials;
    }

    private Trial trial(JsonNode node) throws IOException {
        String id = node.path("id").asText();
        return switch (reader.read(node.path("scenario"))) {
            case ScenarioReading.Read valid -> {
                List<Trial.Observation> observations = new ArrayList<>();
                for (JsonNode row : node.path("observed")) {
                    observations.add(new Trial.Observation(
                            row.path("receptor").asText(), row.path("ppm").asDouble()));
                }
                yield new Trial(
                        id,
                        node.path("set").asText(),
                        valid.input().scenario(),
                        observations,
                        node.path("source").asText(),
                        !node.path("set").asText().contains("workbook"));
            }
            case ScenarioReading.Faulty faulty -> throw new IOException(id + ": " + faulty.faults());
        };
    }
}
