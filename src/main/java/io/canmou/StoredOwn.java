package io.canmou;

import io.canmou.store.Store;
import io.canmou.substance.own.OpenCatalogue;
import io.canmou.substance.own.OwnRepository;
import io.canmou.substance.own.OwnSubstance;
import io.canmou.ui.own.OwnShelf;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Own substances in the store; after each change the open catalogue knows them.
final class StoredOwn implements OwnShelf {
    private final Supplier<Optional<Store>> store;
    private final OpenCatalogue catalogue;
    private final String noStore;

    /// @param noStore what is said where there is no store
    StoredOwn(Supplier<Optional<Store>> store, OpenCatalogue catalogue, String noStore) {
        this.store = store;
        this.catalogue = catalogue;
        this.noStore = noStore;
    }

    @Override
    public List<OwnSubstance> all() {
        return store.get().map(s -> new OwnRepository(s).all()).orElse(List.of());
    }

    @Override
    public void save(List<OwnSubstance> substances) {
        repository().save(substances);
        publish();
    }

    @Override
    public void remove(String id) {
        repository().remove(id);
        publish();
    }

    /// Makes the open catalogue know what is kept.
    void publish() {
        List<OwnSubstance> known = all();
        if (!known.isEmpty() || catalogue.holdsOwn()) {
            catalogue.use(known);
        }
    }

    private OwnRepository repository() {
        return new OwnRepository(store.get().orElseThrow(() -> new IllegalStateException(noStore)));
    }
}
