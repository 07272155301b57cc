package io.canmou.cli.bench;

import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.IncidentRepository;
import io.canmou.incident.Origin;
import io.canmou.store.Store;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a fact entered to the fact on disk, and what the disk alone takes for it.
public final class StoreBenchmarks {
    private StoreBenchmarks() {}

    /// Both figures.
    public static List<Benchmark> all() {
        return List.of(new FactSaved(), new Fsync());
    }

    private record FactSaved() implements Benchmark {
        @Override
        public String name() {
            return "store.factSaved";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public @Nullable Double goal() {
            return 20.0;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (Store store = Store.open(settings.scratch(), IncidentRepository.SCHEMA, Clock.systemUTC())) {
                IncidentRepository repository = new IncidentRepository(store, Clock.systemUTC());
                Fact<Double> fact = Fact.of(280.0, Origin.MEASURED, "bench", Instant.EPOCH);
                return Timing.of(
                        () -> {
                            repository.save("bench", FactKey.WIND_FROM, fact);
                            return fact;
                        },
                        50,
                        settings.samples(),
                        1e3);
            }
        }
    }

    /// One block written and forced to disk: the floor under the other.
    private record Fsync() implements Benchmark {
        @Override
        public String name() {
            return "store.fsync";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public @Nullable Double goal() {
            return null;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (FileChannel file = FileChannel.open(
                    settings.scratch().resolve("block"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                return Timing.of(
                        () -> {
                            int written = file.write(ByteBuffer.allocate(4096));
                            file.force(true);
                            return written;
                        },
                        20,
                        settings.samples(),
                        1e3);
            }
        }
    }
}
