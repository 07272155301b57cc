package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.substance.Curve;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Entry.Grade;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCatalogueTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();

    private static final int FULL = 483;
    private static final int SPREADABLE = 967;
    private static final int TOXIC_OR_TABLE = 928;

    /// Figures that the first transcription had wrong, from the named documents.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "106-99-0, flashPoint, 197.04", // NIOSH Pocket Guide: -105 F
        "74-84-0, flashPoint, 138.15", // CHRIS: -211 F
        "10102-44-0, idlh, 13", // NIOSH publication 2017-202
        "75-05-8, idlh, 137", // NIOSH 2017, IDLH value profile
        "12135-76-1, lel, 0.04", // CHRIS 1999
        "8008-20-6, liquidDensity, 798.4", // CHRIS 1999: kerosene itself, not the dodecane that stands for it
        "7803-57-8, boilingPoint, 392.15", // CRC: the hydrate, not hydrazine
        "75-65-0, vapourPressure, 4000", // Merck Index: 4.1 kPa at 20 C, below its melting point
    })
    void figuresThatWereWrongAreThoseOfTheDocuments(String cas, String key, double value) {
        assertThat(CATALOGUE.byId(cas).orElseThrow().values().get(key).value()).isCloseTo(value, withinPercentage(1.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 7782-50-5", "７７８２－５０－５", "7782–50–5", "CAS 7782-50-5", "CAS: 7782-50-5"})
    void aRegistryNumberIsTakenHoweverItIsTyped(String cas) {
        assertThat(CATALOGUE.resolve(new SubstanceRef.Cas(cas)))
                .isInstanceOfSatisfying(
                        Resolution.Found.class,
                        f -> assertThat(f.entry().nameEn()).isEqualTo("Chlorine"));
        assertThat(CATALOGUE.resolve(new SubstanceRef.Un("ＵＮ １０１７"))).isInstanceOf(Resolution.Found.class);
    }

    /// What no entry is called is read as a formula; capitals as they stand, where anything has that formula.
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "N2, 7727-37-9",
        "O₂, 7782-44-7",
        "Cl2, 7782-50-5",
        "cl2, 7782-50-5",
        "h2so4, 7664-93-9",
        "NaOH, 1310-73-2",
        "NaH, 7646-69-7",
        "Na, 7440-23-5",
        "S, 7704-34-9",
        "CaC2, 75-20-7",
        "NH4NO3, 6484-52-2",
        "KMnO4, 7722-64-7",
        "LiAlH4, 16853-85-3",
        "C6H6, 71-43-2",
    })
    void aFormulaNamesItsSubstance(String formula, String id) {
        assertThat(CATALOGUE.resolve(SubstanceRef.of(formula)))
                .isInstanceOfSatisfying(
                        Resolution.Found.class, f -> assertThat(f.entry().id()).isEqualTo(id));
    }

    @Test
    void isomersThatAreBothCommonAreAskedFor() {
        assertThat(CATALOGUE.resolve(SubstanceRef.of("C2H6O")))
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        a -> assertThat(a.entries()).extracting(Entry::nameEn).contains("Ethanol", "Dimethyl ether"));
    }

    /// Never a near hit: one digit changed, two swapped, the hyphens left out.
    @ParameterizedTest
    @ValueSource(strings = {"7782-50-6", "7728-50-5", "7782505"})
    void aRegistryNumberThatIsOneSlipAwayIsACandidateOnly(String cas) {
        assertThat(CATALOGUE.resolve(new SubstanceRef.Cas(cas)))
                .isInstanceOfSatisfying(
                        Resolution.NotFound.class,
                        n -> assertThat(n.candidates())
                                .hasSizeLessThanOrEqualTo(5)
                                .extracting(Entry::nameEn)
                                .contains("Chlorine"));
    }

    /// Printed equivalences by peak pressure (TM 5-855-1) and by mass specific energy (Baker and others 1983).
    @ParameterizedTest
    @CsvSource({
        "un:0082, 0.82",
        "un:0331, 0.82",
        "121-82-4, 1.185",
        "2691-41-0, 1.256",
        "55-63-0, 1.481",
        "118-96-7, 1",
        "78-11-5, 1.27",
    })
    void condensedExplosivesKnowTheirEquivalence(String id, double equivalence) {
        assertThat(CATALOGUE.byId(id))
                .hasValueSatisfying(
                        entry -> assertThat(entry.substance().flammability().tntEquivalence())
                                .isEqualTo(equivalence));
    }

    @Test
    void chlorineIsKnownCompletely() {
        Entry chlorine = entry("7782-50-5");
        assertThat(chlorine.grade()).isEqualTo(Grade.FULL);
        assertThat(chlorine.un()).containsExactly("1017");
        // AEGL and IDLH as EPA (2004) and NIOSH (1994) give them
        assertThat(chlorine.values().get("aegl2.60min").value()).isEqualTo(2.0);
        assertThat(chlorine.values().get("aegl3.10min").value()).isEqualTo(50);
        assertThat(chlorine.values().get("idlh").value()).isEqualTo(10);
        assertThat(chlorine.values().get("boilingPoint").value()).isEqualTo(239.11);
        assertThat(chlorine.values().get("molarMass").value()).isEqualTo(0.0709);
        assertThat(chlorine.values().get("majorHazardThreshold").value()).isEqualTo(5_000);
        assertThat(chlorine.values().get("protect.large.railTankCar.night.low").value())
                .isEqualTo(11_000);
        assertThat(chlorine.values().get("protect.large.railTankCar.night.low").atLeast())
                .isTrue();
    }

    @Test
    void milligramsBecomePartsPerMillionAt25Degrees() {
        // sulfur trioxide, AEGL-2 60 min 8.7 mg/m³, molar mass 80.06 g/mol: 8.7 · 24.465 / 80.06 = 2.66 ppm
        Entry trioxide = entry("7446-11-9");
        assertThat(trioxide.values().get("aegl2.60min").value()).isCloseTo(2.66, within(0.01));
    }

    @Test
    void curvesReproduceTheBoilingPoint() {
        for (String cas : List.of("7782-50-5", "7664-41-7", "7446-09-5", "67-56-1", "71-43-2", "74-82-8")) {
            Entry entry = entry(cas);
            Curve pressure = entry.substance().physics().vapourPressureCurve();
            assertThat(pressure).isNotNull();
            double boiling = entry.values().get("boilingPoint").value();
            assertThat(pressure.at(boiling)).as(entry.nameEn()).isCloseTo(101_325, within(2_500.0));
        }
    }

    @Test
    void aSharedNumberHasItsRepresentativeAndNamesTheOthers() {
        Resolution found = CATALOGUE.resolve(new SubstanceRef.Un("1075"));
        assertThat(found).isInstanceOfSatisfying(Resolution.Found.class, f -> {
            assertThat(f.entry().id()).isEqualTo("68476-85-7");
            assertThat(f.others()).extracting(Entry::id).contains("74-98-6", "106-97-8");
        });
    }

    @Test
    void exactNamesIgnoreCaseBlanksAndWidth() {
        for (String name : List.of("chlorine", "CHLORINE", " Chlor ine", "ｃｈｌｏｒｉｎｅ", "氯", "液氯", "氯气")) {
            assertThat(CATALOGUE.resolve(new SubstanceRef.Name(name)))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Resolution.Found.class,
                            f -> assertThat(f.entry().id()).isEqualTo("7782-50-5"));
        }
    }

    @Test
    void aNearHitIsNotFoundButSuggested() {
        assertThat(CATALOGUE.resolve(new SubstanceRef.Name("chlorin")))
                .isInstanceOfSatisfying(
                        Resolution.NotFound.class,
                        n -> assertThat(n.candidates()).extracting(Entry::id).contains("7782-50-5"));
    }

    @Test
    void noGradeFallsBelowWhatItHasReached() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        int toxicOrTable = 0;
        for (Entry entry : CATALOGUE.entries()) {
            counts.merge(entry.grade(), 1, Integer::sum);
            boolean level = !entry.substance().toxicity().ppm().isEmpty();
            if (level || entry.tables() != null) {
                toxicOrTable++;
            }
        }
        // wanted: 9,000 searchable, 900 with table distances or inhalation levels, 350 full; a lower count than the
        // one below means that somebody's change lost data
        assertThat(CATALOGUE.entries()).hasSizeGreaterThanOrEqualTo(10_600);
        assertThat(toxicOrTable).isGreaterThanOrEqualTo(TOXIC_OR_TABLE);
        assertThat(counts.get(Grade.FULL)).isGreaterThanOrEqualTo(FULL);
        assertThat(counts.get(Grade.FULL) + counts.get(Grade.ZONES)).isGreaterThanOrEqualTo(SPREADABLE);
    }

    private static Entry entry(String id) {
        return CATALOGUE.byId(id).orElseThrow();
    }
}
