package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    /// The record of the comparison with the reference tables, figure by figure: what the table says (converted to
    /// the units of the catalogue), where it stands there, and the verdict. Verdicts other than `equal` give the
    /// reason.
    @Test
    void theRecordOfTheComparisonHolds() {
        List<Row> record = recorded();
        assertThat(record).hasSizeGreaterThan(1_500);
        for (Row row : record) {
            Value value = CATALOGUE.byId(row.text("cas")).orElseThrow().values().get(row.text("key"));
            assertThat(value).as(row.text("cas") + " " + row.text("key")).isNotNull();
            assertThat(value.unit()).isEqualTo(row.text("unit"));
            double table = Objects.requireNonNull(row.number("table"));
            // a vapour pressure comes from the long equation, the table's from three constants
            double slack = row.text("key").equals("vapourPressure") ? 3 : 0.002;
            if (row.text("verdict").equals("equal")) {
                assertThat(value.value())
                        .as(row.text("cas") + " " + row.text("key"))
                        .isCloseTo(table, withinPercentage(slack));
            } else {
                assertThat(value.value()).isNotCloseTo(table, withinPercentage(slack));
                assertThat(row.text("verdict")).contains(": ");
            }
        }
    }

    private static List<Row> recorded() {
        try (InputStream in = Objects.requireNonNull(
                FortySubstancesTest.class.getResourceAsStream("/io/canmou/substance/forty_record.csv"))) {
            return Table.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
