package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.Given;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToxicLoadTest {
    private static final double EXPONENT = 2.75;

    private static final Substance CHLORINE = new Substance(
            "chlorine",
            null,
            null,
            Given.CHLORINE.physics(),
            Flammability.UNKNOWN,
            new Toxicity(Map.of(), new Toxicity.Probit(-6.35, 0.5, EXPONENT, false)));

    /// In a plume that stands for half an hour, C^n t is the steady concentration to the power n times thirty
    /// minutes.
    @Test
    void theLoadOfASteadyPlumeIsItsConcentrationToThePowerTimesItsMinutes() {
        ReceptorResult result = receptor(new Release.Plume(1, 1_800, 0, 1, null));
        double steady = result.series().stream()
                .filter(sample -> sample.time() > 600 && sample.time() < 1_500)
                .mapToDouble(ReceptorResult.Sample::ppm)
                .average()
                .orElseThrow();
        assertThat(result.exponent()).isEqualTo(EXPONENT);
        assertThat(result.toxicLoad()).isCloseTo(StrictMath.pow(steady, EXPONENT) * 30, withinPercentage(5));
    }

    private static ReceptorResult receptor(Release release) {
        Scenario scenario = new Scenario(
                CHLORINE,
                null,
                Given.FAIR,
                release,
                false,
                null,
                List.of(new Level("level", LevelKind.TOXIC, 10)),
                List.of(new Receptor("r", new Receptor.Place.AlongWind(200, 0), 1.5, false, null, true)),
                List.of(),
                3_600,
                null);
        return ((Verdict.Assessed) new Engine().assess(scenario)).receptors().getFirst();
    }
}
