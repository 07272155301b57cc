package io.canmou.hazard.dispersion;

import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.weather.BoundaryLayer;
import io.canmou.hazard.weather.Weather;

/// The air into which a release goes.
record Air(Weather weather, BoundaryLayer layer) {
    /// Molar mass of dry air, kg/mol; ISO 2533.
    static final double MOLAR_MASS = 0.0289644;

    static Air of(Weather weather) {
        return new Air(weather, BoundaryLayer.of(weather));
    }

    /// m³ that a mole of ideal gas fills at the air's temperature and pressure.
    double molarVolume() {
        return Physics.GAS_CONSTANT * weather.temperature() / weather.pressure();
    }

    /// kg/m³, dry.
    double density() {
        return MOLAR_MASS / molarVolume();
    }
}
