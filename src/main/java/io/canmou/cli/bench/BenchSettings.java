package io.canmou.cli.bench;

import java.nio.file.Path;

/// On what a benchmark runs.
///
/// @param region folder of the region pack
/// @param scratch an empty folder of its own for whatever it writes
/// @param quick true: as few samples as the contract allows
public record BenchSettings(Path region, Path scratch, boolean quick) {
    /// How many samples to take where each is cheap.
    public int samples() {
        return quick ? 30 : 200;
    }
}
