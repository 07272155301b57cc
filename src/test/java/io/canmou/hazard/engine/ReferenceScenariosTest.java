package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.ReferenceCases;
import io.canmou.hazard.ReferenceCases.Row;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every worked case that is a whole scenario, through the reader and the engine.
class ReferenceScenariosTest {
    private static final ScenarioReader READER = new ScenarioReader(new ShippedCatalogue());
    private static final Pattern OF_ONE = Pattern.compile("(receptors|zones)\\[(.+)]\\.(\\w+)");

    private static final Pattern TIME = Pattern.compile("source\\.series vapourRate at (\\d+) s");

    private static final Map<String, Function<ReceptorResult, @Nullable Double>> OF_RECEPTOR = Map.of(
            "overpressure", ReceptorResult::overpressure,
            "impulse", ReceptorResult::impulse,
            "thermalFlux", ReceptorResult::thermalFlux,
            "thermalDose", ReceptorResult::thermalDose,
            "peakPpm", ReceptorResult::peakPpm,
            "meanPpm", ReceptorResult::meanPpm,
            "toxicLoad", ReceptorResult::toxicLoad);

    private static final Map<String, Function<Zone, Double>> OF_ZONE =
            Map.of("reach", Zone::reach, "halfWidth", Zone::halfWidth, "area", Zone::area);

    /// Field trials: the models are judged by them on the trust card, not here.
    private static final Set<String> MEASURED = Set.of("poolFireMeasured", "jetFireMeasured", "fireballMeasured");

    static List<Row> scenarios() {
        return ReferenceCases.scenarios().stream()
                .filter(row -> !MEASURED.contains(row.topic()))
                .toList();
    }

    /// Vessels, spills and pipelines around the reference cases, worked apart from the program by the formula that
    /// each line names (integrated numerically where it has no closed form).
    static List<Row> sources() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReferenceScenariosTest.class.getResourceAsStream("source_cases.ndjson"))) {
            return ReferenceCases.scenarios(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"scenarios", "sources"})
    void theEngineGivesTheWorkedFigure(Row row) {
        ScenarioReading reading = READER.read(row.node().get("scenario"));
        assertThat(reading).isInstanceOf(ScenarioReading.Read.class);
        Verdict verdict =
                new Engine().assess(((ScenarioReading.Read) reading).input().scenario());
        assertThat(verdict).isInstanceOf(Verdict.Assessed.class);
        assertThat(found(row.quantity(), (Verdict.Assessed) verdict))
                .isNotNull()
                .isCloseTo(row.expected(), withinPercentage(100 * row.tolerance()));
    }

    private static @Nullable Double found(String quantity, Verdict.Assessed verdict) {
        if (quantity.startsWith("quantities.")) {
            return verdict.quantities().get(quantity.substring("quantities.".length()));
        }
        if (quantity.startsWith("source.")) {
            return ofSource(quantity, verdict.source());
        }
        Matcher one = OF_ONE.matcher(quantity);
        if (!one.matches()) {
            throw new IllegalStateException(quantity);
        }
        if (one.group(1).equals("zones")) {
            Zone zone = verdict.zones().stream()
                    .filter(z -> z.level().name().equals(one.group(2)))
                    .findFirst()
                    .orElseThrow();
            return OF_ZONE.get(one.group(3)).apply(zone);
        }
        ReceptorResult receptor = verdict.receptors().stream()
                .filter(r -> r.id().equals(one.group(2)))
                .findFirst()
                .orElseThrow();
        return OF_RECEPTOR.get(one.group(3)).apply(receptor);
    }

    private static @Nullable Double ofSource(String quantity, @Nullable SourceTerm term) {
        if (term == null) {
            return null;
        }
        return switch (quantity) {
            case "source.totalMass" -> term.totalMass();
            case "source.vapourMass" -> term.vapourMass();
            case "source.poolDiameter" -> term.poolDiameter();
            case "source.series peak vapourRate" ->
                term.rows().stream()
                        .mapToDouble(SourceTerm.Row::vapourRate)
                        .max()
                        .orElseThrow();
            case "source.series peak liquidRate" ->
                term.rows().stream()
                        .mapToDouble(SourceTerm.Row::liquidRate)
                        .max()
                        .orElseThrow();
            case "source.series last temperature" -> term.rows().getLast().temperature();
            default -> vapourRateAt(TIME.matcher(quantity), term);
        };
    }

    /// Of the line between the two rows about the time that the quantity names.
    private static double vapourRateAt(Matcher named, SourceTerm term) {
        if (!named.matches()) {
            throw new IllegalStateException(named.toString());
        }
        double time = Double.parseDouble(named.group(1));
        List<SourceTerm.Row> rows = term.rows();
        int after = 1;
        while (after < rows.size() - 1 && rows.get(after).time() < time) {
            after++;
        }
        SourceTerm.Row from = rows.get(after - 1);
        SourceTerm.Row to = rows.get(after);
        double share = (time - from.time()) / (to.time() - from.time());
        return from.vapourRate() + share * (to.vapourRate() - from.vapourRate());
    }
}
