package io.canmou.hazard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolutionLiquidTest {
    @ParameterizedTest
    @CsvSource({
        // strengths of trade and their boiling points as safety data sheets give them, K
        "AMMONIA, 0.25, 310.9, 2",
        "AMMONIA, 0.32, 298, 3",
        "HYDROGEN_CHLORIDE, 0.37, 322, 4",
        "HYDROGEN_CHLORIDE, 0.30, 363, 5",
        "HYDROGEN_FLUORIDE, 0.70, 339, 6",
        "HYDROGEN_FLUORIDE, 0.49, 379, 9",
        "NITRIC_ACID, 0.70, 394, 9",
        "SULFUR_TRIOXIDE, 0.30, 391, 6",
        "SULFUR_TRIOXIDE, 0.65, 332, 6"
    })
    void aSolutionBoilsWhereItsDataSheetSays(SoluteKind kind, double share, double boiling, double slack) {
        assertThat(new SolutionLiquid(kind, 1).boilingPoint(101_325, share)).isCloseTo(boiling, within(slack));
    }

    @ParameterizedTest
    @CsvSource({
        // EPA 550-B-99-009 (1999), exhibit B-3: mean over the first ten minutes of a pool at 298 K, mmHg, for solutions
        // that lose little strength in that time; the pressure at the beginning cannot be less
        "HYDROGEN_CHLORIDE, 0.30, 13",
        "HYDROGEN_FLUORIDE, 0.70, 124",
        "HYDROGEN_FLUORIDE, 0.50, 16",
        "NITRIC_ACID, 0.90, 25",
        "NITRIC_ACID, 0.85, 17",
        "NITRIC_ACID, 0.80, 10.2",
        "SULFUR_TRIOXIDE, 0.30, 3.5"
    })
    void thePressureIsThatOfTheRiskManagementTable(SoluteKind kind, double share, double mean) {
        double pressure = new SolutionLiquid(kind, 1).pressure(298.15, share) / 133.322;
        assertThat(pressure).isGreaterThan(mean).isLessThan(1.25 * mean);
    }

    /// Kapias and Griffiths (2002), table 37.1, atm.
    @ParameterizedTest
    @CsvSource({"0.65, 293.15, 0.141, 5", "0.65, 323.15, 0.789, 8", "1, 293.15, 0.228, 15", "1, 323.15, 1.316, 5"})
    void oleumHasThePressureOfTheSpillsHandbook(double share, double temperature, double atmospheres, double slack) {
        assertThat(new SolutionLiquid(SoluteKind.SULFUR_TRIOXIDE, 1).pressure(temperature, share) / 101_325)
                .isCloseTo(atmospheres, withinPercentage(slack));
    }

    @Test
    void formalinHasThePressureOfTheRiskManagementTable() {
        // EPA 550-B-99-009 (1999), exhibit B-3: 37 % formaldehyde at 298 K, 1.5 mmHg
        double pressure = new SolutionLiquid(SoluteKind.FORMALDEHYDE, 1).pressure(298.15, 0.37) / 133.322;
        assertThat(pressure).isCloseTo(1.5, withinPercentage(15));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 239.8, 1.5", "0.0, 373.1, 1.5"})
    void ammoniaWaterEndsAtItsPureParts(double share, double boiling, double slack) {
        assertThat(AmmoniaWater.boilingTemperature(101_325, AmmoniaWater.moleFraction(share)))
                .isCloseTo(boiling, within(slack));
    }

    @Test
    void aSolutionGrowsWeakerAsItEvaporates() {
        SolutionLiquid acid = new SolutionLiquid(SoluteKind.HYDROGEN_CHLORIDE, 1.2);
        PoolModel model =
                new PoolModel(acid, PoolGround.of(Release.Surface.CONCRETE), PoolAir.of(Scenarios.WEATHER), 100, 9.81);
        PoolCourse course = model.run(PoolSpill.instantaneous(1_000, 293.15, 0.37), 7_200);
        double early = course.vapourUntil(1_200) - course.vapourUntil(600);
        double late = course.vapourUntil(7_200) - course.vapourUntil(6_600);
        assertThat(late).isLessThan(0.5 * early).isPositive();
        assertThat(course.vapour()).isLessThan(370);
        assertThat(course.left() + course.vapour()).isLessThan(1_000.001).isCloseTo(1_000, withinPercentage(15));
    }

    @Test
    void aSolutionOfAnUnknownSubstanceIsRefused() {
        Scenario plain = Scenarios.scenario(
                Scenarios.TOLUENE, new Release.Spill(100.0, null, null, null, Release.Surface.SOIL, null, null), 600);
        Scenario solution = new Scenario(
                plain.substance(),
                0.3,
                plain.weather(),
                plain.release(),
                false,
                null,
                plain.levels(),
                plain.receptors(),
                plain.at(),
                600,
                null);
        SourceVerdict verdict = Sources.of((Release.ComputedSource) plain.release(), solution, "release");
        assertThat(((SourceVerdict.Refused) verdict).faults())
                .allMatch(fault -> fault.code().equals("solutionUnknown"))
                .hasSize(1);
    }
}
