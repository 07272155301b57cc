package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbiguousNamesTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();

    @ParameterizedTest(name = "{0} is taken for {1} and asks for {2}")
    @CsvSource({
        "氨, 7664-41-7, 1336-21-6", // rule R22: anhydrous, asks for the solution
        "液氯, 7782-50-5, 7681-52-9",
        "煤气, un:1023, 8006-14-2",
        "石油气, 68476-85-7, 8006-14-2",
    })
    void theMoreDangerousReadingIsTakenAndBothAreNamed(String name, String taken, String asked) {
        assertThat(new AmbiguousNames().find(name)).hasValueSatisfying(reading -> {
            assertThat(reading.taken()).isEqualTo(taken);
            assertThat(reading.asked()).contains(asked);
        });
        assertThat(CATALOGUE.resolve(new SubstanceRef.Name(name)))
                .isInstanceOfSatisfying(
                        Resolution.Found.class, f -> assertThat(f.entry().id()).isEqualTo(taken));
    }

    @Test
    void aNameThatNoEntryBearsItselfWarnsOfTheOthers() {
        assertThat(CATALOGUE.resolve(new SubstanceRef.Name("沼气"))).isInstanceOfSatisfying(Resolution.Found.class, f -> {
            assertThat(f.entry().id()).isEqualTo("7783-06-4");
            assertThat(f.others()).extracting(Entry::id).containsExactly("74-82-8");
        });
    }

    /// What a firefighter says at a works or a shop; the numbers are those of the UN list.
    @ParameterizedTest
    @CsvSource({
        "烟花爆竹, 0333",
        "爆竹, 0333",
        "fireworks, 0333",
        "黑火药, 0027",
        "雷管, 0030",
        "乳化炸药, 0241",
        "铵油炸药, 0082",
        "电子雷管, 0511",
        "导爆索, 0065",
        "子弹, 0012",
    })
    void explosivesAreFoundByTheirChineseNames(String name, String un) {
        assertThat(CATALOGUE.search(name, 3)).as(name).isNotEmpty();
        assertThat(CATALOGUE.search(name, 3).getFirst().un()).as(name).contains(un);
    }

    @Test
    void aClearNameAsksNothing() {
        assertThat(new AmbiguousNames().find("环氧乙烷")).isEmpty();
        assertThat(CATALOGUE.resolve(new SubstanceRef.Name("环氧乙烷")))
                .isInstanceOfSatisfying(
                        Resolution.Found.class, f -> assertThat(f.others()).isEmpty());
    }

    @Test
    void everyReadingIsInTheCatalogue() {
        for (Row row : Table.shipped("ambiguous").rows()) {
            assertThat(CATALOGUE.byId(row.text("taken"))).as(row.text("name")).isPresent();
            row.list("asked")
                    .forEach(id -> assertThat(CATALOGUE.byId(id)).as(id).isPresent());
        }
    }

    @Test
    void everySharedNumberHasARepresentativeAmongItsBearers() {
        for (Entry entry : CATALOGUE.entries()) {
            for (String un : entry.un()) {
                assertThat(CATALOGUE.resolve(new SubstanceRef.Un(un)))
                        .as("UN " + un)
                        .isInstanceOfSatisfying(
                                Resolution.Found.class,
                                f -> assertThat(f.entry().un()).contains(un));
            }
        }
    }

    @Test
    void coalGasCarriesCarbonMonoxideAndSaysSo() {
        Entry coalGas = CATALOGUE.byId("un:1023").orElseThrow();
        assertThat(coalGas.grade()).isEqualTo(Entry.Grade.FULL);
        assertThat(coalGas.values().get("aegl2.60min").source()).startsWith("surrogate 630-08-0");
    }
}
