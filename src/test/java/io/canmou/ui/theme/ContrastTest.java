package io.canmou.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.map.Token;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text of the screen can be read on its ground: WCAG 2.2, 1.4.3 and 1.4.11, relative luminance and ratio as
/// defined there.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;

    private record Pair(Token ink, Token ground, double least) {}

    private static final List<Pair> PAIRS = Stream.concat(
                    Stream.of(Token.PANEL, Token.RAISE, Token.SUNK)
                            .flatMap(g -> Stream.of(
                                            Token.INK,
                                            Token.INK_2,
                                            Token.DONE,
                                            Token.ROUTE,
                                            Token.Z3_TEXT,
                                            Token.Z2_TEXT,
                                            Token.Z1_TEXT)
                                    .map(i -> new Pair(i, g, TEXT))),
                    Stream.of(
                            new Pair(Token.ACTION_TEXT, Token.ACTION, TEXT),
                            new Pair(Token.TOP_INK, Token.TOP, TEXT),
                            new Pair(Token.TOP_INK_2, Token.TOP, TEXT),
                            new Pair(Token.TILE_INK, Token.TILE, TEXT),
                            new Pair(Token.Z3_TAG_INK, Token.Z3_TAG, TEXT),
                            new Pair(Token.Z2_TAG_INK, Token.Z2_TAG, TEXT),
                            new Pair(Token.Z1_TAG_INK, Token.Z1_TAG, TEXT),
                            new Pair(Token.WHATIF, Token.PANEL, LARGE),
                            new Pair(Token.Z3_EDGE, Token.HALO, LARGE),
                            new Pair(Token.Z2_EDGE, Token.HALO, LARGE),
                            new Pair(Token.Z1_EDGE, Token.HALO, LARGE),
                            new Pair(Token.BAND, Token.HALO, LARGE)))
            .toList();

    static Stream<Arguments> texts() {
        return Palette.ALL.stream().flatMap(p -> PAIRS.stream().map(pair -> Arguments.of(p, pair)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyInkStandsOutFromItsGround(Palette palette, Pair pair) {
        double ratio = ratio(palette.color(pair.ink()), palette.color(pair.ground()));
        assertThat(ratio)
                .as("%s: %s on %s", palette.styleClass(), pair.ink(), pair.ground())
                .isGreaterThanOrEqualTo(pair.least());
    }

    private static double ratio(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
