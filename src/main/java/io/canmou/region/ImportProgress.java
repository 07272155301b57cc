package io.canmou.region;

/// Is told how far an import has come; may throw [java.util.concurrent.CancellationException] to stop it, and then
/// the pack in place is untouched.
@FunctionalInterface
public interface ImportProgress {
    /// Nobody listens.
    ImportProgress NONE = (step, share) -> {};

    /// `share` of `step` is done, 0 to 1.
    void at(Step step, double share);

    /// The steps in their order; worded at the edge under `region.step.NAME`.
    enum Step {
        READ,
        SHAPES,
        ROADS,
        SEARCH,
        ELEVATION,
        POPULATION,
        WRITE
    }
}
