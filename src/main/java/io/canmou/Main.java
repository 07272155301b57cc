package io.canmou;

import io.canmou.cli.CanmouCommand;
import picocli.CommandLine;

/// Wiring: the one place where rooms are put together.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new CanmouCommand()).execute(args));
    }
}
