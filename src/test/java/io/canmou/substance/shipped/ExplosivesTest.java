package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

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
}
