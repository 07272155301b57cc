package io.canmou.map;

import java.util.Locale;

/// The render theme of one palette, as mapsforge reads it: what is drawn from which zoom on, how wide, in which
/// ink.
///
/// Later instructions are drawn above earlier ones: areas, then water, then houses, then lines from paths to
/// motorways, first all casings, then all fills. Widths are laid down per zoom instead of being scaled, so that a
/// casing keeps its width.
final class ThemeXml {
    private final MapPalette palette;
    private final int shift;
    private final StringBuilder xml = new StringBuilder();

    private ThemeXml(MapPalette palette, int shift) {
        this.palette = palette;
        this.shift = shift;
    }

    /// The whole theme.
    ///
    /// @param shift mapsforge's zoom less that of web maps: −1 for tiles of 512 pixels, 0 where such tiles are
    ///     drawn in double size
    static String of(MapPalette palette, int shift) {
        var theme = new ThemeXml(palette, shift);
        theme.xml
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<rendertheme xmlns=\"http://mapsforge.org/renderTheme\" version=\"4\" map-background=\"")
                .append(theme.ink(BaseInk.LAND))
                .append("\" map-background-outside=\"")
                .append(theme.ink(BaseInk.OUTSIDE))
                .append("\">\n");
        ThemeAreas.write(theme);
        ThemeLines.write(theme);
        ThemeNames.write(theme);
        return theme.xml.append("</rendertheme>\n").toString();
    }

    /// The ink of a part as the theme writes colours.
    String ink(BaseInk part) {
        return palette.ink(part).css();
    }

    /// Opens a rule for what the selector picks between two zooms of web maps; `inside` writes its instructions.
    void rule(Select select, int from, int to, Runnable inside) {
        xml.append("<rule e=\"%s\" k=\"%s\" v=\"%s\" closed=\"%s\" zoom-min=\"%d\" zoom-max=\"%d\">"
                .formatted(
                        select.element(), select.keys(), select.values(), select.closed(), from + shift, to + shift));
        inside.run();
        xml.append("</rule>\n");
    }

    /// Opens a rule from a zoom on.
    void rule(Select select, int from, Runnable inside) {
        rule(select, from, TileKey.MAX_ZOOM, inside);
    }

    void area(BaseInk fill) {
        xml.append("<area fill=\"%s\"/>".formatted(ink(fill)));
    }

    void area(BaseInk fill, BaseInk edge, double width) {
        xml.append("<area fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" scale=\"none\"/>"
                .formatted(ink(fill), ink(edge), number(width)));
    }

    void line(BaseInk stroke, double width, String cap) {
        xml.append("<line stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"%s\" scale=\"none\"/>"
                .formatted(ink(stroke), number(width), cap));
    }

    void dashes(BaseInk stroke, double width, String pattern) {
        xml.append(
                "<line stroke=\"%s\" stroke-width=\"%s\" stroke-dasharray=\"%s\" stroke-linecap=\"butt\" scale=\"none\"/>"
                        .formatted(ink(stroke), number(width), pattern));
    }

    /// A name at a point or in the middle of an area; with a dot before it where it names a point exactly.
    void caption(Letters letters, boolean dot) {
        xml.append("<caption k=\"%s\" %s position=\"%s\"/>"
                .formatted(letters.key(), letters.attributes(this), dot ? "right" : "center"));
    }

    /// A name along a line.
    void pathText(Letters letters) {
        xml.append("<pathText k=\"%s\" %s scale=\"none\"/>".formatted(letters.key(), letters.attributes(this)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /// Which features a rule picks: element `way`, `node` or `any`, alternatives separated by `|`, `~` for "not
    /// set".
    record Select(String element, String keys, String values, String closed) {
        static Select area(String key, String values) {
            return new Select("way", key, values, "yes");
        }

        static Select line(String key, String values) {
            return new Select("way", key, values, "any");
        }

        static Select node(String key, String values) {
            return new Select("node", key, values, "any");
        }

        static Select any(String key, String values) {
            return new Select("any", key, values, "any");
        }
    }

    /// How a name is written; a higher priority wins the place.
    record Letters(String key, double size, String style, BaseInk ink, int priority) {
        String attributes(ThemeXml theme) {
            return "font-style=\"%s\" font-size=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"3\" priority=\"%d\""
                    .formatted(style, number(size), theme.ink(ink), theme.ink(BaseInk.NAME_HALO), priority);
        }
    }
}
