package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random fires and explosions of each kind, worked apart from this program.
///
/// The expected values come from a Python program that was written from the papers' formulas alone: Swisdak,
/// Kingery-Bulmash and the digitised curves by plain interpolation in logarithms, flames as 34,000 patches. Both
/// are good to 1 %; left out is what the curves do not hold (Multi-Energy nearer than their first point).
class FiresWorkedApartTest {
    private static final double PERCENT = 2;

    static Stream<JsonNode> cases() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        FiresWorkedApartTest.class.getResourceAsStream("fires_worked_apart.ndjson"), "the cases"),
                StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            assertThat(all).hasSizeGreaterThan(90);
            return all.stream().map(line -> read(mapper, line));
        }
    }

    private static JsonNode read(ObjectMapper mapper, String line) {
        try {
            return mapper.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFireOrExplosionIsAsItWasWorkedApart(JsonNode worked) {
        var found = FireCasesTest.assess(worked);
        for (Map.Entry<String, JsonNode> expected : worked.get("expected").properties()) {
            assertThat(FireCasesTest.find(found, expected.getKey()))
                    .as("%s %s", worked.path("id").asText(), expected.getKey())
                    .isCloseTo(expected.getValue().asDouble(), withinPercentage(PERCENT));
        }
    }
}
