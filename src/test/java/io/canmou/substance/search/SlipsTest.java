package io.canmou.substance.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    private static final String LETTERS = "abcab氯氨1";

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "chlorine, chlorine, 0",
        "clorine, chlorine, 1", // one is missing
        "chllorine, chlorine, 1", // one too much
        "chlorime, chlorine, 1", // a wrong one
        "hclorine, chlorine, 1", // two swapped
        "clhorinr, chlorine, 2",
        "氯气, 氨气, 1",
        "xyz, chlorine, 3", // more than two: not meant
    })
    void aSlipIsALetterWrongMissingTooMuchOrTwoSwapped(String typed, String meant, int slips) {
        assertThat(new Slips(typed).to(meant, 2)).isEqualTo(slips);
    }

    @Test
    void theDistanceIsThatOfTheWholeTable() {
        Random random = new Random(41);
        for (int i = 0; i < 20_000; i++) {
            String word = word(random, 1 + random.nextInt(9));
            String other = word(random, random.nextInt(12));
            assertThat(new Slips(word).to(other, 20)).as(word + " " + other).isEqualTo(between(word, other));
        }
    }

    @Test
    void theNearestPartIsThatOfAllParts() {
        Random random = new Random(43);
        for (int i = 0; i < 3_000; i++) {
            String word = word(random, 1 + random.nextInt(6));
            String text = word(random, random.nextInt(14));
            int nearest = word.length();
            for (int from = 0; from <= text.length(); from++) {
                for (int to = from; to <= text.length(); to++) {
                    nearest = Math.min(nearest, withoutSwaps(word, text.substring(from, to)));
                }
            }
            assertThat(new Slips(word).within(text, 20))
                    .as(word + " in " + text)
                    .isEqualTo(nearest);
        }
    }

    @Test
    void aWordOfSixtyFourLettersIsStillCompared() {
        String word = "ab".repeat(32);
        assertThat(new Slips(word).to(word.substring(1), 2)).isEqualTo(1);
        assertThat(new Slips(word).within("c" + word + "c", 2)).isZero();
        assertThat(new Slips(word + "a").to(word, 2)).isEqualTo(3);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static int withoutSwaps(String a, String b) {
        return table(a, b, false);
    }

    private static int between(String a, String b) {
        return table(a, b, true);
    }

    /// The definition, cell by cell.
    private static int table(String a, String b, boolean swaps) {
        int[][] cells = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cells[i][j] = Math.min(Math.min(cells[i - 1][j], cells[i][j - 1]) + 1, cells[i - 1][j - 1] + change);
                boolean swapped = swaps
                        && i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cells[i][j] = Math.min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }
        return cells[a.length()][b.length()];
    }
}
