package io.canmou.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    @ParameterizedTest
    @MethodSource("palettes")
    void theStyleSheetRepeatsEveryTokenOfThePalette(Palette palette) throws Exception {
        try (InputStream sheet = Palette.class.getResourceAsStream("/io/canmou/ui/canmou.css")) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).contains(palette.tokenSheet());
        }
    }

    static Iterable<Palette> palettes() {
        return Palette.ALL;
    }
}
