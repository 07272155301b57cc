package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.SharedData;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.GuideDistances;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.TableDistances;
import io.canmou.substance.TableDistances.Container;
import io.canmou.substance.TableDistances.Line;
import io.canmou.substance.TableDistances.Spill;
import io.canmou.substance.TableDistances.WindWord;
import io.canmou.substance.sheet.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every row of the emergency tables that lie beside the project against what the program answers for that number:
/// no sample, all of them.
class EmergencyTablesTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();
    private static final String IN_WATER = "when spilled in water";

    /// A cell of table 1 by number, place and column; of several conditions the farthest.
    private record Cell(double value, boolean atLeast) {
        static Cell farther(Cell a, Cell b) {
            boolean same = a.value == b.value;
            return new Cell(
                    Math.max(a.value, b.value), same ? a.atLeast || b.atLeast : (a.value > b.value ? a : b).atLeast);
        }
    }

    @Test
    void everyCellOfTable1IsTheAnswerForItsNumber() throws IOException {
        TreeMap<String, Cell> stated = new TreeMap<>();
        List<Row> rows = table("erg_table1").rows();
        for (Row row : rows) {
            boolean water = row.text("condition").equals(IN_WATER);
            List<String> plus = row.list("plus_values");
            for (String size : List.of("small", "large")) {
                put(stated, row, "isolation." + size, row.number(size + "_iso_m"), water, false);
                for (String time : List.of("day", "night")) {
                    String column = size + "_" + time;
                    Double far = row.number(column + "_km", 1000);
                    put(stated, row, "protect." + size + "." + time, far, water, plus.contains(column));
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(300);
        TreeMap<String, Cell> answered = new TreeMap<>();
        stated.keySet().forEach(place -> answered.put(place, answer(place)));
        assertThat(answered).isEqualTo(stated);
    }

    private static void put(TreeMap<String, Cell> to, Row row, String key, Double value, boolean water, boolean plus) {
        if (value != null) {
            String place = row.text("un") + " " + (water ? "water" : "land") + " " + key;
            to.merge(place, new Cell(value, plus), Cell::farther);
        }
    }

    /// The figure behind the contract's key: the line in water has a suffix only where there is one on land too.
    private static Cell answer(String place) {
        String[] parts = place.split(" ");
        Entry entry = found(parts[0]);
        Entry.Value suffixed = entry.values().get(parts[2] + ".inWater");
        Entry.Value value = parts[1].equals("water") && suffixed != null
                ? suffixed
                : entry.values().get(parts[2]);
        assertThat(value).as(place).isNotNull();
        assertThat(value.source().contains("in water")).as(place).isEqualTo(parts[1].equals("water"));
        return new Cell(value.value(), value.atLeast());
    }

    @Test
    void everyRowOfTable3IsTheAnswerForItsContainerTimeAndWind() throws IOException {
        List<Row> rows = table("erg_table3").rows();
        assertThat(rows).hasSizeGreaterThan(150);
        for (Row row : rows) {
            Container container = Container.valueOf(upper(row.text("container")));
            boolean night = row.text("time").equals("night");
            WindWord wind = WindWord.valueOf(upper(row.text("wind")));
            Line line = tables(row.text("un"))
                    .line(Spill.LARGE, night, container, wind, false)
                    .orElseThrow();
            assertThat(line.isolation()).as(row.toString()).isEqualTo(row.number("iso_m"));
            assertThat(line.protective()).as(row.toString()).isEqualTo(row.number("protect_km", 1000));
            assertThat(line.atLeast())
                    .as(row.toString())
                    .isEqualTo(!row.text("plus").isEmpty());
        }
    }

    @Test
    void everyGuideGivesItsDistances() throws IOException {
        Guides guides = new Guides();
        List<Row> rows = table("erg_guides").rows();
        assertThat(rows).hasSizeGreaterThan(60);
        for (Row row : rows) {
            GuideDistances guide = guides.distances(row.text("guide")).orElseThrow();
            assertThat(guide.isolationLiquidOrGas()).isEqualTo(row.number("iso_liquid_or_gas_m"));
            assertThat(guide.isolationSolid()).isEqualTo(row.number("iso_solid_m"));
            assertThat(guide.largeSpill()).isEqualTo(row.number("large_spill_downwind_m"));
            assertThat(guide.fire()).isEqualTo(row.number("fire_distance_m"));
        }
    }

    @Test
    void everyWaterReactiveNumberNamesItsGases() throws IOException {
        Sheets sheets = new Sheets();
        List<Row> rows = table("erg_water_reactive").rows();
        assertThat(rows).hasSizeGreaterThan(100);
        for (Row row : rows) {
            TreeSet<String> gases =
                    new TreeSet<>(sheets.of(found(row.text("un"))).gasesInWater());
            assertThat(gases).as(row.text("un")).containsAll(row.list("gases"));
        }
    }

    @Test
    void everyNumberOfTheGuidebookHasItsGuideAndClass() throws IOException {
        List<String> differing = new ArrayList<>();
        for (Row row : table("un_table").rows()) {
            Entry entry = found(row.text("un"));
            String guide = row.text("erg_guide");
            if (!guide.isEmpty() && !entry.guide().replace("P", "").equals(guide.replace("P", ""))) {
                differing.add(row.text("un") + ": " + entry.guide() + " instead of " + guide);
            }
        }
        assertThat(differing).isEmpty();
    }

    /// A search by number answers as the number does: 1613 is a solution of hydrogen cyanide, 1051 the liquid.
    @Test
    void aSearchByNumberGivesTheSameDistances() throws IOException {
        for (String number : new TreeSet<>(table("erg_table1").keys())) {
            Entry first = CATALOGUE.search("UN " + number, 1).getFirst();
            assertThat(first.tables()).as(number).isEqualTo(tables(number));
        }
    }

    private static Table table(String name) throws IOException {
        return Table.of(Files.readString(SharedData.path("reference/chemicals/" + name + ".csv"))
                .replace("\r", ""));
    }

    private static Entry found(String number) {
        Resolution resolution = CATALOGUE.resolve(new SubstanceRef.Un(number));
        assertThat(resolution).as("UN " + number).isInstanceOf(Resolution.Found.class);
        return ((Resolution.Found) resolution).entry();
    }

    private static TableDistances tables(String number) {
        TableDistances tables = found(number).tables();
        assertThat(tables).as("UN " + number).isNotNull();
        return tables;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
