package io.canmou.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.ReceptorResult.Sample;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.engine.Engine;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A receptor's peak and mean against its own course in time, which is added up here in small even steps.
class ReceptorMeansTest {
    private static final ScenarioReader READER = new ScenarioReader(new ShippedCatalogue());
    private static final Engine ENGINE = new Engine();
    private static final double STEP = 0.25;

    static Stream<Arguments> cases() {
        List<String> releases = List.of(
                "\"kind\":\"puff\",\"mass\":100,\"diameter\":5,\"height\":2",
                "\"kind\":\"puff\",\"mass\":5000,\"diameter\":20,\"height\":4",
                "\"kind\":\"plume\",\"rate\":1,\"duration\":30",
                "\"kind\":\"plume\",\"rate\":1,\"duration\":300",
                "\"kind\":\"jet\",\"rate\":2,\"duration\":60,\"height\":1,\"diameter\":0.3,\"velocity\":30",
                "\"kind\":\"pool\",\"rate\":2,\"duration\":120,\"diameter\":8",
                "\"kind\":\"spill\",\"mass\":1000,\"surface\":\"concrete\"");
        List<Arguments> all = new ArrayList<>();
        for (String release : releases) {
            for (int averaging : new int[] {5, 60, 600}) {
                for (int downwind : new int[] {100, 300, 1000}) {
                    all.add(Arguments.of(release, averaging, downwind, ""));
                    all.add(Arguments.of(release, averaging, downwind, ",\"levels\":[{\"name\":\"a\",\"ppm\":2}]"));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPeakIsTheLargestMeanWhileTheCloudIsThere(String release, int averaging, int downwind, String levels) {
        String json = """
                {"substance":{"name":"chlorine"},"weather":{"windSpeed":3,"stabilityClass":"D"},"release":{%s},
                 "averagingTime":%d,"receptors":[{"id":"r","downwind":%d,"crosswind":0,"height":1.5,"series":true}]%s}""".formatted(release, averaging, downwind, levels);
        ScenarioInput input = ((ScenarioReading.Read) READER.read(json)).input();
        ReceptorResult seen =
                ((Verdict.Assessed) ENGINE.assess(input.scenario())).receptors().getFirst();
        double arrival = Objects.requireNonNull(seen.arrival());
        double departure = Objects.requireNonNull(seen.departure());
        int steps = (int) Math.round((departure - arrival) / STEP);
        double[] dose = new double[steps + 1];
        for (int i = 1; i <= steps; i++) {
            dose[i] = dose[i - 1] + STEP * at(seen.series(), arrival + (i - 0.5) * STEP);
        }
        int window = Math.min(steps, (int) Math.round(averaging / STEP));
        double most = 0;
        for (int i = window; i <= steps; i++) {
            most = Math.max(most, (dose[i] - dose[i - window]) / (window * STEP));
        }
        assertThat(seen.peakPpm()).isCloseTo(most, withinPercentage(2));
        assertThat(seen.meanPpm()).isCloseTo(dose[steps] / (steps * STEP), withinPercentage(2));
        assertThat(seen.peakTime()).isBetween(arrival, departure);
        if (window == steps) {
            assertThat(seen.peakPpm()).isCloseTo(seen.meanPpm(), withinPercentage(1));
            assertThat(seen.peakTime()).isCloseTo(0.5 * (arrival + departure), within(1.0));
        }
    }

    private static double at(List<Sample> series, double time) {
        int after = 1;
        while (after < series.size() - 1 && series.get(after).time() < time) {
            after++;
        }
        Sample a = series.get(after - 1);
        Sample b = series.get(after);
        return a.ppm() + (b.ppm() - a.ppm()) * (time - a.time()) / (b.time() - a.time());
    }
}
