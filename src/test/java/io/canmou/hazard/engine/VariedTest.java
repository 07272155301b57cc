package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// The ensemble of fires and explosions.
class VariedTest {
    private static final ShippedCatalogue CATALOGUE = new ShippedCatalogue();
    private static final String TNT = "{\"kind\":\"explosive\",\"mass\":1000,\"tntEquivalence\":1}";
    private static final String POOL = "{\"kind\":\"poolFire\",\"diameter\":20}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TNT,
                POOL,
                "{\"kind\":\"fireball\",\"mass\":10000}",
                "{\"kind\":\"vesselBurst\",\"volume\":10,\"pressure\":2e6}",
                "{\"kind\":\"jetFire\",\"rate\":10,\"diameter\":0.2,\"velocity\":200}",
                "{\"kind\":\"vapourCloudExplosion\",\"mass\":1000,\"method\":\"multiEnergy\"}"
            })
    void withNothingVariedQuantilesAndContoursAreTheZone(String release) {
        for (Zone zone : zones(release, "\"members\":20,\"windFromSd\":0,\"windSpeedFactorSd\":0,\"rateFactorSd\":0")) {
            assertThat(zone.reachP50()).isCloseTo(zone.reach(), withinPercentage(0.1));
            assertThat(zone.reachP90()).isCloseTo(zone.reach(), withinPercentage(0.1));
            assertThat(zone.probability()).hasSize(3);
            for (Zone.Contour contour : zone.probability()) {
                // the contours lie on a polar grid of their own, which a slender flame shows most
                assertThat(apart(contour.outline(), zone.outline())).isLessThan(0.03);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3", "0.5", "0.9"})
    void aBlastGoesWithTheCubeRootOfItsMass(double sd) {
        // Hopkinson and Cranz: reach as m^(1/3); the 90 % quantile of a lognormal factor is exp(1.2816 sd)
        double expected = Math.exp(1.2816 * sd / 3);
        for (Zone zone : zones(TNT, "\"members\":2000,\"rateFactorSd\":" + sd)) {
            assertThat(zone.reachP50() / zone.reach()).isCloseTo(1, withinPercentage(2));
            assertThat(zone.reachP90() / zone.reach()).isCloseTo(expected, withinPercentage(2));
            Geometry nearest = zone.probability().getFirst().outline();
            // a circle whatever the wind: one tenth of the members reach so far
            double radius = zone.reach() * expected;
            assertThat(nearest.getArea()).isCloseTo(Math.PI * radius * radius, withinPercentage(4));
        }
    }

    @Test
    void theWindAloneMovesNoBlastButLeansAFire() {
        String windy = "\"members\":300,\"rateFactorSd\":0,\"windSpeedFactorSd\":0.5";
        for (Zone zone : zones(TNT, windy)) {
            assertThat(zone.reachP90()).isCloseTo(zone.reach(), withinPercentage(0.1));
        }
        // a stronger wind leans a flame further and makes it shorter: at some distance the two cancel, not at all
        assertThat(zones(POOL, windy))
                .anySatisfy(zone -> assertThat(zone.reachP90()).isGreaterThan(1.01 * zone.reach()));
    }

    @Test
    void whatIsLikelierLiesInsideWhatIsLessLikely() {
        for (Zone zone : zones(POOL, "\"members\":200")) {
            List<Zone.Contour> contours = zone.probability();
            assertThat(contours.get(0)
                            .outline()
                            .buffer(0.01)
                            .covers(contours.get(1).outline()))
                    .isTrue();
            assertThat(contours.get(1)
                            .outline()
                            .buffer(0.01)
                            .covers(contours.get(2).outline()))
                    .isTrue();
        }
    }

    @Test
    void aSourceIsWorkedOutForEachMember() {
        String release = "{\"kind\":\"poolFire\",\"source\":{\"kind\":\"spill\",\"mass\":2000}}";
        for (Zone zone : zones(release, "\"members\":100,\"windSpeedFactorSd\":0")) {
            assertThat(zone.reachP90()).isGreaterThan(1.05 * zone.reach());
        }
    }

    /// Share of the area that is in one alone.
    private static double apart(Geometry a, Geometry b) {
        return a.symDifference(b).getArea() / b.getArea();
    }

    private static List<Zone> zones(String release, String ensemble) {
        String json =
                "{\"substance\":{\"cas\":\"71-43-2\"},\"weather\":{\"windSpeed\":4,\"windFrom\":200,\"stabilityClass\":\"D\"},"
                        + "\"ensemble\":{" + ensemble + "},\"release\":" + release + "}";
        ScenarioReading.Read read = (ScenarioReading.Read) new ScenarioReader(CATALOGUE).read(json);
        return ((Verdict.Assessed) new Engine().assess(read.input().scenario())).zones();
    }
}
