package io.canmou.cli.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One figure of this machine.
public interface Benchmark {
    /// Its name in the contract, for example `chain.windChange`.
    String name();

    /// `s`, `ms`, `us`, `ns` or `MB`; samples are in it.
    String unit();

    /// What we want to stay under, in the unit; null: none.
    @Nullable
    Double goal();

    /// At least thirty samples (five where each is a start of the program), after warming up.
    ///
    /// @return empty where it cannot be measured here; it is then left out
    List<Double> samples(BenchSettings settings) throws Exception;
}
