package io.canmou.map;

import java.awt.Color;
import java.util.Locale;

/// One colour: red, green, blue and opacity in a word, as `java.awt` packs them.
public record Ink(int argb) {
    /// A colour as style sheets write it, `#RRGGBB`, opaque.
    public static Ink of(String hex) {
        return new Ink(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /// The same colour, `share` of it opaque.
    public Ink withOpacity(double share) {
        return new Ink((int) Math.round(255 * share) << 24 | argb & 0xFFFFFF);
    }

    /// Opacity, 0 to 1.
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    /// As `#RRGGBB` or, where it is not opaque, `rgba(r, g, b, a)`.
    public String css() {
        return argb >>> 24 == 0xFF
                ? String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF)
                : String.format(Locale.ROOT, "rgba(%d, %d, %d, %.2f)", red(), green(), blue(), opacity());
    }

    /// For AWT.
    public Color awt() {
        return new Color(argb, true);
    }

    /// Relative luminance, 0 black to 1 white.
    ///
    /// Source: W3C (2018), WCAG 2.1, definition of relative luminance.
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /// Contrast ratio, 1 to 21.
    ///
    /// Source: W3C (2018), WCAG 2.1, definition of contrast ratio.
    public double contrast(Ink other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
