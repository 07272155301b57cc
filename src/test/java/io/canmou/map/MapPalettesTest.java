package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapPalettesTest {
    private static final List<Token> TEXTS =
            List.of(Token.INK, Token.INK_2, Token.DONE, Token.Z3_TEXT, Token.Z2_TEXT, Token.Z1_TEXT);

    static Iterable<MapPalette> screens() {
        return List.of(MapPalettes.DAY, MapPalettes.NIGHT, MapPalettes.RED, MapPalettes.CONTRAST);
    }

    @Test
    void contrastOfBlackAndWhiteIsTwentyOneAsTheStandardSays() {
        assertThat(Ink.of("#000000").contrast(Ink.of("#FFFFFF"))).isEqualTo(21);
        assertThat(Ink.of("#777777").contrast(Ink.of("#FFFFFF"))).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void textStandsOutFromItsGround(MapPalette palette) {
        for (Token text : TEXTS) {
            assertThat(palette.ink(text).contrast(palette.ink(Token.PANEL)))
                    .as("%s: %s", palette.id(), text)
                    .isGreaterThanOrEqualTo(least(palette, text));
        }
    }

    /// Sevenfold, but for large bold zone text by night (6.2) and for red light (5.5, secondary text 4.5).
    private static double least(MapPalette palette, Token text) {
        return switch (palette.id()) {
            case "red" -> text == Token.INK_2 ? 4.4 : 5.5;
            case "night" -> text == Token.Z3_TEXT ? 6.1 : 7;
            default -> 7;
        };
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theEdgeOfAZoneStandsOutFromEveryAreaOfTheMap(MapPalette palette) {
        for (BaseInk part : BaseInk.values()) {
            if (part.area() && part != BaseInk.NAME_HALO) {
                for (int level = 1; level <= 3; level++) {
                    assertThat(palette.ink(Token.edge(level)).contrast(palette.ink(part)))
                            .as("%s: level %d on %s", palette.id(), level, part)
                            .isGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void textOnTagsAndButtonsStandsOut(MapPalette palette) {
        double least = palette.id().equals("red") ? 5.3 : palette.dark() ? 5.9 : 7;
        assertThat(palette.ink(Token.ACTION_TEXT).contrast(palette.ink(Token.ACTION)))
                .isGreaterThanOrEqualTo(least);
        assertThat(palette.ink(Token.DONE_INK).contrast(palette.ink(Token.DONE_FILL)))
                .isGreaterThanOrEqualTo(least);
        for (int level = 1; level <= 3; level++) {
            assertThat(palette.ink(Token.tagInk(level)).contrast(palette.ink(Token.tag(level))))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void noAreaOfTheNightIsBrighterThanSixteenThousandths() {
        for (MapPalette palette : List.of(MapPalettes.NIGHT, MapPalettes.RED)) {
            for (BaseInk part : BaseInk.values()) {
                if (part.area()) {
                    assertThat(palette.ink(part).luminance())
                            .as("%s: %s", palette.id(), part)
                            .isLessThanOrEqualTo(0.016);
                }
            }
        }
    }

    @Test
    void redSafeNightLetsNoBlueLightOut() {
        MapPalettes.RED
                .tokens()
                .forEach((token, ink) -> assertThat(ink.blue()).as(token.name()).isZero());
        MapPalettes.RED
                .base()
                .forEach((part, ink) -> assertThat(ink.blue()).as(part.name()).isZero());
    }

    @Test
    void paperHasNoColourAtAll() {
        MapPalettes.PAPER
                .base()
                .values()
                .forEach(ink -> assertThat(ink.red()).isEqualTo(ink.green()).isEqualTo(ink.blue()));
        MapPalettes.PAPER
                .tokens()
                .values()
                .forEach(ink -> assertThat(ink.red()).isEqualTo(ink.green()).isEqualTo(ink.blue()));
    }
}
