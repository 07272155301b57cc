package io.canmou.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `canmou desktop`: opens the window; without a display it says so and writes the incident's plan to a folder.
@Command(name = "desktop")
public final class DesktopCommand implements Callable<Integer> {
    @Option(names = "--region", paramLabel = "DIR")
    private @Nullable Path region;

    private final Opener opener;

    /// Opens the window over a region.
    @FunctionalInterface
    public interface Opener {
        /// Returns the exit status when the window is closed.
        int open(Optional<Path> region);
    }

    public DesktopCommand(Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        return opener.open(Optional.ofNullable(region));
    }
}
