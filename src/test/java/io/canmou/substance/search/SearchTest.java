package io.canmou.substance.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();

    @ParameterizedTest(name = "{0} finds {1} among the first {2}")
    @CsvFileSource(resources = "/io/canmou/substance/queries.csv", numLinesToSkip = 1)
    void whatACommanderTypesFindsWhatIsMeant(String query, String id, int among) {
        assertThat(ids(query, among)).contains(id);
    }

    /// Street and trade names, slips, pinyin, plates and formulas, judged from general knowledge of the trade
    /// before the search was asked; several ids where more than one answer is right.
    @ParameterizedTest(name = "{0} finds {1} among the first {2}")
    @CsvFileSource(resources = "/io/canmou/substance/typed.csv", numLinesToSkip = 1)
    void streetNamesSlipsAndPlatesFindWhatIsMeant(String query, String ids, int among) {
        assertThat(ids(query, among)).containsAnyElementsOf(List.of(ids.split("[|]")));
    }

    @Test
    void theFirstHitDoesNotDependOnHowManyAreAskedFor() {
        for (String query : List.of("qinqi", "氯", "amonia", "lvqi", "1993", "tdi")) {
            assertThat(ids(query, 1)).as(query).isEqualTo(ids(query, 20).subList(0, 1));
        }
    }

    @Test
    void capitalsAreAnAbbreviationAndSmallLettersPinyin() {
        assertThat(ids("AN", 1)).containsExactly("107-13-1");
        assertThat(ids("an", 1)).containsExactly("7664-41-7");
    }

    @Test
    void aCollectiveNumberNamesNoSubstance() {
        assertThat(ids("1993", 1)).containsExactly("un:1993");
        assertThat(ids("66/2810", 1)).containsExactly("un:2810");
    }

    @Test
    void theCommonGasComesBeforeItsCompounds() {
        assertThat(ids("氯", 10).indexOf("7782-50-5")).isZero();
        assertThat(ids("氯", 10).indexOf("7782-50-5")).isLessThan(ids("氯", 10).indexOf("75-01-4"));
        assertThat(ids("氨", 10).getFirst()).isEqualTo("7664-41-7");
        assertThat(ids("lv", 10).getFirst()).isEqualTo("7782-50-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "xqzxqzxqz", "９９９９９９９９"})
    void nothingSensibleFindsNothing(String query) {
        assertThat(ids(query, 10)).isEmpty();
    }

    @Test
    void aCorrectWordFindsOnlyItselfFirst() {
        // a slip must never push a correctly spelt name aside
        assertThat(ids("phosgene", 1)).containsExactly("75-44-5");
        assertThat(ids("phosphine", 1)).containsExactly("7803-51-2");
    }

    /// A generic word inside a longer name is no hit: better none than a confident wrong one.
    @ParameterizedTest
    @ValueSource(strings = {"环氧树脂", "脱模水"})
    void oneCharacterInsideALongerNameSaysNothing(String query) {
        assertThat(ids(query, 5)).doesNotContain("7732-18-5", "7782-44-7");
    }

    private static List<String> ids(String query, int limit) {
        return CATALOGUE.search(query, limit).stream().map(Entry::id).toList();
    }
}
