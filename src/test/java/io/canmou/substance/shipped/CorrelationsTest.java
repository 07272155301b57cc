package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.hazard.substance.Curve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CorrelationsTest {
    private static final Table TABLE = Table.shipped("correlations");
    private static final Table THERMO = Table.shipped("thermo");

    @Test
    void perrysAndTheHeatAtlasVapourPressuresAgree() {
        // two equations, fitted by different people to different data: what they agree on is read rightly
        List<Double> differences = new ArrayList<>();
        for (String cas : TABLE.keys()) {
            List<Row> rows = rows(cas, "vapour_pressure");
            if (rows.size() == 2) {
                Curve perry = Correlations.pressure(rows.get(0));
                Curve atlas = Correlations.pressure(rows.get(1));
                double low = Math.max(perry.from(), atlas.from());
                double high = Math.min(perry.to(), atlas.to());
                for (double share : new double[] {0.4, 0.6, 0.8, 0.95}) {
                    double temperature = low + share * (high - low);
                    differences.add(Math.abs(perry.at(temperature) / atlas.at(temperature) - 1));
                }
            }
        }
        assertThat(differences).hasSizeGreaterThan(600);
        assertThat(share(differences, 0.5)).as("median").isLessThan(0.01);
        assertThat(share(differences, 0.95)).as("95 in 100").isLessThan(0.05);
    }

    @Test
    void perrysAndTheHeatAtlasDensitiesAgree() {
        List<Double> differences = new ArrayList<>();
        for (String cas : TABLE.keys()) {
            List<Row> rows = rows(cas, "liquid_density");
            Double mass = THERMO.rows(cas).stream()
                    .map(r -> r.number("molar_mass_g_mol", 1e-3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (rows.size() == 2 && mass != null) {
                Curve perry = Objects.requireNonNull(Correlations.density(rows.get(0), mass));
                Curve atlas = Objects.requireNonNull(Correlations.density(rows.get(1), mass));
                double temperature = 0.65 * perry.to();
                if (perry.covers(temperature)) {
                    differences.add(Math.abs(perry.at(temperature) / atlas.at(temperature) - 1));
                }
            }
        }
        assertThat(differences).hasSizeGreaterThan(150);
        assertThat(share(differences, 0.5)).as("median").isLessThan(0.01);
        assertThat(share(differences, 0.95)).as("95 in 100").isLessThan(0.03);
    }

    @Test
    void waterAsInTheSteamTables() {
        // IAPWS: 2,339 Pa at 293.15 K; 998.2 kg/m³ at 293.15 K; 2.256 MJ/kg and 4.216 kJ/(kg K) at 373.15 K
        Correlations.Curves water = new Correlations(TABLE).of("7732-18-5", 0.018015, null);
        assertThat(Objects.requireNonNull(water.vapourPressure()).at(293.15)).isCloseTo(2_339, within(15.0));
        assertThat(Objects.requireNonNull(water.latentHeat()).at(373.15)).isCloseTo(2.256e6, within(1.5e4));
        assertThat(Objects.requireNonNull(water.liquidHeatCapacity()).at(373.15))
                .isCloseTo(4_216, within(30.0));
    }

    @Test
    void beyondTheFitAVapourPressureGoesOnWithoutAStep() {
        Curve chlorine =
                Correlations.pressure(rows("7782-50-5", "vapour_pressure").getFirst());
        double below = chlorine.at(chlorine.from() - 0.01);
        assertThat(below).isCloseTo(chlorine.at(chlorine.from()), within(chlorine.at(chlorine.from()) * 0.01));
        assertThat(chlorine.at(chlorine.from() - 20)).isPositive().isLessThan(chlorine.at(chlorine.from()));
        assertThat(chlorine.at(chlorine.to() + 20)).isGreaterThan(chlorine.at(chlorine.to()));
    }

    private static List<Row> rows(String cas, String property) {
        return TABLE.rows(cas).stream()
                .filter(r -> r.text("property").equals(property))
                .toList();
    }

    private static double share(List<Double> values, double share) {
        Collections.sort(values);
        return values.get((int) (share * (values.size() - 1)));
    }
}
