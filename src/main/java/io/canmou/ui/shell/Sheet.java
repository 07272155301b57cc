package io.canmou.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stylesheet whose pixels follow the screen: each `12px` in it is multiplied by one factor.
///
/// JavaFX's `em` counts from the node's own font size, so one factor for a whole sheet cannot be had with it.
public final class Sheet {
    private static final Pattern PIXELS = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    private Sheet() {}

    /// The address of `resource` (beside this class's package root) with its pixels multiplied by `scale`.
    public static String scaled(String resource, double scale) {
        String text = read(resource);
        String scaled = scale == 1
                ? text
                : PIXELS.matcher(text).replaceAll(m -> Matcher.quoteReplacement(multiplied(m.group(1), scale)));
        return "data:text/css;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
    }

    private static String multiplied(String number, double scale) {
        return String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(number) * scale);
    }

    private static String read(String resource) {
        try (InputStream in = Sheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no stylesheet " + resource + " in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
