package io.canmou.resource.lists;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people write into cells: "约20", "20-30", "2吨", "3 套", "2026年3月", "有".
final class Cells {
    private static final Set<String> NOTHING =
            Set.of("", "/", "—", "－", "-", "--", "无", "暂无", "\\", "n/a", "null", "none");
    private static final Pattern NUMBER = Pattern.compile(
            "(约|大约|近|>|>=|≥|<|<=|≤)?\\s*([-+]?\\d[\\d,]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*(?:[-~–至]\\s*\\d[\\d,.]*)?\\s*(余|多)?\\s*(.*)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?月?(?:[ T].*)?");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private Cells() {}

    /// A number, the unit after it, and whether it was given roughly.
    record Amount(double value, String unit, boolean approximate) {}

    /// Full-width letters, digits and brackets as ordinary ones; ℃, ㎡ and the like stay whole.
    static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c == 0x3000 || c == 0xA0 ? ' ' : c);
        }
        return out.toString();
    }

    static boolean isNothing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /// The amount in a cell; a range gives its lower end.
    static Optional<Amount> amount(String cell) {
        String text = halfWidth(Normalizer.normalize(cell, Normalizer.Form.NFC)).strip();
        Matcher m = NUMBER.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean range =
                m.end(2) < text.length() && text.substring(m.end(2)).strip().matches("[-~–至]\\s*\\d.*");
        double value = Double.parseDouble(m.group(2).replace(",", ""));
        if (Double.isInfinite(value)) {
            return Optional.empty(); // an exponent that slipped
        }
        return Optional.of(new Amount(value, m.group(4).strip(), m.group(1) != null || m.group(3) != null || range));
    }

    /// A date as lists write it; a month alone is its first day.
    static Optional<LocalDate> date(String cell) {
        String text = halfWidth(cell).strip();
        try {
            Matcher m = DATE.matcher(text);
            if (m.matches()) {
                int day = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
                return Optional.of(LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), day));
            }
            if (text.matches("(19|20)\\d{6}")) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(4, 6)),
                        Integer.parseInt(text.substring(6))));
            }
            if (text.matches("[3-6]\\d{4}")) {
                return Optional.of(EXCEL.plusDays(Integer.parseInt(text)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// The parts of a cell that lists several things.
    static List<String> list(String cell) {
        return List.of(cell.split("[、，,;；/\\n]")).stream()
                .map(String::strip)
                .filter(s -> !isNothing(s))
                .toList();
    }
}
