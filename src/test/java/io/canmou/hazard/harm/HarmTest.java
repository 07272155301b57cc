package io.canmou.hazard.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.hazard.Level;
import io.canmou.hazard.substance.Toxicity;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Expected values: Sandia HyRAM+ unit tests, CCPS (2000), TNO Green Book (1992), Cozzani and Salzano (2004),
/// Landucci and others (2009), ALOHA, as collected with their trust in the reference folder.
class HarmTest {
    @Test
    void thermalProbitsOfADoseOfTenMillion() {
        assertThat(ThermalHarm.LETHAL_EISENBERG.probit(1e7)).isCloseTo(2.782, within(0.003));
        assertThat(ThermalHarm.LETHAL_TSAO_PERRY.probit(1e7)).isCloseTo(4.882, within(0.003));
        assertThat(ThermalHarm.LETHAL_CLOTHED_TNO.probit(1e7)).isCloseTo(4.032, within(0.003));
        assertThat(ThermalHarm.LETHAL_LEES.probit(1e7)).isCloseTo(1.676, within(0.003));
    }

    @Test
    void fifteenKilowattsForHalfAMinute() {
        double dose = ThermalHarm.dose(15_000, 30);
        assertThat(dose).isCloseTo(1.11e7, Percentage.withPercentage(0.3));
        assertThat(Probit.probability(ThermalHarm.FIRST_DEGREE_TNO.probit(dose)))
                .isCloseTo(1.0, within(0.02));
        assertThat(Probit.probability(ThermalHarm.SECOND_DEGREE_TNO.probit(dose)))
                .isCloseTo(0.7963, within(0.01));
        assertThat(Probit.probability(ThermalHarm.LETHAL_TSAO_PERRY.probit(dose)))
                .isCloseTo(0.5592, within(0.01));
    }

    @Test
    void halfDieAtTheFluxesOfTheCpqraExample() {
        assertThat(ThermalHarm.lethalFlux(10)).isCloseTo(60_530, Percentage.withPercentage(0.5));
        assertThat(ThermalHarm.lethalFlux(100)).isCloseTo(10_760, Percentage.withPercentage(0.5));
    }

    @Test
    void fleeingFromFiftyMetresCountsAsTwelveSeconds() {
        assertThat(ThermalHarm.effectiveExposure(50, 60)).isCloseTo(12.05, within(0.02));
    }

    @Test
    void blastProbitsOfOneBar() {
        assertThat(BlastHarm.lungEisenberg(100_000)).isCloseTo(2.454, within(0.003));
        assertThat(BlastHarm.lungHse(100_000)).isCloseTo(5.13, within(0.001));
        assertThat(BlastHarm.headImpactTno(100_000, 10_000)).isCloseTo(12.28, within(0.03));
        assertThat(BlastHarm.collapseTno(100_000, 10_000)).isCloseTo(6.492, within(0.01));
    }

    @Test
    void thirtyKilopascalTearEardrumsAndBreakGlass() {
        assertThat(Probit.probability(BlastHarm.eardrumEisenberg(30_000))).isCloseTo(0.2408, within(0.002));
        assertThat(Probit.probability(BlastHarm.eardrumTno(30_000))).isCloseTo(0.02944, within(0.0005));
        assertThat(Probit.probability(BlastHarm.structuresEisenberg(30_000))).isCloseTo(0.9036, within(0.002));
        assertThat(Probit.probability(BlastHarm.glassEisenberg(30_000))).isCloseTo(1.0, within(0.001));
    }

    @Test
    void twentyKilopascalDamageBuildings() {
        assertThat(BlastHarm.minorDamageTno(20_000, 500)).isCloseTo(6.452, within(0.01));
        assertThat(BlastHarm.majorDamageTno(20_000, 500)).isCloseTo(5.287, within(0.01));
        assertThat(BlastHarm.collapseTno(20_000, 500)).isCloseTo(3.871, within(0.01));
    }

    @Test
    void twoBarOnTheBody() {
        assertThat(BlastHarm.lungTno(200_000, 800, 101_325)).isCloseTo(-3.385, within(0.02));
        assertThat(BlastHarm.wholeBodyTno(200_000, 800)).isCloseTo(-0.1227, within(0.003));
    }

    @Test
    void chlorineByTheCcpsConstants() {
        Toxicity.Probit chlorine = new Toxicity.Probit(-8.29, 0.92, 2, true);
        double load = ToxicHarm.load(chlorine, 300, 10);
        assertThat(load).isCloseTo(900_000, within(1.0));
        assertThat(ToxicHarm.probit(chlorine, load)).isCloseTo(4.323, within(0.005));
        assertThat(Probit.probability(ToxicHarm.probit(chlorine, load))).isCloseTo(0.2493, within(0.003));
        assertThat(ToxicHarm.lethalConcentration(chlorine, 10)).isCloseTo(433.3, within(0.5));
        assertThat(ToxicHarm.lethalConcentration(chlorine, 30)).isCloseTo(250.2, within(0.5));
    }

    @Test
    void thePurpleBooksHydrogenSulfideKillsHalfAtItsOwnLc50() {
        Toxicity.Probit sulfide = new Toxicity.Probit(-11.5, 1, 1.9, false);
        assertThat(ToxicHarm.probit(sulfide, ToxicHarm.load(sulfide, 987, 30))).isCloseTo(5.001, within(0.01));
    }

    @Test
    void vesselsNextDoor() {
        assertThat(Domino.ATMOSPHERIC.probit(22_000)).isCloseTo(5.437, within(0.01));
        assertThat(Domino.PRESSURISED.probit(22_000)).isCloseTo(0.8548, within(0.01));
        assertThat(Domino.ELONGATED.probit(22_000)).isCloseTo(3.526, within(0.01));
        assertThat(Domino.SMALL.probit(22_000)).isCloseTo(4.007, within(0.01));
        assertThat(Domino.ATMOSPHERIC.timeToFailure(25_000, 1_000)).isCloseTo(502.4, Percentage.withPercentage(0.5));
        assertThat(Domino.PRESSURISED.timeToFailure(60_000, 100)).isCloseTo(578.5, Percentage.withPercentage(0.5));
        assertThat(Domino.failureProbit(502.4)).isCloseTo(8.615, within(0.01));
    }

    @Test
    void alohasLevelsCarryTheContractsNames() {
        assertThat(LevelSet.ALOHA.levels().stream().map(Level::name))
                .isEqualTo(List.of(
                        "thermal10", "thermal5", "thermal2", "overpressure55", "overpressure24", "overpressure7"));
    }

    @Test
    void theLevelsOfAnotherStandardNameIt() {
        assertThat(LevelSet.byWord().get("chinesePractice").levels().stream().map(Level::name))
                .containsExactly(
                        "aqt3046.thermal37.5",
                        "aqt3046.thermal25",
                        "aqt3046.thermal12.5",
                        "aqt3046.thermal4",
                        "aqt3046.thermal1.6",
                        "aqt3046.overpressure30",
                        "aqt3046.overpressure10");
    }
}
