package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry.Value;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The most important substances against figures that were written down by hand from the published tables.
class FortySubstancesTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();

    /// Columns in the units of the documents: AEGL of 60 minutes and IDLH in ppm (EPA; NIOSH 1994), explosion
    /// limits in per cent (IEC 60079-20-1:2010, else NFPA, ALOHA), boiling point in °C and molar mass in g/mol (CRC
    /// Handbook), small-spill distances in m and km (ERG 2024, table 1), threshold in t (GB 18218-2018, table 1).
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/io/canmou/substance/forty.csv", numLinesToSkip = 1)
    void figuresAreThoseOfTheDocuments(
            String cas,
            String name,
            @Nullable Double aegl2,
            @Nullable Double aegl3,
            @Nullable Double idlh,
            @Nullable Double lel,
            @Nullable Double uel,
            @Nullable Double boiling,
            @Nullable Double mass,
            @Nullable Double isolation,
            @Nullable Double day,
            @Nullable Double night,
            @Nullable Double threshold) {
        same(cas, "aegl2.60min", aegl2, 1, 0, 1e-6);
        same(cas, "aegl3.60min", aegl3, 1, 0, 1e-6);
        same(cas, "idlh", idlh, 1, 0, 1e-6);
        same(cas, "lel", lel, 0.01, 0, 1e-6);
        same(cas, "uel", uel, 0.01, 0, 1e-6);
        same(cas, "boilingPoint", boiling, 1, 273.15, 1.0); // sources differ by a kelvin
        same(cas, "molarMass", mass, 1e-3, 0, 2e-5);
        same(cas, "isolation.small", isolation, 1, 0, 1e-6);
        same(cas, "protect.small.day", day, 1000, 0, 1e-6);
        same(cas, "protect.small.night", night, 1000, 0, 1e-6);
        same(cas, "majorHazardThreshold", threshold, 1000, 0, 1e-6);
    }

    private static void same(
            String cas, String key, @Nullable Double written, double factor, double offset, double tolerance) {
        if (written != null) {
            Value value = CATALOGUE.byId(cas).orElseThrow().values().get(key);
            assertThat(value).as(key).isNotNull();
            assertThat(value.value()).as(key).isCloseTo(written * factor + offset, Offset.offset(tolerance));
        }
    }
}
