package io.canmou.maps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The three ready incidents, as files that `canmou plan` takes.
final class Incidents {
    private final District district;

    Incidents(District district) {
        this.district = district;
    }

    Map<String, byte[]> files() {
        ObjectMapper json = new ObjectMapper();
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Incidents.class.getResourceAsStream("incidents.json")) {
            for (JsonNode row : json.readTree(Objects.requireNonNull(in))) {
                ObjectNode incident = json.createObjectNode();
                row.properties().forEach(e -> {
                    if (e.getKey().equals("x")) {
                        incident.set("site", site(json, row));
                    } else if (!e.getKey().equals("y")) {
                        incident.set(e.getKey(), e.getValue());
                    }
                });
                String text = json.writerWithDefaultPrettyPrinter().writeValueAsString(incident);
                files.put(
                        "canglan/incidents/" + row.get("id").asText() + ".json",
                        (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private ObjectNode site(ObjectMapper json, JsonNode row) {
        return json.createObjectNode()
                .put("lat", Math.rint(district.origin().lat(row.get("y").asDouble()) * 1e6) / 1e6)
                .put("lon", Math.rint(district.origin().lon(row.get("x").asDouble()) * 1e6) / 1e6);
    }
}
