package io.canmou.substance.unknown;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A plate or placard: UN number, hazard identification number, both, a class, or the words and colours of one.
final class Placard {
    private static final Pattern BOTH = Pattern.compile("(X?\\d{2,3})[/\\\\ ]+(?:UN ?)?(\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("(?:UN ?)?(\\d{4})");
    private static final Pattern HIN = Pattern.compile("(?:HIN ?)?(X?\\d{2,3})");
    private static final Pattern CLASS = Pattern.compile("(?:CLASS ?|第 ?)?([1-9](?:\\.[1-6])?)(?: ?[类项])?");

    /// A placard shows the main hazard; the same as a subsidiary one is half the fit.
    private static final double SUBSIDIARY = 0.5;

    private Placard() {}

    static OptionalDouble fit(String value, Vocabulary vocabulary, Profile profile) {
        String said = Vocabulary.fold(value).toUpperCase(Locale.ROOT);
        Matcher both = BOTH.matcher(said);
        if (both.matches()) {
            return OptionalDouble.of(profile.entry().un().contains(both.group(2)) ? 1 : 0);
        }
        Matcher number = NUMBER.matcher(said);
        if (number.matches()) {
            return OptionalDouble.of(profile.entry().un().contains(number.group(1)) ? 1 : 0);
        }
        Matcher division = CLASS.matcher(said);
        if (division.matches()) {
            return ofClasses(List.of(division.group(1)), profile);
        }
        Matcher hin = HIN.matcher(said);
        if (hin.matches()) {
            return profile.plates().isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(profile.plates().contains(hin.group(1)) ? 1 : 0);
        }
        List<String> terms = vocabulary.terms(ClueKind.PLACARD, value);
        return terms.isEmpty()
                ? OptionalDouble.empty()
                : ofClasses(List.of(terms.getFirst().split("/")), profile);
    }

    /// Whether anything can be read from it.
    static boolean understood(String value, Vocabulary vocabulary) {
        String said = Vocabulary.fold(value).toUpperCase(Locale.ROOT);
        return BOTH.matcher(said).matches()
                || NUMBER.matcher(said).matches()
                || CLASS.matcher(said).matches()
                || HIN.matcher(said).matches()
                || !vocabulary.terms(ClueKind.PLACARD, value).isEmpty();
    }

    private static OptionalDouble ofClasses(List<String> wanted, Profile profile) {
        if (profile.classes().isEmpty()) {
            return OptionalDouble.empty();
        }
        double best = 0;
        for (String division : profile.classes()) {
            boolean wantedOne = wanted.stream().anyMatch(w -> division.equals(w) || division.startsWith(w + "."));
            boolean main = profile.mainClasses().contains(division);
            best = wantedOne ? Math.max(best, main ? 1 : SUBSIDIARY) : best;
        }
        return OptionalDouble.of(best);
    }
}
