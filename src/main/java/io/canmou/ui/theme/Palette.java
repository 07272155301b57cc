package io.canmou.ui.theme;

import io.canmou.map.BaseInk;
import io.canmou.map.Ink;
import io.canmou.map.MapPalette;
import io.canmou.map.MapPalettes;
import io.canmou.map.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// One look of the desktop: its style class on the root and the colours that painting code needs.
///
/// Controls take their colours from the style sheet's looked-up colours (`-cm-ink`, ...), which hang on
/// [#styleClass] at the root; canvas and map painting read the same tokens here. [#tokenSheet] is what the style
/// sheet repeats.
///
/// @param styleClass `cm-day`, `cm-night`, `cm-red`, `cm-contrast`
public record Palette(String styleClass, MapPalette map) {
    public static final Palette DAY = new Palette("cm-day", MapPalettes.DAY);
    public static final Palette NIGHT = new Palette("cm-night", MapPalettes.NIGHT);
    public static final Palette RED = new Palette("cm-red", MapPalettes.RED);
    public static final Palette CONTRAST = new Palette("cm-contrast", MapPalettes.CONTRAST);

    /// In the order in which the user goes through them.
    public static final List<Palette> ALL = List.of(DAY, NIGHT, RED, CONTRAST);

    /// Whether light letters stand on a dark ground.
    public boolean dark() {
        return map.dark();
    }

    public Color color(Token token) {
        return toColor(map.ink(token));
    }

    public Color color(BaseInk part) {
        return toColor(map.ink(part));
    }

    /// The rule of the style sheet that defines this palette's tokens.
    public String tokenSheet() {
        return Arrays.stream(Token.values())
                .map(token -> "    " + token.css() + ": " + map.ink(token).css() + ";\n")
                .collect(Collectors.joining("", ".root." + styleClass + " {\n", "}\n"));
    }

    private static Color toColor(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
