package io.canmou.cli.bench;

import io.canmou.substance.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The first six hits while somebody types, over the whole catalogue.
public record SubstanceBenchmark(Supplier<Catalogue> catalogue) implements Benchmark {
    private static final List<String> TYPED =
            List.of("氯", "lv", "yean", "液化石油", "chlor", "ammoni", "1017", "7782-50", "C6H6", "chlorin", "benzne", "sy");

    @Override
    public String name() {
        return "substance.search";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public @Nullable Double goal() {
        return 30.0;
    }

    @Override
    public List<Double> samples(BenchSettings settings) throws Exception {
        Catalogue all = catalogue.get();
        List<Double> samples = new ArrayList<>();
        for (String typed : TYPED) {
            samples.addAll(Timing.of(() -> all.search(typed, 6), 20, settings.samples() / TYPED.size() + 1, 1e3));
        }
        return samples;
    }
}
