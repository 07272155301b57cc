package io.canmou.substance.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Catalogue;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownSubstanceTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();
    private static final UnknownSubstance UNKNOWN = new UnknownSubstance(CATALOGUE);

    @Test
    void theTrueSubstanceIsAmongTheFirstTenOfNineCardsInTen() throws IOException {
        // each card was written from what the substance is known to look, smell and do, before it was ever ranked
        List<String> cards = cards();
        List<String> missed = new ArrayList<>();
        for (String card : cards) {
            String id = card.substring(0, card.indexOf(','));
            String[] clues = card.substring(card.indexOf(',') + 1).split(";");
            if (!ids(Nearby.NOTHING, 10, clues).stream().anyMatch(List.of(id.split("[|]"))::contains)) {
                missed.add(card);
            }
        }
        assertThat(cards).hasSizeGreaterThanOrEqualTo(350);
        assertThat(missed).as("missed of %d", cards.size()).hasSizeLessThanOrEqualTo(cards.size() / 20);
    }

    /// Narrow pupils are the sign of cholinesterase inhibitors: of the first five, none may be one that merely
    /// convulses, such as hydrogen cyanide.
    @Test
    void pinpointPupilsNameAPesticideBeforeACommonGas() {
        List<String> found = ids(Nearby.NOTHING, 5, "state=liquid", "symptom=pinpoint pupils", "symptom=convulsion");
        // dichlorvos, parathion; hydrogen cyanide, hydrogen sulfide
        assertThat(found).contains("62-73-7", "56-38-2").doesNotContain("74-90-8", "7783-06-4");
    }

    @Test
    void aClueCanBeTakenBack() {
        String[] all = {"state=gas", "colour=green", "odour=garlic"};
        List<String> with = ids(Nearby.NOTHING, 5, all);
        List<String> without = ids(Nearby.NOTHING, 5, "state=gas", "colour=green");
        assertThat(without).isNotEqualTo(with).startsWith("7782-50-5");
        assertThat(ids(Nearby.NOTHING, 5, all)).isEqualTo(with);
    }

    @Test
    void theOrderOfCluesDoesNotMatter() {
        String[] clues = {"state=gas", "odour=臭鸡蛋味", "reading=h2s>10", "symptom=collapse"};
        String[] other = {"symptom=collapse", "reading=h2s>10", "odour=臭鸡蛋味", "state=gas"};
        assertThat(ids(Nearby.NOTHING, 30, other)).isEqualTo(ids(Nearby.NOTHING, 30, clues));
    }

    @Test
    void aSmellWithANameOfItsOwnTellsMoreThanAGeneralOne() {
        // amyl acetate is called pear drops and banana oil for its smell
        String banana = ids(Nearby.NOTHING, 100, "odour=banana", "state=liquid", "water=floats")
                .toString();
        String sweet = ids(Nearby.NOTHING, 100, "odour=sweet", "state=liquid", "water=floats")
                .toString();
        assertThat(banana.indexOf("123-92-2")).isBetween(0, 300);
        assertThat(sweet.indexOf("123-92-2") < 0 || sweet.indexOf("123-92-2") > banana.indexOf("123-92-2"))
                .isTrue();
    }

    @Test
    void whatIgnitesByItselfAndWhatDoesNotBurnAreTold() {
        assertThat(share("7803-62-5", "state=gas", "fire=自燃")).isGreaterThan(share("7803-62-5", "state=gas"));
        assertThat(share("2551-62-4", "state=gas", "fire=does not burn"))
                .isGreaterThan(share("2551-62-4", "state=gas"));
        assertThat(share("74-98-6", "state=gas", "fire=不燃")).isLessThan(share("74-98-6", "state=gas"));
    }

    @ParameterizedTest
    @EnumSource(value = ClueKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NEAR")
    void everyChoiceThatAMessageOffersIsUnderstood(ClueKind kind) {
        for (boolean chinese : new boolean[] {true, false}) {
            List<String> choices = UNKNOWN.choices(kind, chinese);
            assertThat(choices).hasSizeGreaterThan(3);
            assertThat(choices)
                    .allSatisfy(
                            c -> assertThat(UNKNOWN.read(kind.word() + "=" + c)).isInstanceOf(ClueReading.Read.class));
        }
    }

    @Test
    void aContradictionLowersAndAMissingDescriptionIsNeutral() {
        double plain = share("7664-41-7", "state=gas");
        assertThat(share("7664-41-7", "state=gas", "colour=brown")).isLessThan(plain);
        // oxygen difluoride has no odour in the tables: garlic says nothing of it, so it gains on ammonia
        double before = share("7783-41-7", "state=gas") / plain;
        double after =
                share("7783-41-7", "state=gas", "odour=garlic") / share("7664-41-7", "state=gas", "odour=garlic");
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void whatTheSiteStoresComesForward() {
        String[] clues = {"state=liquid", "odour=sweet", "water=floats"};
        List<String> anywhere = ids(Nearby.NOTHING, 50, clues);
        List<String> onSite = ids(new Nearby(Set.of("103-65-1"), Set.of()), 50, clues); // n-propylbenzene
        assertThat(onSite.indexOf("103-65-1")).isBetween(0, 2);
        assertThat(anywhere.subList(0, 3)).doesNotContain("103-65-1");
    }

    @Test
    void theWorstCredibleCandidateDecides() {
        // an unknown gas at a plant with chlorine and carbon dioxide is taken for chlorine (rule P5)
        List<Candidate> ranked =
                UNKNOWN.rank(read("state=gas"), new Nearby(Set.of("7782-50-5", "124-38-9"), Set.of()), 20);
        assertThat(UNKNOWN.worst(ranked))
                .hasValueSatisfying(c -> assertThat(c.entry().id()).isEqualTo("7782-50-5"));
    }

    /// Parathion's vapour is saturated at 0.8 mPa, 8 ppb, a tenth of what disables; sarin's at 390 Pa.
    @Test
    void aPoisonThatHardlyEvaporatesDoesNotDecideTheZone() {
        List<Candidate> ranked = UNKNOWN.rank(read("state=liquid", "symptom=pinpoint pupils"), Nearby.NOTHING, 10);
        assertThat(UNKNOWN.credible(ranked)).extracting(c -> c.entry().nameEn()).contains("Parathion", "Sarin");
        assertThat(UNKNOWN.worst(ranked))
                .hasValueSatisfying(c -> assertThat(c.entry().nameEn()).isEqualTo("Sarin"));
    }

    @Test
    void reasonsForAndAgainstAreNamed() {
        Candidate chlorine = UNKNOWN.rank(read("colour=green", "vapour=light"), Nearby.NOTHING, 100).stream()
                .filter(c -> c.entry().id().equals("7782-50-5"))
                .findFirst()
                .orElseThrow();
        assertThat(chlorine.why()).extracting(Clue::value).containsExactly("green");
        assertThat(chlorine.against()).extracting(Clue::value).containsExactly("light");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "odour=rotten egg",
                "气味=臭鸡蛋",
                "colour=黄绿色",
                "reading=lel>10",
                "reading=o2<19",
                "reading=pid>50",
                "reading=ph<2",
                "reading=h2s>10",
                "placard=2.3",
                "placard=1017",
                "placard=268",
                "placard=red",
                "label=skull",
                "symptom=eyes",
                "container=tank-pressure",
                "fire=black smoke",
                "water=floats",
                "vapour=fuming",
                "state=powder",
                "odour=烂白菜",
                "读数=硫化氢>10"
            })
    void theContractsCluesAreUnderstood(String text) {
        assertThat(UNKNOWN.read(text)).isInstanceOf(ClueReading.Read.class);
    }

    @Test
    void whatIsNoClueIsSaidToBeNone() {
        assertThat(UNKNOWN.read("odour")).isInstanceOf(ClueReading.NoSuchKind.class);
        assertThat(UNKNOWN.read("mood=bad")).isInstanceOf(ClueReading.NoSuchKind.class);
        assertThat(UNKNOWN.read("colour=loud")).isInstanceOf(ClueReading.NotUnderstood.class);
        assertThat(UNKNOWN.read("reading=xyz>1")).isInstanceOf(ClueReading.NotUnderstood.class);
    }

    private static List<Clue> read(String... texts) {
        return Arrays.stream(texts)
                .map(t -> ((ClueReading.Read) UNKNOWN.read(t)).clue())
                .toList();
    }

    private static List<String> ids(Nearby nearby, int limit, String... clues) {
        return UNKNOWN.rank(read(clues), nearby, limit).stream()
                .map(c -> c.entry().id())
                .toList();
    }

    private static double share(String id, String... clues) {
        return UNKNOWN.rank(read(clues), Nearby.NOTHING, Integer.MAX_VALUE).stream()
                .filter(c -> c.entry().id().equals(id))
                .findFirst()
                .orElseThrow()
                .share();
    }

    private static List<String> cards() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        UnknownSubstanceTest.class.getResourceAsStream("/io/canmou/substance/unknown_cards.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }
}
