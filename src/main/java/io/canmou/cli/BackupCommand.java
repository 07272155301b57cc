package io.canmou.cli;

import io.canmou.store.Backup;
import io.canmou.store.Store;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `canmou backup FILE`.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final StoreAccess stores;
    private final PrintStream out;
    private final PrintStream err;

    public BackupCommand(StoreAccess stores, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Words words = root.words();
        Path home = root.home();
        if (Files.exists(file) || !stores.exists(home)) {
            err.println(
                    Files.exists(file)
                            ? words.say("store.backup.exists", file)
                            : words.say("store.backup.none", stores.folder(home)));
            return CommandStatus.INVALID;
        }
        try (Store store = stores.open(home)) {
            new Backup(stores.schema(), stores.clock()).write(store, stores.folder(home), file);
        }
        out.println(words.say("store.backup.done", file));
        return CommandStatus.DONE;
    }
}
