package io.canmou.hazard.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.hazard.Given;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Expected values: hand calculations of the formulas as printed (TNO Green Book 1992, Eisenberg 1975).
class HarmOfReceptorTest {
    private static final Substance PROPANE =
            new ShippedCatalogue().byId("74-98-6").orElseThrow().substance();

    private static ReceptorResult receptor(Double pressure, Double impulse, Double flux, Double dose) {
        return new ReceptorResult(
                "r", null, null, null, null, null, null, null, null, pressure, impulse, flux, dose, List.of());
    }

    /// 15 kW/m² for 30 s: D = 15000^(4/3)·30 = 1.110e7; clothed −37.23 + 2.56 ln D = 4.299, 24.2 %; burns 79.63 %.
    @Test
    void heatKillsAndBurnsByItsDose() {
        Map<String, Double> harm = Harm.of(receptor(null, null, 15_000.0, 1.11e7), PROPANE);
        assertThat(harm.get("deathByHeat")).isCloseTo(0.242, within(0.005));
        assertThat(harm.get("secondDegreeBurns")).isCloseTo(0.796, within(0.005));
        assertThat(harm.get("death")).isCloseTo(harm.get("deathByHeat"), within(1e-9));
    }

    /// 30 kPa: eardrums −12.6 + 1.524 ln 30000, 2.944 %; 20 kPa and 500 Pa s: collapse probit 3.871, 12.9 %.
    @Test
    void blastBreaksEardrumsAndHouses() {
        assertThat(Harm.of(receptor(30_000.0, null, null, null), PROPANE).get("eardrumRupture"))
                .isCloseTo(0.02944, within(0.0005));
        assertThat(Harm.of(receptor(20_000.0, 500.0, null, null), PROPANE).get("collapse"))
                .isCloseTo(0.1294, within(0.002));
    }

    /// Chlorine by the Purple Book (1999): −6.35 + 0.5 ln(C^2.75 t), C in mg/m³. 300 ppm for 10 min, by hand: the
    /// load is 300^2.75 · 10 = 6.487e7 ppm^2.75 min; 300 ppm are 884.2 mg/m³, probit 4.130, 19.2 %.
    @Test
    void aProbitInMilligramsTakesTheLoadWithItsUnit() {
        Substance chlorine = new Substance(
                "chlorine",
                null,
                null,
                Given.CHLORINE.physics(),
                Flammability.UNKNOWN,
                new Toxicity(Map.of(), new Toxicity.Probit(-6.35, 0.5, 2.75, false)));
        ReceptorResult breathing = new ReceptorResult(
                "r", null, null, null, null, null, 6.487e7, 2.75, null, null, null, null, null, List.of());
        assertThat(Harm.of(breathing, chlorine).get("deathByBreathing")).isCloseTo(0.192, within(0.002));
    }

    @Test
    void nothingIsToldOfWhatDoesNotApply() {
        assertThat(Harm.of(receptor(null, null, null, null), PROPANE)).isEmpty();
    }

    /// Cozzani and others (2006): 15 kW/m² for atmospheric tanks, 45 for those under pressure; 22, 16 kPa.
    @Test
    void tanksFailByTheirOwnThresholds() {
        assertThat(Domino.exceeded(receptor(null, null, 20_000.0, null))).containsExactly(Domino.ATMOSPHERIC);
        assertThat(Domino.exceeded(receptor(17_000.0, null, null, null))).containsExactly(Domino.PRESSURISED);
        assertThat(Domino.exceeded(receptor(5_000.0, null, 5_000.0, null))).isEmpty();
    }
}
