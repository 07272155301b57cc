package io.canmou.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledFontTest {
    private static final String SIGNS = "，。、；：？！“”‘’（）《》【】·…—–−±×÷≤≥≈°℃‰²³µΩαβλ→←↑↓↗●◐◆○✓ⅠⅡⅢⅣ①②③㎡㎥０９ＡＺａｚ";

    @ParameterizedTest
    @EnumSource
    void everyIdeographOfGb2312AndEverySignOfTheScreenHasAGlyph(BundledFont font) throws Exception {
        Font face = load(font);
        assertThat(missing(face, ideographs("GB2312", 0xB0, 0xF7, 0xA1))).isEmpty();
        assertThat(missing(face, SIGNS)).isEmpty();
    }

    @Test
    void regularHoldsTheRareIdeographsOfNames() throws Exception {
        Font face = load(BundledFont.REGULAR);
        assertThat(missing(face, ideographs("GBK", 0x81, 0xFE, 0x40))).isEmpty();
        assertThat(missing(face, "镕喆珺堃昇烜")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void digitsAreEquallyWideSoThatClocksDoNotDance(BundledFont font) throws Exception {
        Font face = load(font).deriveFont(100f);
        var context = new FontRenderContext(null, true, true);
        double zero = face.getStringBounds("0", context).getWidth();
        for (char digit = '1'; digit <= '9'; digit++) {
            assertThat(face.getStringBounds(String.valueOf(digit), context).getWidth())
                    .isEqualTo(zero);
        }
    }

    @Test
    void theLicenceLiesBesideTheFont() throws Exception {
        try (InputStream licence = BundledFont.class.getResourceAsStream("/io/canmou/fonts/OFL.txt")) {
            assertThat(licence).isNotNull();
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE");
        }
    }

    private static Font load(BundledFont font) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.bytes()));
    }

    private static String missing(Font face, String text) {
        return text.codePoints()
                .filter(c -> !face.canDisplay(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The ideographs of a two-byte charset, counted from its own table.
    private static String ideographs(String charset, int first, int last, int low) {
        Charset set = Charset.forName(charset);
        var text = new StringBuilder();
        for (int high = first; high <= last; high++) {
            for (int b = low; b <= 0xFE; b++) {
                String one = new String(new byte[] {(byte) high, (byte) b}, set);
                if (one.length() == 1 && Character.isIdeographic(one.charAt(0)) && one.charAt(0) >= 0x4E00) {
                    text.append(one);
                }
            }
        }
        return text.toString();
    }
}
