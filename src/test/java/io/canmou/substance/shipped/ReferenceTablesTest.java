package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.SharedData;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every figure of the catalogue against the reference tables that lie beside the project. What differs is settled
/// in `settled.csv`, line by line, with the reason; a line that is not needed fails as well.
class ReferenceTablesTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();

    /// @param columns pairs `column>key`; the unit column of the levels is asked for where a key has one
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "flammability, lel_vol_frac>lel|uel_vol_frac>uel|flash_point_K>flashPoint|autoignition_K>autoignition",
        "thermo, tb_K>boilingPoint|tc_K>criticalTemperature|pc_Pa>criticalPressure|rho_liq_kg_m3>liquidDensity",
        "inhalation_levels, aegl1_60min>aegl1.60min|aegl2_10min>aegl2.10min|aegl2_60min>aegl2.60min"
                + "|aegl3_60min>aegl3.60min|aegl3_8h>aegl3.8h|erpg1>erpg1|erpg2>erpg2|erpg3>erpg3"
                + "|pac1>pac1|pac2>pac2|pac3>pac3|idlh>idlh",
    })
    void everyFigureIsTheTablesOrSettled(String file, String columns) throws IOException {
        Path path = SharedData.path("reference/chemicals/" + file + ".csv");
        Table table = Table.of(Files.readString(path).replace("\r", ""));
        TreeSet<String> differing = new TreeSet<>();
        for (Row row : table.rows()) {
            String cas = row.text("cas");
            Map<String, Entry.Value> values = CATALOGUE.byId(cas).orElseThrow().values();
            for (String pair : columns.split("[|]")) {
                String column = pair.substring(0, pair.indexOf('>'));
                String key = pair.substring(pair.indexOf('>') + 1);
                Double stated = inCatalogueUnit(row, file, column) ? row.number(column) : null;
                if (stated != null && !same(stated, values.get(key))) {
                    differing.add(cas + " " + key);
                }
            }
        }
        TreeSet<String> settled = new TreeSet<>();
        for (Row row : Settled.rows()) {
            if (row.text("file").equals(file)) {
                assertThat(row.text("reason")).isNotBlank();
                settled.add(row.text("cas") + " " + row.text("key"));
            }
        }
        assertThat(differing).isEqualTo(settled);
    }

    private static boolean same(double stated, Entry.Value value) {
        return value != null && Math.abs(value.value() - stated) <= 1e-6 * Math.abs(stated);
    }

    /// Levels in mg/m³ are converted, which a test of its own holds.
    private static boolean inCatalogueUnit(Row row, String file, String column) {
        return !file.equals("inhalation_levels")
                || row.text(column.replaceAll("[0-9].*", "") + "_unit").equals("ppm");
    }

    private static final class Settled {
        static Iterable<Row> rows() throws IOException {
            try (var in = ReferenceTablesTest.class.getResourceAsStream("/io/canmou/substance/settled.csv")) {
                return Table.of(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .rows();
            }
        }
    }
}
