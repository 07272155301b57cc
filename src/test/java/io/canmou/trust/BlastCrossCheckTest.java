package io.canmou.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.exchange.ScenarioReader;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class BlastCrossCheckTest {
    private static final List<BlastCrossCheck.Row> ROWS =
            new BlastCrossCheck(new ScenarioReader(new ShippedCatalogue())).rows();

    @Test
    void fourFuelsAreExplodedByThreeMethodsAtSeveralDistances() {
        assertThat(ROWS)
                .extracting(BlastCrossCheck.Row::substance)
                .contains("methane", "propane", "ethylene", "hydrogen");
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.multiEnergy()).isPositive();
            assertThat(row.bakerStrehlowTang()).isPositive();
            assertThat(row.tnt()).isPositive();
            assertThat(row.spread()).isGreaterThanOrEqualTo(1);
        });
    }

    /// Hand calculation for 1,000 kg of propane (46.35 MJ/kg) at 200 m. TNT: 0.05·1000·46.35/4.686 = 494.6 kg, Z =
    /// 200/494.6^(1/3) = 25.29, Swisdak exp(6.0536 − 1.4066 ln Z) = 4.53 kPa. Baker-Strehlow-Tang, Mach 0.44: R̄ =
    /// 200 (101325/(2·46.35e9))^(1/3) = 2.060; curves at Mach 0.35: 0.0449, at 0.7: 0.1324 (CCPS 2010), at 0.44
    /// 0.743·0.0449 + 0.257·0.1324 = 0.0674, 6.83 kPa.
    @Test
    void propaneAtTwoHundredMetresIsAsWorkedByHand() {
        BlastCrossCheck.Row row = ROWS.stream()
                .filter(r -> r.substance().equals("propane") && r.mass() == 1_000 && r.distance() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(row.tnt()).isCloseTo(4_530, Percentage.withPercentage(2));
        assertThat(row.bakerStrehlowTang()).isCloseTo(6_830, Percentage.withPercentage(2));
    }
}
