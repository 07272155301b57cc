package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplosivesTest {
    /// UFC 3-340-02, equivalent weights by peak pressure; ammonium nitrate by heat of explosion.
    @ParameterizedTest
    @CsvSource({"118-96-7, 1", "78-11-5, 1.27", "479-45-8, 1.07", "6484-52-2, 0.32"})
    void anExplosiveKnowsItsEquivalenceInTnt(String cas, double equivalence) {
        assertThat(new ShippedCatalogue()
                        .byId(cas)
                        .orElseThrow()
                        .substance()
                        .flammability()
                        .tntEquivalence())
                .isEqualTo(equivalence);
    }

    /// AASTP-1, IATG 02.20: the net explosive quantity of division 1.1 counts as TNT; 1.3 explodes when confined.
    @ParameterizedTest
    @CsvSource({"0042, 1", "0222, 1", "0136, 1", "0181, 1", "0186, 0.2"})
    void anUnlistedExplosiveCountsByItsDivision(String un, double equivalence) {
        assertThat(new ShippedCatalogue()
                        .entries().stream().filter(entry -> entry.un().contains(un)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.substance().flammability().tntEquivalence())
                        .isEqualTo(equivalence));
    }

    /// A figure that nobody has read in its document must not shrink a zone: below that of TNT none may be
    /// recalled.
    @Test
    void noRecalledEquivalenceIsBelowThatOfItsDivision() {
        for (Row row : Table.shipped("explosives").rows()) {
            if (row.text("source").contains("recalled")) {
                assertThat(row.number("tnt_equivalence")).as(row.text("cas")).isGreaterThan(1);
            }
        }
    }

    /// Heat of detonation by Kamlet and Jacobs (1968), doi:10.1063/1.1667908: nitrogen, then water vapour, then
    /// carbon dioxide, soot last; heats of formation in kcal/mol: water -57.8, carbon dioxide -94.05. TNT: 2.5
    /// water, 1.75 carbon dioxide, heat of formation -16, 227.1 g/mol, so 1.29 kcal/g.
    @ParameterizedTest
    @CsvSource({
        "121-82-4, 3, 1.5, 16.9, 222.1", // hexogen
        "2691-41-0, 4, 2, 17.9, 296.2", // octogen
        "55-63-0, 2.5, 3, -88.6, 227.1", // nitroglycerin
    })
    void whatIsStrongerThanTntIsNotBelowItsHeatOfDetonation(
            String cas, double water, double carbonDioxide, double formation, double molarMass) {
        double tnt = (2.5 * 57.8 + 1.75 * 94.05 - 16) / 227.1;
        double heat = (water * 57.8 + carbonDioxide * 94.05 + formation) / molarMass;
        assertThat(new ShippedCatalogue()
                        .byId(cas)
                        .orElseThrow()
                        .substance()
                        .flammability()
                        .tntEquivalence())
                .isBetween(heat / tnt, 1.5 * heat / tnt);
    }
}
