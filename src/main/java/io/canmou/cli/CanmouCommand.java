package io.canmou.cli;

import io.canmou.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/// The root command: without a sub-command it opens the desktop. Holds what every command may ask: home and
/// language.
@Command(name = "canmou", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, version = "canmou 0.1.0")
public final class CanmouCommand implements Runnable {
    @Option(names = "--home", scope = ScopeType.INHERIT, paramLabel = "DIR")
    private @Nullable Path home;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en", converter = Language.class)
    private @Nullable Words lang;

    /// `zh` or `en`, nothing else: a slip must not quietly give another language.
    static final class Language implements ITypeConverter<Words> {
        @Override
        public Words convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "zh" -> Words.ZH;
                case "en" -> Words.EN;
                default ->
                    throw new TypeConversionException(HelpTexts.ofSystem().say("cli.language", value));
            };
        }
    }

    private final Runnable desktop;

    /// @param desktop what runs when no sub-command is given
    public CanmouCommand(Runnable desktop) {
        this.desktop = desktop;
    }

    /// As asked for by arguments that need no parser.
    public CanmouCommand(Runnable desktop, PlainStart asked) {
        this(desktop);
        this.home = asked.home().orElse(null);
        this.lang = asked.lang().orElse(null);
    }

    @Override
    public void run() {
        desktop.run();
    }

    /// The user's folder; not made by asking.
    public Path home() {
        if (home != null) {
            return home.toAbsolutePath();
        }
        String set = System.getenv("CANMOU_HOME");
        return set != null && !set.isBlank() ? Path.of(set).toAbsolutePath() : platformHome();
    }

    /// The words of the language that was asked for, else of the system: Chinese where it is Chinese or unknown.
    public Words words() {
        if (lang != null) {
            return lang;
        }
        return HelpTexts.ofSystem();
    }

    private static Path platformHome() {
        String user = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            String appData = System.getenv("LOCALAPPDATA");
            return appData == null ? Path.of(user, "Canmou") : Path.of(appData, "Canmou");
        }
        if (system.contains("mac")) {
            return Path.of(user, "Library", "Application Support", "Canmou");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return data == null || data.isBlank() ? Path.of(user, ".local", "share", "canmou") : Path.of(data, "canmou");
    }
}
