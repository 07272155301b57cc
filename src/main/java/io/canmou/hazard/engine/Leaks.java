package io.canmou.hazard.engine;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Warning;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.source.SourceVerdict;
import io.canmou.hazard.source.Sources;
import io.canmou.hazard.substance.Physics;
import java.util.List;

/// What comes out of any release that is a source, known or computed, in the form that every model takes.
final class Leaks {
    private Leaks() {}

    /// A source, or why there is none.
    sealed interface Found {}

    /// @param release the source itself
    /// @param term rates as the reader sees them
    /// @param emissions the same as the dispersion models take it
    record Leak(Release release, SourceTerm term, DispersionSource emissions, List<Warning> warnings)
            implements Found {}

    record None(List<Fault> faults) implements Found {}

    /// Of `release`, which stands at `path` in the scenario.
    static Found of(Scenario scenario, Release release, String path) {
        return switch (release) {
            case Release.KnownSource known -> known(scenario, known);
            case Release.ComputedSource computed ->
                switch (Sources.of(computed, scenario, path)) {
                    case SourceVerdict.Refused refused -> new None(refused.faults());
                    case SourceVerdict.Found found ->
                        new Leak(release, found.term(), found.emissions(), found.warnings());
                };
            case Release.FireOrBlast _ -> new None(List.of(Fault.of(path + ".kind", "noSource")));
        };
    }

    private static Found known(Scenario scenario, Release.KnownSource release) {
        Physics physics = scenario.substance().physics();
        Double molarMass = physics.molarMass();
        if (molarMass == null) {
            return new None(List.of(
                    Fault.of("substance", "noMolarMass", scenario.substance().name())));
        }
        KnownSources.Known source =
                new KnownSources(physics, molarMass, scenario.weather(), scenario.horizon()).of(release);
        return new Leak(release, source.term(), source.source(), source.warnings());
    }
}
