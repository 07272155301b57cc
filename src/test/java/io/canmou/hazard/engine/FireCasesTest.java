package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.canmou.SharedData;
import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole scenarios of fires and explosions against worked cases and field measurements of the reference folder.
class FireCasesTest {
    private static final Set<String> TOPICS = Set.of(
            "poolFire",
            "jetFire",
            "fireball",
            "explosive",
            "multiEnergy",
            "bakerStrehlowTang",
            "vceTnt",
            "vesselBurst");
    private static final Set<String> MEASURED = Set.of("poolFireMeasured", "jetFireMeasured", "fireballMeasured");

    static Stream<JsonNode> cases() throws IOException {
        return cases(TOPICS);
    }

    private static Stream<JsonNode> cases(Set<String> topics) throws IOException {
        JsonNode all = new ObjectMapper().readTree(Files.readString(SharedData.path("reference/cases.json")));
        return StreamSupport.stream(all.spliterator(), false)
                .filter(c ->
                        c.has("scenario") && topics.contains(c.path("topic").asText()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWorkedCaseIsMetWithinItsTolerance(JsonNode worked) {
        Verdict.Assessed verdict = assess(worked);
        for (JsonNode expected : worked.get("expected")) {
            double value = expected.path("value").asDouble();
            double tolerance = expected.path("tolerance").asDouble();
            assertThat(find(verdict, expected.path("quantity").asText()))
                    .as("%s %s: expected %s ± %s", worked.path("id"), expected.path("quantity"), value, tolerance)
                    .isBetween(value * (1 - tolerance), value * (1 + tolerance));
        }
    }

    /// Field measurements: no model passes all; a good one passes most (the reference asks not to tune to one).
    @Test
    void nineOfTenFieldMeasurementsAreMetWithinTheirTolerance() throws IOException {
        int met = 0;
        int all = 0;
        for (JsonNode measured : cases(MEASURED).toList()) {
            Verdict.Assessed verdict = assess(measured);
            for (JsonNode expected : measured.get("expected")) {
                double ratio = find(verdict, expected.path("quantity").asText())
                        / expected.path("value").asDouble();
                met += Math.abs(ratio - 1) <= expected.path("tolerance").asDouble() ? 1 : 0;
                all++;
            }
        }
        assertThat(all).isGreaterThan(15);
        assertThat(met).isGreaterThanOrEqualTo((int) (0.9 * all));
    }

    static Verdict.Assessed assess(JsonNode worked) {
        ScenarioReading reading = new ScenarioReader(new ShippedCatalogue()).read(worked.get("scenario"));
        return (Verdict.Assessed)
                new Engine().assess(((ScenarioReading.Read) reading).input().scenario());
    }

    static double find(Verdict.Assessed found, String quantity) {
        String name = quantity.substring(quantity.lastIndexOf('.') + 1);
        if (quantity.startsWith("quantities.")) {
            return found.quantities().getOrDefault(name, Double.NaN);
        }
        String id = quantity.substring(quantity.indexOf('[') + 1, quantity.indexOf(']'));
        if (quantity.startsWith("zones")) {
            return find(found.zones(), id).reach();
        }
        ReceptorResult result = found.receptors().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        Double value = switch (name) {
            case "thermalFlux" -> result.thermalFlux();
            case "thermalDose" -> result.thermalDose();
            case "impulse" -> result.impulse();
            default -> result.overpressure();
        };
        return value == null ? Double.NaN : value;
    }

    private static Zone find(List<Zone> zones, String level) {
        return zones.stream()
                .filter(z -> z.level().name().equals(level))
                .findFirst()
                .orElseThrow();
    }
}
