package io.canmou.hazard.blast;

/// What the tables of condensed explosives give against scaled distance.
///
/// `toSi` turns the tables' kPa, kPa ms/kg^(1/3), ms/kg^(1/3) and m/ms into SI.
public enum ShockQuantity {
    INCIDENT_PRESSURE(1e3),
    REFLECTED_PRESSURE(1e3),
    INCIDENT_IMPULSE(1),
    REFLECTED_IMPULSE(1),
    ARRIVAL(1e-3),
    DURATION(1e-3),
    SHOCK_VELOCITY(1e3);

    private final double toSi;

    ShockQuantity(double toSi) {
        this.toSi = toSi;
    }

    double toSi() {
        return toSi;
    }
}
