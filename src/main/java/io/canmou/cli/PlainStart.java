package io.canmou.cli;

import io.canmou.words.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Arguments that do nothing but open the desktop: none at all, or `desktop` with its options written out.
///
/// The parser's library costs a third of a second before the first picture, for its classes are too old for the
/// start-up cache. So this one case is read without it; whatever is not exactly of this form, help and slips
/// included, is the parser's, and a test holds the two to the same meaning.
///
/// @param home the user's folder, empty: the platform's
/// @param lang empty: the system's
/// @param region the region's pack, empty: the drill region
public record PlainStart(Optional<Path> home, Optional<Words> lang, Optional<Path> region) {
    private static final String DESKTOP = "desktop";

    /// What the arguments ask for; empty where the parser must read them.
    public static Optional<PlainStart> of(List<String> arguments) {
        Reading reading = new Reading();
        int at = 0;
        while (at < arguments.size()) {
            String word = arguments.get(at);
            String value = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
            if (!reading.take(word, value)) {
                return Optional.empty();
            }
            at += word.equals(DESKTOP) ? 1 : 2;
        }
        return Optional.of(reading.read());
    }

    /// What has been read so far; each may stand once.
    private static final class Reading {
        private boolean desktop;
        private @Nullable Path home;
        private @Nullable Words lang;
        private @Nullable Path region;

        /// False: not of the plain form.
        boolean take(String word, String value) {
            return switch (word) {
                case DESKTOP -> !desktop && (desktop = true);
                case "--home" -> home == null && (home = path(value)) != null;
                case "--lang" -> lang == null && (lang = language(value)) != null;
                case "--region" -> desktop && region == null && (region = path(value)) != null;
                default -> false;
            };
        }

        PlainStart read() {
            return new PlainStart(Optional.ofNullable(home), Optional.ofNullable(lang), Optional.ofNullable(region));
        }

        private static @Nullable Path path(String value) {
            if (value.isBlank() || value.startsWith("-") || value.equals(DESKTOP) || value.startsWith("@")) {
                return null;
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                return null;
            }
        }

        private static @Nullable Words language(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "zh" -> Words.ZH;
                case "en" -> Words.EN;
                default -> null;
            };
        }
    }
}
