package io.canmou.substance.own;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The catalogue of a program that runs on: the shipped substances, opened when somebody asks, and the own ones as
/// of the last [#use]. Thread-safe.
public final class OpenCatalogue implements Catalogue {
    private final Supplier<ShippedCatalogue> shipped;
    private final AtomicReference<Optional<OwnCatalogue>> current = new AtomicReference<>(Optional.empty());

    /// @param shipped gives the same catalogue each time
    public OpenCatalogue(Supplier<ShippedCatalogue> shipped) {
        this.shipped = shipped;
    }

    /// These are the own substances from now on.
    public void use(List<OwnSubstance> own) {
        OwnEntries entries = new OwnEntries(shipped.get());
        current.set(Optional.of(
                new OwnCatalogue(shipped.get(), own.stream().map(entries::entry).toList())));
    }

    /// Whether any own substance is in it.
    public boolean holdsOwn() {
        return Objects.requireNonNull(current.get()).isPresent();
    }

    private Catalogue now() {
        Optional<OwnCatalogue> own = Objects.requireNonNull(current.get());
        return own.isPresent() ? own.get() : shipped.get();
    }

    @Override
    public List<Entry> entries() {
        return now().entries();
    }

    @Override
    public Optional<Entry> byId(String id) {
        return now().byId(id);
    }

    @Override
    public Resolution resolve(SubstanceRef ref) {
        return now().resolve(ref);
    }

    @Override
    public List<Entry> search(String query, int limit) {
        return now().search(query, limit);
    }
}
