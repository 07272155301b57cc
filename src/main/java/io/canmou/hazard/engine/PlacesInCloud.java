package io.canmou.hazard.engine;

import io.canmou.hazard.Level;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Cloud;
import io.canmou.hazard.footprint.Exposures;
import io.canmou.hazard.substance.Toxicity;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What places get of a cloud that is solved.
record PlacesInCloud(Exposures exposures) {
    /// @param levels the lowest of those of the air says when the cloud arrives
    static PlacesInCloud of(Cloud cloud, Scenario scenario, List<Level> levels, @Nullable Double windFrom) {
        Double lowest = levels.stream()
                .filter(Dispersing::ofTheAir)
                .map(Level::value)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Toxicity.Probit probit = scenario.substance().toxicity().probit();
        return new PlacesInCloud(new Exposures(
                cloud,
                windFrom,
                new Exposures.Settings(
                        new Averaging(scenario.receptorAveraging(), scenario.horizon()),
                        lowest,
                        probit == null ? 1 : probit.n())));
    }

    List<ReceptorResult> at(List<Receptor> receptors) {
        return receptors.stream().map(exposures::at).toList();
    }
}
