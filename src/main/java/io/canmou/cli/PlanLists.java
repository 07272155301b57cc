package io.canmou.cli;

import io.canmou.resource.ResourceRepository;
import io.canmou.resource.Resources;
import io.canmou.resource.lists.ProblemWords;
import io.canmou.resource.lists.ResourceFolder;
import io.canmou.store.Store;
import io.canmou.store.StoreException;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The lists that a plan is made with: of a folder of import files, else of the store.
public final class PlanLists implements PlanCommand.Lists {
    private final StoreAccess stores;
    private final PrintStream err;

    public PlanLists(StoreAccess stores, PrintStream err) {
        this.stores = stores;
        this.err = err;
    }

    @Override
    public Resources read(@Nullable Path folder, Path home, Words words) throws IOException {
        return folder == null ? stored(home, words) : listed(folder, words);
    }

    /// The lists that go with a region: those beside a drill region's pack, else those of the store; none where
    /// they cannot be read, which is then said.
    public Resources beside(Path region, Path home, Words words) {
        Path lists = region.resolveSibling(region.getFileName() + "-lists");
        try {
            return Files.isDirectory(lists) ? ResourceFolder.read(lists).resources() : stored(home, words);
        } catch (IOException e) {
            err.println(e.getMessage());
            return Resources.NONE;
        }
    }

    /// A plan makes no store: where there is none, there are no lists.
    private Resources stored(Path home, Words words) throws IOException {
        if (!stores.exists(home)) {
            return Resources.NONE;
        }
        try (Store store = stores.open(home)) {
            return new ResourceRepository(store).all();
        } catch (StoreException e) {
            throw new BadFile(StoreWords.of(e, words));
        }
    }

    private Resources listed(Path folder, Words words) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadFile(words.say("resource.noFolder", folder));
        }
        ResourceFolder read = ResourceFolder.read(folder);
        ProblemWords wording = new ProblemWords(words);
        if (!read.unreadable().isEmpty()) {
            var first = read.unreadable().entrySet().iterator().next();
            throw new BadFile(wording.of(first.getKey().toString(), first.getValue()));
        }
        read.readings()
                .forEach((file, reading) ->
                        reading.problems().forEach(p -> err.println(file.getFileName() + ": " + wording.of(p))));
        return read.resources();
    }
}
