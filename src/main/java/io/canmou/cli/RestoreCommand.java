package io.canmou.cli;

import io.canmou.store.Backup;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `canmou restore FILE`.
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final StoreAccess stores;
    private final PrintStream out;
    private final PrintStream err;

    public RestoreCommand(StoreAccess stores, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Words words = root.words();
        Path folder = stores.folder(root.home());
        if (!Files.isRegularFile(file)) {
            err.println(words.say("store.restore.noFile", file));
            return CommandStatus.INVALID;
        }
        boolean replaces = stores.exists(root.home());
        try {
            new Backup(stores.schema(), stores.clock()).restore(file, folder, null);
        } catch (IOException e) {
            err.println(words.say("store.restore.failed", file, String.valueOf(e.getMessage())));
            return CommandStatus.INVALID;
        }
        out.println(
                replaces
                        ? words.say("store.restore.done", folder.resolveSibling(folder.getFileName() + ".before"))
                        : words.say("store.restore.first", folder));
        return CommandStatus.DONE;
    }
}
