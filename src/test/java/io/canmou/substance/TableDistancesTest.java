package io.canmou.substance;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.TableDistances.Container;
import io.canmou.substance.TableDistances.Line;
import io.canmou.substance.TableDistances.Spill;
import io.canmou.substance.TableDistances.WindWord;
import io.canmou.substance.shipped.ShippedCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDistancesTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();

    @ParameterizedTest(name = "UN {0} {1} night={2} {3}: {4} m, {5} m")
    @CsvSource({
        // Emergency Response Guidebook 2024, table 3, pages 341 to 343
        "1005, RAIL_TANK_CAR,    false, LOW,      300, 1600",
        "1017, RAIL_TANK_CAR,    true,  LOW,     1000, 11000",
        "1017, TON_CYLINDERS,    false, MODERATE, 300, 1300",
        "1017, SMALL_OR_ONE_TON, true,  HIGH,     150, 600",
    })
    void largeSpillsOfTheSixGasesGoByContainerAndWind(
            String un, Container container, boolean night, WindWord wind, double isolation, double protective) {
        Line line = line(un, Spill.LARGE, night, container, wind);
        assertThat(line.isolation()).isEqualTo(isolation);
        assertThat(line.protective()).isEqualTo(protective);
    }

    @Test
    void aContainerWithoutALineTakesTheNearestLargerOne() {
        // hydrogen fluoride has no line for ton cylinders; the next larger one in table 3 is the highway tank
        assertThat(line("1052", Spill.LARGE, false, Container.TON_CYLINDERS, WindWord.LOW))
                .isEqualTo(line("1052", Spill.LARGE, false, Container.HIGHWAY_TANK, WindWord.LOW));
    }

    @Test
    void anUnknownContainerIsAHighwayTank() {
        assertThat(line("1017", Spill.LARGE, true, null, WindWord.LOW))
                .isEqualTo(line("1017", Spill.LARGE, true, Container.HIGHWAY_TANK, WindWord.LOW));
    }

    @Test
    void aFixedTankAboveThirtyTonnesIsARailTank() {
        assertThat(Container.ofFixedTank(50_000)).isEqualTo(Container.RAIL_TANK_CAR);
        assertThat(Container.ofFixedTank(30_000)).isEqualTo(Container.HIGHWAY_TANK);
    }

    @ParameterizedTest(name = "{0} m/s is {1}")
    @CsvSource({"0.5, LOW", "2.9, LOW", "3.1, MODERATE", "6.0, MODERATE", "6.2, HIGH"})
    void windNearALimitTakesTheLowerWord(double speed, WindWord word) {
        assertThat(WindWord.of(speed)).isEqualTo(word);
    }

    private static Line line(String un, Spill spill, boolean night, @Nullable Container container, WindWord wind) {
        Resolution.Found found = (Resolution.Found) CATALOGUE.resolve(new SubstanceRef.Un(un));
        TableDistances tables = found.entry().tables();
        assertThat(tables).isNotNull();
        return tables.line(spill, night, container, wind, false).orElseThrow();
    }
}
