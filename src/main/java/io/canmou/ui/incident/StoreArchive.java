package io.canmou.ui.incident;

import io.canmou.incident.FactKey;
import io.canmou.incident.IncidentRepository;
import java.util.List;
import java.util.function.Supplier;

/// The incidents of the store; closed ones are not offered again.
public final class StoreArchive implements Archive {
    private final Supplier<IncidentRepository> repository;

    public StoreArchive(Supplier<IncidentRepository> repository) {
        this.repository = repository;
    }

    @Override
    public List<Kept> newest(int limit) {
        IncidentRepository incidents = repository.get();
        return incidents.list().stream()
                .filter(i -> i.closed() == null)
                .map(i -> new Kept(incidents.facts(i.id()), i.opened(), i.drill()))
                .filter(k -> k.facts().find(FactKey.SITE).isPresent()
                        || k.facts().find(FactKey.PLACE).isPresent())
                .limit(limit)
                .toList();
    }
}
