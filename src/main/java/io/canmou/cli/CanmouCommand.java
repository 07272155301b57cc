package io.canmou.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The root command: without a sub-command it opens the desktop.
@Command(name = "canmou", mixinStandardHelpOptions = true, version = "canmou 0.1.0")
public final class CanmouCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
    }
}
