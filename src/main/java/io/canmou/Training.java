package io.canmou;

import io.canmou.cli.PlainStart;
import io.canmou.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;

/// What the start-up cache learns when the program is put together: every screen once, then the window as a user
/// opens it, in one process, for a cache is made from one.
///
/// Not a command: its window, on the platform without a display, is closed by the probe that `canmou.probe` names.
final class Training {
    private Training() {}

    /// @param args the home to use, then the folder for the pictures
    public static void main(String[] args) {
        Toolkit toolkit = new Toolkit();
        String home = Path.of(args[0]).toString();
        int pictured = Main.commands(toolkit, List.of()).execute("shots", "--home", home, "--out", args[1]);
        List<String> asked = List.of("desktop", "--home", home);
        int opened =
                PlainStart.of(asked).map(start -> Main.open(toolkit, start)).orElseThrow();
        System.exit(pictured == 0 ? opened : pictured);
    }
}
