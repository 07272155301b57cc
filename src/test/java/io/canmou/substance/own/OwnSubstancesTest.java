package io.canmou.substance.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Fault;
import io.canmou.store.Change;
import io.canmou.store.Store;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSubstancesTest {
    private static final ShippedCatalogue SHIPPED = new ShippedCatalogue();
    private static final OwnEntries ENTRIES = new OwnEntries(SHIPPED);
    private static final OwnReader READER = new OwnReader(new OwnChecks(ENTRIES));

    @Test
    void aTableOfOwnSubstancesIsRead() {
        List<OwnSubstance> read = read(READER.csv("""
                nameZh,nameEn,un,molarMass,boilingPoint,lel,uel,aegl2.60min,source
                厂内混合溶剂甲,House solvent A,1993|1263,0.092,383,0.011,0.071,200,data sheet of 2025
                """));
        assertThat(read).hasSize(1);
        Entry entry = ENTRIES.entry(read.getFirst());
        assertThat(entry.own()).isTrue();
        assertThat(entry.id()).isEqualTo("own:house-solvent-a");
        assertThat(entry.un()).containsExactly("1993", "1263");
        assertThat(entry.grade()).isEqualTo(Entry.Grade.ZONES);
        assertThat(entry.values().get("lel").source()).isEqualTo("own: data sheet of 2025");
    }

    @Test
    void theSameIsReadFromJson() {
        List<OwnSubstance> fromCsv = read(READER.csv("nameEn,un,molarMass,synonyms\nHouse gas,1954,0.030,x|y\n"));
        List<OwnSubstance> fromJson =
                read(READER.json("[{\"nameEn\": \"House gas\", \"un\": [\"1954\"], \"synonyms\": [\"x\", \"y\"],"
                        + " \"values\": {\"molarMass\": {\"value\": 0.030}}}]"));
        assertThat(fromJson).isEqualTo(fromCsv);
    }

    @Test
    void aCorrectionKeepsWhatItDoesNotSayAndStandsApartFromTheShippedOne() {
        OwnSubstance corrected = read(READER.csv("nameZh,cas,idlh,source\n氯,7782-50-5,5,our own rule\n"))
                .getFirst();
        OwnCatalogue catalogue = new OwnCatalogue(SHIPPED, List.of(ENTRIES.entry(corrected)));
        assertThat(catalogue.resolve(new SubstanceRef.Name("氯")))
                .isInstanceOfSatisfying(Resolution.Found.class, found -> {
                    assertThat(found.entry().own()).isTrue();
                    assertThat(found.entry().values().get("idlh").value()).isEqualTo(5);
                    assertThat(found.entry().values().get("aegl2.60min").value())
                            .isEqualTo(2);
                    assertThat(found.others()).extracting(Entry::id).contains("7782-50-5");
                });
        assertThat(catalogue
                        .byId("7782-50-5")
                        .orElseThrow()
                        .values()
                        .get("idlh")
                        .value())
                .isEqualTo(10);
        assertThat(catalogue.search("lv", 3)).first().matches(Entry::own);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "cas, 7782-50-6, ownBadCas",
        "un, 17, ownBadUn",
        "formula, Xx2, ownBadFormula",
        "molarMass, 70.9, ownOutOfRange", // g/mol
        "lel, 4.4, ownOutOfRange", // per cent
        "boilingPoint, hot, ownNotANumber",
        "boilingPoint, -34, ownOutOfRange", // °C
        "colour, green, ownUnknownKey",
        "antoineA, 9.1, ownHalfAntoine",
    })
    void whatIsWrongIsSaidAtItsCell(String column, String cell, String code) {
        List<Fault> faults = faults(READER.csv("nameEn," + column + "\nThing," + cell + "\n"));
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().code()).isEqualTo(code);
        assertThat(faults.getFirst().path()).startsWith("row 2");
        for (Words words : List.of(Words.ZH, Words.EN)) {
            assertThat(words.has("fault." + code)).isTrue();
        }
    }

    @Test
    void figuresThatContradictEachOtherAreRefused() {
        List<Fault> faults = faults(READER.csv("nameEn,lel,uel\nThing,0.5,0.1\n"));
        assertThat(faults).extracting(Fault::code).containsExactly("ownImplausible");
    }

    @Test
    void allFaultsComeAtOnceAndNothingIsTakenInHalf() {
        List<Fault> faults = faults(READER.csv("nameEn,un,lel\nGood,1017,\n,17,\nBad,1017,9\n"));
        assertThat(faults).extracting(Fault::path).contains("row 3", "row 3.un", "row 4.lel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|ownNotJson",
                "7|ownNotJson",
                "[]|ownNothing",
                "[{\"nameEn\": \"a\", \"nameEn\": \"b\"}]|ownNotJson"
            })
    void brokenJsonIsSaidToBeBroken(String text, String code) {
        assertThat(faults(READER.json(text))).extracting(Fault::code).containsExactly(code);
    }

    /// A decimal comma would move 09 under the next heading, or out of the table.
    @ParameterizedTest
    @ValueSource(strings = {"nameEn,idlh\nThing,0,9\n", "nameEn,idlh,lel\nThing,5\n"})
    void aRowWithOtherCellsThanTheHeaderIsRefused(String table) {
        assertThat(faults(READER.csv(table))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("ownCells");
            assertThat(fault.path()).isEqualTo("row 2");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nameEn,nameEn\nA,B\n", "nameEn,idlh\nA,\"5\n"})
    void aTableThatIsNoneIsRefused(String table) {
        assertThat(faults(READER.csv(table))).extracting(Fault::code).containsExactly("ownNotCsv");
    }

    /// 5 mg/m³ of ammonia are 7 ppm; taken as ppm they would be a wrong number with confidence.
    @Test
    void aFigureInAnotherUnitIsRefused() {
        assertThat(faults(READER.json(
                        "[{\"nameEn\": \"Thing\", \"values\": {\"idlh\": {\"value\": 5, \"unit\": \"mg/m3\"}}}]")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("ownOtherUnit"));
    }

    @Test
    void theSameSubstanceTwiceIsRefused() {
        assertThat(faults(READER.csv("nameEn\nThing\nthing\n")))
                .extracting(Fault::code)
                .containsExactly("ownTwice");
    }

    @Test
    void ownSubstancesLiveInTheStoreThroughItsLog(@TempDir Path folder) {
        OwnSubstance one =
                read(READER.csv("nameEn,molarMass\nHouse gas,0.030\n")).getFirst();
        OwnSubstance two =
                read(READER.csv("nameEn,molarMass\nOther gas,0.040\n")).getFirst();
        try (Store store = Store.open(folder, OwnRepository.SCHEMA, Clock.systemUTC())) {
            OwnRepository repository = new OwnRepository(store);
            repository.save(List.of(one, two));
            repository.remove(two.id());
        }
        try (Store store = Store.open(folder, OwnRepository.SCHEMA, Clock.systemUTC())) {
            OwnRepository repository = new OwnRepository(store);
            assertThat(repository.all()).containsExactly(one);
            assertThat(store.changes()).extracting(Change::entityId).contains(one.id(), two.id());
            store.rebuild();
            assertThat(Set.copyOf(repository.all())).containsExactly(one);
        }
    }

    private static List<OwnSubstance> read(OwnReading reading) {
        assertThat(reading).isInstanceOf(OwnReading.Read.class);
        return ((OwnReading.Read) reading).substances();
    }

    private static List<Fault> faults(OwnReading reading) {
        assertThat(reading).isInstanceOf(OwnReading.Faulty.class);
        return ((OwnReading.Faulty) reading).faults();
    }
}
