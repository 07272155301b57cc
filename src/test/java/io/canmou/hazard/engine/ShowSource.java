package io.canmou.hazard.engine;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.dispersion.DispersionSource;

/// The dispersion source of a scenario with a known source, for tools of the tests.
public final class ShowSource {
    private ShowSource() {}

    public static DispersionSource of(Scenario scenario) {
        var physics = scenario.substance().physics();
        return new KnownSources(physics, physics.molarMass(), scenario.weather(), scenario.horizon())
                .of((Release.KnownSource) scenario.release())
                .source();
    }
}
