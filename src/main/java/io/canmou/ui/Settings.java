package io.canmou.ui;

import io.canmou.ui.shell.Size;
import io.canmou.ui.shell.Theme;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/// What the desktop remembers from one start to the next. What cannot be read counts as not set.
public record Settings(Optional<Words> words, Optional<Theme> theme, Optional<Size> size, boolean fullMap) {
    private static final String FILE = "desktop.properties";

    /// Reads those of `home`.
    public static Settings read(Path home) {
        Properties kept = new Properties();
        Path file = home.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(Settings.class).warn("{} is not readable, nothing is remembered", file);
            }
        }
        return new Settings(
                Optional.ofNullable(kept.getProperty("language")).map(Words::of),
                one(Theme.values(), kept.getProperty("theme", "")),
                one(Size.values(), kept.getProperty("size", "")),
                Boolean.parseBoolean(kept.getProperty("fullMap")));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }

    /// Keeps these in `home`; what cannot be kept is forgotten, the program goes on.
    public void write(Path home) {
        Properties kept = new Properties();
        words.ifPresent(w -> kept.setProperty("language", w.language()));
        theme.ifPresent(t -> kept.setProperty("theme", t.name()));
        size.ifPresent(s -> kept.setProperty("size", s.name()));
        kept.setProperty("fullMap", String.valueOf(fullMap));
        try {
            Files.createDirectories(home);
            try (Writer out = Files.newBufferedWriter(home.resolve(FILE), StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Settings.class).warn("settings could not be kept: {}", e.getMessage());
        }
    }
}
