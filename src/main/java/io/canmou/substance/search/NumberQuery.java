package io.canmou.substance.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query that is a number: CAS, UN with or without the letters, hazard identification number, or both numbers of
/// an orange plate (`268/1005`).
///
/// @param cas beginning of a registry number, or all its digits without the hyphens, else empty
/// @param un four digits, else empty
/// @param hin as on the upper half of the plate, else empty
public record NumberQuery(String cas, String un, String hin) {
    private static final NumberQuery NONE = new NumberQuery("", "", "");
    private static final Pattern CAS = Pattern.compile("(?:CAS(?:NO|号)?[.:#-]*)?(\\d{2,7}-\\d{0,2}-?\\d?)");
    private static final Pattern DIGITS = Pattern.compile("(?:CAS(?:NO|号)?[.:#-]*)?(\\d{5,10})");
    private static final Pattern UN = Pattern.compile("(?:UN|NA|联合国)?(?:NO|NUMBER|编号|号)?[.:#-]*(\\d{4})");
    private static final Pattern HIN = Pattern.compile("(?:HIN|KEMLER)?(X?\\d{2,3})");
    private static final Pattern PLATE = Pattern.compile("(X?\\d{2,3})(?:\\s*[/\\\\\\-+]\\s*|\\s+)(?:UN\\s*)?(\\d{4})");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    /// What `query` is, where it is a number.
    public static NumberQuery of(String query) {
        String typed = DASHES.matcher(Normalizer.normalize(query, Normalizer.Form.NFKC))
                .replaceAll("-")
                .strip()
                .toUpperCase(Locale.ROOT);
        // before blanks go: they part the two halves of a plate
        Matcher plate = PLATE.matcher(typed);
        if (plate.matches()) {
            return new NumberQuery("", plate.group(2), plate.group(1));
        }
        String bare = Spelling.exact(typed).toUpperCase(Locale.ROOT);
        Matcher un = UN.matcher(bare);
        if (un.matches()) {
            return new NumberQuery("", un.group(1), "");
        }
        Matcher hin = HIN.matcher(bare);
        if (hin.matches()) {
            return new NumberQuery("", "", hin.group(1));
        }
        Matcher digits = DIGITS.matcher(bare);
        if (digits.matches()) {
            return new NumberQuery(hyphened(digits.group(1)), "", "");
        }
        Matcher cas = CAS.matcher(bare);
        return cas.matches() ? new NumberQuery(cas.group(1), "", "") : NONE;
    }

    /// The last digit of a registry number is set apart, and the two before it.
    private static String hyphened(String digits) {
        int end = digits.length();
        return digits.substring(0, end - 3) + "-" + digits.substring(end - 3, end - 1) + "-" + digits.charAt(end - 1);
    }

    boolean empty() {
        return equals(NONE);
    }

    /// Cost of `named` for this number; [Hit#NONE] if it does not bear it.
    int cost(Named named) {
        if (!cas.isEmpty() && named.id().startsWith(cas)) {
            return named.id().equals(cas) ? 0 : Hit.cost(Hit.PREFIX, named.rank(), 0);
        }
        if (!un.isEmpty() && named.un().contains(un)) {
            return Hit.cost(Hit.EXACT, named.rank(), named.un().indexOf(un));
        }
        boolean plate = un.isEmpty() && !hin.isEmpty() && named.hin().contains(hin);
        return plate ? Hit.cost(Hit.SYNONYM, named.rank(), named.hin().indexOf(hin)) : Hit.NONE;
    }
}
