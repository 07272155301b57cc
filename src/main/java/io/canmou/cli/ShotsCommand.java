package io.canmou.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `canmou shots`: goes through the main job with the real screens and writes one picture of each.
@Command(name = "shots")
public final class ShotsCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAULT = 1;
    private static final int INVALID = 2;
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Option(names = "--out", required = true, paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1366x768")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String size;

    @Option(names = "--theme", paramLabel = "day|night|red|contrast", defaultValue = "day")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String theme;

    @Option(names = "--region", paramLabel = "DIR")
    private @Nullable Path region;

    @Option(names = "--incident", paramLabel = "FILE")
    private @Nullable Path incident;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final Photographer photographer;
    private final PrintStream err;

    /// What is asked for.
    public record Order(
            Path out, int width, int height, String theme, Optional<Path> region, Optional<Path> incident) {}

    /// Takes the pictures.
    @FunctionalInterface
    public interface Photographer {
        /// What is wrong with the pictures, one line each; empty: they are good.
        List<String> take(Order order);
    }

    public ShotsCommand(Photographer photographer, PrintStream err) {
        this.photographer = photographer;
        this.err = err;
    }

    @Override
    public Integer call() {
        Matcher wanted = SIZE.matcher(size);
        if (!wanted.matches()) {
            err.println(root.words().say("cli.shots.size", size));
            return INVALID;
        }
        if (!List.of("day", "night", "red", "contrast").contains(theme)) {
            err.println(root.words().say("cli.shots.theme", theme));
            return INVALID;
        }
        List<String> faults = photographer.take(new Order(
                out,
                Integer.parseInt(wanted.group(1)),
                Integer.parseInt(wanted.group(2)),
                theme,
                Optional.ofNullable(region),
                Optional.ofNullable(incident)));
        faults.forEach(err::println);
        return faults.isEmpty() ? DONE : FAULT;
    }
}
