package io.canmou.substance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.shipped.ShippedCatalogue;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();
    private static final Sheets SHEETS = new Sheets();

    @Test
    void chlorineIsCarriedClassifiedAndFoughtAsTheDocumentsSay() {
        Sheet chlorine = sheet("7782-50-5");
        assertThat(chlorine.plates()).singleElement().satisfies(plate -> {
            assertThat(plate.hin()).isEqualTo("265"); // ADR 2023, table A, UN 1017
            assertThat(plate.labels()).startsWith("2.3").contains("5.1", "8");
        });
        // CLP Annex VI 017-001-00-7: H270, H331, H315, H319, H335, H400
        assertThat(chlorine.ghs()).isNotNull();
        assertThat(chlorine.ghs().statements()).contains("H331", "H315", "H319", "H400");
        assertThat(chlorine.response()).isNotNull();
        assertThat(chlorine.response().protectionLevel()).isEqualTo("A");
        // Cl2 + 2 NaOH: 2 · 40.0 / 70.9 = 1.13 kg of caustic soda per kg
        assertThat(chlorine.response().ratios().getFirst()).isEqualTo("1.13");
        assertThat(chlorine.guide()).isNotNull();
        assertThat(chlorine.guide().fire()).isEqualTo(800); // ERG 2024, guide 124
        assertThat(chlorine.lists()).contains("剧毒");
    }

    @Test
    void aMixtureNamesItsSurrogateAndAPureSubstanceNone() {
        assertThat(sheet("86290-81-5").surrogate()).isEqualTo("109-66-0"); // petrol: n-pentane
        assertThat(sheet("71-43-2").surrogate()).isNull();
    }

    @Test
    void aDictionaryNameIsUnconfirmed() {
        assertThat(sheet("50-01-1").nameConfirmed()).isFalse();
        assertThat(sheet("7664-41-7").nameConfirmed()).isTrue();
    }

    /// GB 12268 names these; the table's wording was not compared with it.
    @Test
    void aTransportNameWrittenFromMemoryIsUnconfirmed() {
        assertThat(sheet("un:0005").nameConfirmed()).isFalse();
        assertThat(sheet("7440-66-6").nameConfirmed()).isTrue(); // zinc
    }

    @Test
    void everyEntryHasASheet() {
        for (Entry entry : CATALOGUE.entries()) {
            assertThat(SHEETS.of(entry)).isNotNull();
        }
    }

    private static Sheet sheet(String id) {
        return SHEETS.of(CATALOGUE.byId(id).orElseThrow());
    }
}
