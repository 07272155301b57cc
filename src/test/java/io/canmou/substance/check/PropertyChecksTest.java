package io.canmou.substance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.substance.Entry;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.substance.shipped.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyChecksTest {
    private static final Flammability METHANE_BURNS = new Flammability(0.044, 0.17, null, 873.15, 5e7, null);

    @Test
    void everyViolationOfAShippedFigureIsExplainedAndEveryExplanationIsNeeded() {
        TreeSet<String> found = new TreeSet<>();
        for (Entry entry : new ShippedCatalogue().entries()) {
            PropertyChecks.of(entry).forEach(v -> found.add(v.id() + " " + v.rule()));
        }
        TreeSet<String> explained = new TreeSet<>();
        for (Row row : Table.shipped("explained").rows()) {
            assertThat(row.text("reason")).as(row.text("id")).isNotBlank();
            explained.add(row.text("id") + " " + row.text("rule"));
        }
        assertThat(found).isEqualTo(explained);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "7782-50-5, true",
        "7732-18-5, true",
        "58-08-2, true",
        "7782-50-6, false",
        "7728-50-5, false", // two digits swapped
        "1-2, false",
    })
    void theLastDigitOfACasNumberIsChecked(String cas, boolean right) {
        assertThat(PropertyChecks.casDigit(cas)).isEqualTo(right);
    }

    @Test
    void aPlausibleSubstanceBreaksNoRule() {
        assertThat(PropertyChecks.of(methane(Map.of("aegl1.10min", 3.0, "aegl2.10min", 5.0), METHANE_BURNS, 0.01604)))
                .isEmpty();
    }

    @Test
    void levelsThatFallAreFound() {
        assertThat(rules(methane(Map.of("erpg1", 5.0, "erpg2", 3.0), METHANE_BURNS, 0.01604)))
                .containsExactly(Rule.LEVELS_RISE);
        assertThat(rules(methane(Map.of("aegl2.10min", 5.0, "aegl2.4h", 6.0), METHANE_BURNS, 0.01604)))
                .containsExactly(Rule.LEVELS_FALL_WITH_TIME);
    }

    @Test
    void explosionLimitsTheWrongWayRoundAreFound() {
        Flammability swapped = new Flammability(0.17, 0.044, null, null, null, null);
        assertThat(rules(methane(Map.of(), swapped, 0.01604))).containsExactly(Rule.EXPLOSION_LIMITS);
        Flammability perCent = new Flammability(4.4, 17.0, null, null, null, null);
        assertThat(rules(methane(Map.of(), perCent, 0.01604))).containsExactly(Rule.EXPLOSION_LIMITS);
    }

    @Test
    void aMolarMassInGramsIsFound() {
        assertThat(rules(methane(Map.of(), METHANE_BURNS, 16.04))).containsExactly(Rule.MOLAR_MASS);
    }

    @Test
    void aCurveThatMissesTheBoilingPointOrTurnsIsFound() {
        // methane's constants moved by 5 K
        Curve moved = new Curve.Antoine(8.8041, 405.42, -5.37 - 5, 90, 150);
        assertThat(rules(entry(physics(0.01604, 111.67, moved), METHANE_BURNS, Map.of())))
                .containsExactly(Rule.BOILING_POINT);
        Curve falling = new Curve.Polynomial(List.of(2000.0, -15.0), 1, 90, 130);
        assertThat(rules(entry(physics(0.01604, 111.67, falling), METHANE_BURNS, Map.of())))
                .contains(Rule.CURVE_MONOTONE);
    }

    @Test
    void aCurveThatIsNotFiniteIsFound() {
        Curve pole = new Curve.Antoine(8.9895, 443.028, -100, 90.99, 189.99); // divides by zero at 100 K
        assertThat(rules(entry(physics(0.01604, 111.67, pole), METHANE_BURNS, Map.of())))
                .contains(Rule.CURVE_FINITE);
    }

    @Test
    void temperaturesInTheWrongOrderAreFound() {
        Flammability boilsBeforeItFlashes = new Flammability(0.044, 0.17, 300.0, 873.15, 5e7, null);
        assertThat(rules(methane(Map.of(), boilsBeforeItFlashes, 0.01604))).containsExactly(Rule.TEMPERATURES);
        Flammability ignitesBeforeItFlashes = new Flammability(0.044, 0.17, 100.0, 90.0, 5e7, null);
        assertThat(rules(methane(Map.of(), ignitesBeforeItFlashes, 0.01604))).containsExactly(Rule.TEMPERATURES);
        Curve none = new Curve.Antoine(8.9895, 443.028, -0.49, 90.99, 189.99);
        assertThat(rules(entry(physics(0.01604, 200, none), METHANE_BURNS, Map.of())))
                .containsExactly(Rule.TEMPERATURES); // above the critical point
    }

    @Test
    void aLiquidHeavierThanMercuryAndAGasWithoutHeatAreFound() {
        assertThat(rules(entry(physics(15_000.0, null), METHANE_BURNS, Map.of())))
                .containsExactly(Rule.DENSITY);
        assertThat(rules(entry(physics(0.4, null), METHANE_BURNS, Map.of()))).containsExactly(Rule.DENSITY); // g/cm³
        // 5/2 R of methane is 1296 J/(kg K)
        assertThat(rules(entry(physics(422.0, 1_200.0), METHANE_BURNS, Map.of())))
                .containsExactly(Rule.HEAT_CAPACITY);
    }

    @Test
    void aWrongCasDigitIsFound() {
        Entry right = methane(Map.of(), METHANE_BURNS, 0.01604);
        Entry wrong = new Entry(
                "74-82-9",
                "74-82-9",
                right.un(),
                right.nameEn(),
                right.nameZh(),
                right.synonyms(),
                right.formula(),
                right.hazardClass(),
                right.guide(),
                right.grade(),
                right.values(),
                right.tables(),
                right.substance(),
                null);
        assertThat(rules(wrong)).containsExactly(Rule.CAS_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "levels",
                "flammability",
                "thermo",
                "clues",
                "ghs",
                "nfpa704",
                "response",
                "solutions"
            })
    void noSubstanceStandsTwice(String table) {
        assertThat(Table.shipped(table).rows())
                .hasSameSizeAs(Table.shipped(table).keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"correlations", "table1", "table3", "probits", "surrogates", "clues_added"})
    void rowsOfOneKeyStandSideBySide(String name) {
        Table table = Table.shipped(name);
        assertThat(table.keys().stream().mapToInt(k -> table.rows(k).size()).sum())
                .isEqualTo(table.rows().size());
    }

    private static Physics physics(double density, @Nullable Double vapourHeatCapacity) {
        Curve pressure = new Curve.Antoine(8.9895, 443.028, -0.49, 90.99, 189.99);
        return new Physics(
                0.01604,
                111.67,
                90.7,
                190.56,
                4.6e6,
                density,
                vapourHeatCapacity,
                null,
                null,
                null,
                null,
                pressure,
                null,
                null,
                null,
                null);
    }

    private static List<Rule> rules(Entry entry) {
        return PropertyChecks.of(entry).stream().map(Violation::rule).toList();
    }

    private static Entry methane(Map<String, Double> ppm, Flammability flammability, double mass) {
        // Antoine constants of methane for Pa and K; NIST WebBook (Prydz, Goodwin 1972), bar turned to Pa
        Curve pressure = new Curve.Antoine(8.9895, 443.028, -0.49, 90.99, 189.99);
        return entry(physics(mass, 111.67, pressure), flammability, ppm);
    }

    private static Physics physics(double mass, double boiling, Curve pressure) {
        return new Physics(
                mass, boiling, 90.7, 190.56, 4.6e6, 422.0, null, null, null, null, null, pressure, null, null, null,
                null);
    }

    private static Entry entry(Physics physics, Flammability flammability, Map<String, Double> ppm) {
        Substance substance =
                new Substance("methane", "74-82-8", "CH4", physics, flammability, new Toxicity(ppm, null));
        return new Entry(
                "74-82-8",
                "74-82-8",
                List.of(),
                "Methane",
                "甲烷",
                List.of(),
                "CH4",
                "2.1",
                "115",
                Entry.Grade.ZONES,
                Map.of(),
                null,
                substance,
                null);
    }
}
