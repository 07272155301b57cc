package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.incident.Facts;
import io.canmou.incident.IncidentRepository;
import io.canmou.store.Store;
import io.canmou.store.StoreException;
import io.canmou.ui.Waterworks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreArchiveTest {
    private static final Clock CLOCK = Clock.fixed(Waterworks.TOLD, ZoneOffset.UTC);

    @TempDir
    private Path home;

    private Store store() throws StoreException {
        return Store.open(home, IncidentRepository.SCHEMA, CLOCK);
    }

    @Test
    void whatWasEnteredIsOfferedWhenTheProgramStartsAgain() throws StoreException {
        Facts entered = Waterworks.facts();
        try (Store first = store()) {
            new StoreLedger(() -> new IncidentRepository(first, CLOCK), CLOCK, true).save(entered, entered.keys());
        }
        try (Store again = store()) {
            assertThat(new StoreArchive(() -> new IncidentRepository(again, CLOCK)).newest(5))
                    .containsExactly(new Archive.Kept(entered, Waterworks.TOLD, true));
        }
    }

    @Test
    void anIncidentWithoutAPlaceIsNotOffered() throws StoreException {
        try (Store store = store()) {
            IncidentRepository repository = new IncidentRepository(store, CLOCK);
            repository.open("", false);
            assertThat(new StoreArchive(() -> repository).newest(5)).isEmpty();
        }
    }
}
