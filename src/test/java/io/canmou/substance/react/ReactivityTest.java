package io.canmou.substance.react;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.substance.shipped.Table;
import io.canmou.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReactivityTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();
    private static final Reactivity REACTIVITY = new Reactivity();

    @ParameterizedTest(name = "{0} with {1}: {2}, {3}")
    @CsvSource({
        // textbook reactions; Bretherick's Handbook of Reactive Chemical Hazards, 7th ed. (2007), under each substance
        "7681-52-9, 7647-01-0, TOXIC_GAS, Cl2", // hypochlorite and acid
        "7681-52-9, 7664-41-7, TOXIC_GAS, NH2Cl", // hypochlorite and ammonia
        "7782-50-5, 7664-41-7, EXPLOSION, NCl3",
        "143-33-9, 7664-93-9, TOXIC_GAS, HCN",
        "143-33-9, 64-19-7, TOXIC_GAS, HCN",
        "1313-82-2, 7647-01-0, TOXIC_GAS, H2S",
        "26628-22-8, 7647-01-0, TOXIC_GAS, HN3",
        "75-20-7, water, FLAMMABLE_GAS, C2H2",
        "20859-73-8, water, TOXIC_GAS, PH3",
        "7440-23-5, water, FLAMMABLE_GAS, H2",
        "10025-78-2, water, TOXIC_GAS, HCl",
        "7719-12-2, water, TOXIC_GAS, HCl",
        "7719-09-7, water, TOXIC_GAS, SO2",
        "7775-14-6, water, TOXIC_GAS, SO2",
        "7697-37-2, 64-17-5, FIRE, NOx",
        "7722-64-7, 7647-01-0, TOXIC_GAS, Cl2",
        "7429-90-5, 1310-73-2, FLAMMABLE_GAS, H2",
        "7664-93-9, metal, HEAT, H2",
    })
    void wellKnownMixturesAreNamedWithTheirGas(String a, String b, Hazard hazard, String gas) {
        Reaction reaction = REACTIVITY.between(partner(a), partner(b));
        assertThat(reaction.hazards()).contains(hazard);
        assertThat(reaction.gases()).contains(gas);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "6484-52-2, fuel, EXPLOSION",
        "7722-84-1, 67-64-1, EXPLOSION",
        "75-21-8, 1310-73-2, POLYMERISATION",
        "100-42-5, 94-36-0, POLYMERISATION",
        "12185-10-3, air, FIRE",
        "97-93-8, air, FIRE",
        "60-29-7, air, EXPLOSION",
        "7664-93-9, 1310-73-2, HEAT",
        "7664-93-9, water, HEAT",
        "87-90-1, 7778-54-3, EXPLOSION",
        "3811-04-9, 7704-34-9, EXPLOSION",
    })
    void wellKnownMixturesAreNamed(String a, String b, Hazard hazard) {
        assertThat(REACTIVITY.between(partner(a), partner(b)).hazards()).contains(hazard);
    }

    @Test
    void orderDoesNotMatter() {
        for (String other : List.of("7647-01-0", "water", "1310-73-2", "metal")) {
            Reaction one = REACTIVITY.between(partner("143-33-9"), partner(other));
            Reaction two = REACTIVITY.between(partner(other), partner("143-33-9"));
            assertThat(one.hazards()).isEqualTo(two.hazards());
            assertThat(one.gases()).containsExactlyInAnyOrderElementsOf(two.gases());
        }
    }

    @Test
    void noGasHoldsAnElementThatNobodyBrings() {
        // sodium hypochlorite with hydrochloric acid: Na, Cl, O, H; no bromine, sulfur, nitrogen
        Reaction reaction = REACTIVITY.between(partner("7681-52-9"), partner("7647-01-0"));
        assertThat(String.join(" ", reaction.gases())).doesNotContain("Br", "S", "N", "C2", "F");
    }

    @Test
    void harmlessCompanyIsNotAccused() {
        assertThat(REACTIVITY.between(partner("109-66-0"), partner("110-54-3")).hazards())
                .isEmpty();
        assertThat(REACTIVITY.between(partner("7727-37-9"), partner("74-82-8")).hazards())
                .doesNotContain(Hazard.EXPLOSION, Hazard.FIRE, Hazard.TOXIC_GAS);
    }

    @Test
    void guessedGroupsAreMarked() {
        assertThat(REACTIVITY.between(partner("7782-50-5"), partner("67-56-1")).reviewed())
                .isTrue();
        assertThat(REACTIVITY.between(partner("7782-50-5"), partner("50-21-5")).reviewed())
                .isFalse();
    }

    @Test
    void everyMemberOfAFamilyIsAnEntry() {
        for (Row row : Table.shipped("mix_families").rows()) {
            assertThat(row.list("ids"))
                    .as(row.text("family"))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(i -> assertThat(CATALOGUE.byId(i)).isPresent());
        }
    }

    /// Pairs as people name them, with what general chemistry says of them; `none`: nothing is to be warned of.
    @ParameterizedTest(name = "{0} with {1}: {2} {3}")
    @CsvFileSource(resources = "/io/canmou/substance/reactions.csv", numLinesToSkip = 1)
    void whatChemistryTeachesOfAPairIsSaid(String a, String b, String hazards, @Nullable String gases) {
        Reaction reaction = REACTIVITY.between(named(a), named(b));
        List<String> said = reaction.hazards().stream().map(Hazard::word).toList();
        if (hazards.equals("none")) {
            assertThat(said).isEmpty();
            return;
        }
        assertThat(said).contains(hazards.split("[|]"));
        if (gases != null) {
            assertThat(reaction.gases()).contains(gases.split("[|]"));
        }
    }

    /// The chart's gases are those of whole groups: a chloride of phosphorus has no oxygen for chlorine dioxide, a
    /// hydride nothing for an acid.
    @ParameterizedTest
    @CsvSource({
        "phosphorus trichloride, HCl",
        "thionyl chloride, HCl|SO2",
        "sodium hydride, H2",
        "lithium, H2",
        "chlorine, Cl2|HCl|HOCl",
    })
    void waterSetsFreeWhatTheSubstanceIsMadeOfAndNothingElse(String name, String gases) {
        assertThat(REACTIVITY.between(named(name), named("water")).gases())
                .containsExactlyInAnyOrder(gases.split("[|]"));
    }

    private static Partner named(String name) {
        return Medium.of(name).<Partner>map(Partner.Around::new).orElseGet(() -> {
            assertThat(CATALOGUE.resolve(SubstanceRef.of(name))).as(name).isInstanceOf(Resolution.Found.class);
            return new Partner.Of(((Resolution.Found) CATALOGUE.resolve(SubstanceRef.of(name))).entry());
        });
    }

    @Test
    void everyReasonIsWordedInBothLanguagesAndEverySubstanceOfTheListExists() {
        for (Row row : Table.shipped("mixes").rows()) {
            for (Words words : List.of(Words.ZH, Words.EN)) {
                assertThat(words.has("reaction." + row.text("reason")))
                        .as(row.text("reason"))
                        .isTrue();
            }
            for (String side : Set.of(row.text("a"), row.text("b"))) {
                assertThat(side.contains(":") || CATALOGUE.byId(side).isPresent())
                        .as(side)
                        .isTrue();
            }
            if (row.text("a").startsWith("set:") || row.text("b").startsWith("set:")) {
                assertThat(Table.shipped("mix_families").keys())
                        .as(row.text("a") + " " + row.text("b"))
                        .containsAll(Stream.of(row.text("a"), row.text("b"))
                                .filter(s -> s.startsWith("set:"))
                                .map(s -> s.substring(4))
                                .toList());
            }
            assertThat(row.list("hazards"))
                    .allSatisfy(h -> assertThat(Arrays.stream(Hazard.values()).map(Hazard::name))
                            .contains(h));
        }
    }

    private static Partner partner(String text) {
        return Medium.of(text)
                .<Partner>map(Partner.Around::new)
                .orElseGet(() -> new Partner.Of(CATALOGUE.byId(text).orElseThrow()));
    }
}
