package io.canmou;

import io.canmou.cli.CanmouCommand;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/// Wiring: the one place where rooms are put together.
///
/// Each command gets its collaborators by constructor, as suppliers where opening them takes time; `root` tells home
/// and language.
public final class Main {
    private final CanmouCommand root;
    private final CommandLine line;

    private Main() {
        this.root = new CanmouCommand(this::desktop);
        this.line = new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    fault.printStackTrace(command.getErr());
                    return ExitCode.SOFTWARE;
                });
    }

    public static void main(String[] args) {
        System.exit(new Main().line.execute(args));
    }

    private void desktop() {
        line.usage(line.getErr());
    }
}
