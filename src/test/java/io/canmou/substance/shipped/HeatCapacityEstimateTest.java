package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatCapacityEstimateTest {
    @Test
    void oneHeatCapacityFollowsFromTheOther() {
        // wherever the tables have both figures at 298 K (measured, not estimated): the estimate against them
        List<Double> errors = new ArrayList<>();
        for (Row row : Table.shipped("thermo").rows()) {
            Double gas = row.number("cp_gas_298_J_molK");
            Double liquid = row.number("cp_liq_298_J_molK");
            boolean at298 = row.text("cp_liq_source").equals("Poling");
            Double difference = HeatCapacityEstimate.difference(298.15, row.number("tc_K"), row.number("omega"));
            if (gas != null && liquid != null && at298 && difference != null) {
                errors.add(Math.abs(gas + difference - liquid) / liquid);
            }
        }
        Collections.sort(errors);
        assertThat(errors).hasSizeGreaterThan(200);
        assertThat(errors.get(errors.size() / 2)).as("median").isLessThan(0.05);
        assertThat(errors.get(errors.size() * 9 / 10)).as("nine in ten").isLessThan(0.2);
    }
}
