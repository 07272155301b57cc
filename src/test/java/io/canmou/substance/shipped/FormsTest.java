package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();

    @Test
    void theSolutionDoesNotCarryTheDistancesOfTheGas() {
        // ERG 2024: UN 1050 stands in tables 1 and 3, UN 1789 (hydrochloric acid, guide 157) in neither
        Entry gas = found(new SubstanceRef.Un("1050"));
        Entry acid = found(new SubstanceRef.Un("1789"));
        assertThat(gas.tables()).isNotNull();
        assertThat(acid.tables()).isNull();
        assertThat(acid.guide()).isEqualTo("157");
        assertThat(acid.hazardClass()).isEqualTo("8");
        assertThat(acid.values()).doesNotContainKey("isolation.small").containsKey("aegl2.60min");
        assertThat(acid.id()).isEqualTo(gas.id());
    }

    @Test
    void aNameOfTheSolutionMeansItsNumber() {
        assertThat(found(new SubstanceRef.Name("盐酸")).un()).startsWith("1789");
        assertThat(found(new SubstanceRef.Name("氯化氢")).un()).startsWith("1050");
        assertThat(found(new SubstanceRef.Name("LNG")).un()).startsWith("1972");
    }

    @Test
    void aSubstanceWithOneNumberIsItself() {
        assertThat(found(new SubstanceRef.Un("UN 1017")))
                .isSameAs(CATALOGUE.byId("7782-50-5").orElseThrow());
    }

    private static Entry found(SubstanceRef ref) {
        return ((Resolution.Found) CATALOGUE.resolve(ref)).entry();
    }
}
