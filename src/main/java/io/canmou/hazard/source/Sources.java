package io.canmou.hazard.source;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import java.util.Optional;

/// The door to the source models: a vessel, a spill or a pipeline in, rates against time out.
///
/// Thread-safe; the same scenario gives the same verdict.
public final class Sources {
    private Sources() {}

    /// What `release` lets out in the weather and within the horizon of `scenario`, whose substance it holds.
    ///
    /// `path` is where the release stands in the scenario ("release", "release.source"), for the faults.
    public static SourceVerdict of(Release.ComputedSource release, Scenario scenario, String path) {
        return switch (release) {
            case Release.Spill spill -> SpillSource.of(spill, scenario, path);
            case Release.Tank tank -> TankSource.of(tank, scenario, path);
            case Release.Pipeline pipeline -> PipelineSource.of(pipeline, scenario, path);
        };
    }

    /// What `tank` holds in the weather of `scenario`; empty where a property is missing or the vessel cannot be.
    public static Optional<VesselContents> contents(Release.Tank tank, Scenario scenario) {
        return TankSource.contents(tank, scenario);
    }

    /// Whether what is released is a solution whose other part is water or acid.
    public static boolean dissolved(Scenario scenario) {
        Double share = scenario.massFraction();
        return share != null && share < 1 && SoluteKind.of(scenario.substance().cas()) != null;
    }
}
