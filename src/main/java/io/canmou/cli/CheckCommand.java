package io.canmou.cli;

import io.canmou.store.Finding;
import io.canmou.store.Store;
import io.canmou.words.Words;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `canmou check`: whether the tables are what the change log says.
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final StoreAccess stores;
    private final PrintStream out;
    private final PrintStream err;

    public CheckCommand(StoreAccess stores, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Words words = root.words();
        if (!stores.exists(root.home())) {
            out.println(words.say("store.check.none", stores.folder(root.home())));
            return CommandStatus.DONE;
        }
        try (Store store = stores.open(root.home())) {
            List<Finding> findings = store.check();
            findings.forEach(f -> err.println(words.say("store.finding." + f.kind(), f.where(), f.what())));
            if (findings.isEmpty()) {
                out.println(words.say("store.check.sound", store.changes().size()));
                return CommandStatus.DONE;
            }
            err.println(words.say("store.check.found", findings.size()));
        }
        return CommandStatus.INVALID;
    }
}
