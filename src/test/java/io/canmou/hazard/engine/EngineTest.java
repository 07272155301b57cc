package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Given;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.weather.StabilityClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {
    @Test
    void innerZonesLieInsideOuterOnes() {
        Verdict.Assessed assessed = assessed(release(1.0));
        List<Zone> zones = assessed.zones();
        assertThat(zones).hasSize(2);
        assertThat(zones)
                .allSatisfy(zone -> assertThat(zone.outline().isValid()).isTrue());
        assertThat(zones.get(1).outline().buffer(1e-6).covers(zones.get(0).outline()))
                .isTrue();
    }

    @Test
    void aZoneLiesWhereTheWindBlows() {
        Zone zone = assessed(release(1.0)).zones().getFirst();
        assertThat(zone.outline().getCentroid().getX()).as("wind from the west").isPositive();
        assertThat(zone.outline().getEnvelopeInternal().getMaxX())
                .isCloseTo(zone.reach(), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void moreSubstanceReachesFarther() {
        assertThat(assessed(release(2.0)).zones().getFirst().reach())
                .isGreaterThan(assessed(release(1.0)).zones().getFirst().reach());
    }

    /// Shear makes a sudden cloud long, but what lags behind stays where it was: nothing goes against the wind. 100
    /// kg of gas fill less than 50 m.
    @Test
    void theRearOfASuddenCloudNeverTravelsUpwind() {
        Release burst = new Release.Puff(100, 0, 5, null, 0);
        Zone zone = assessed(burst, 1.5, StabilityClass.F).zones().getLast();
        assertThat(zone.reach()).isGreaterThan(500);
        assertThat(zone.upwind()).isLessThan(50);
    }

    private static Verdict.Assessed assessed(Release release) {
        return assessed(release, 3, StabilityClass.D);
    }

    private static Verdict.Assessed assessed(Release release, double speed, StabilityClass stability) {
        Scenario scenario =
                Given.scenario(Given.CARBON_MONOXIDE, Given.weather(speed, stability, 0.1), release, 83, 330);
        return (Verdict.Assessed) new Engine().assess(scenario);
    }

    private static Release release(double rate) {
        return new Release.Plume(rate, 600, 0, 1, null);
    }
}
