package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.weather.BoundaryLayer;
import io.canmou.hazard.weather.Weather;

/// The air and the sky over a pool.
///
/// Source: heat by Chilton and Colburn's analogy with [MassTransfer]; sunshine by class, the middle of Pasquill's
/// insolation ranges (strong above 700 W/m², moderate 350 to 700, slight below; Turner 1970), for D a cloudy day;
/// the sky radiates as a black body at air temperature, which is the warmer side. Valid: sunshine to a factor 2; it
/// matters only for pools that do not boil.
///
/// @param wind at 10 m, m/s
/// @param temperature K
/// @param pressure Pa
/// @param sun absorbed, W/m²
/// @param ground K, of the ground or water
/// @param humidity partial pressure of water, Pa
record PoolAir(double wind, double temperature, double pressure, double sun, double ground, double humidity) {
    private static final double HEAT_CAPACITY = 1_005;
    private static final double MOLAR_MASS = 0.0289647;
    private static final double PRANDTL = 0.71;
    /// Slower air at 10 m counts as still, m/s.
    private static final double STILL = 0.5;

    private static final double EMISSIVITY = 0.95;
    /// W/(m² K⁴), CODATA 2018.
    private static final double STEFAN_BOLTZMANN = 5.670374419e-8;

    static PoolAir of(Weather weather) {
        BoundaryLayer layer = BoundaryLayer.of(weather);
        double sun = weather.stability() == null
                ? 0
                : switch (layer.stabilityClass()) {
                    case A -> 800;
                    case B -> 500;
                    case C -> 250;
                    case D -> 100;
                    case E, F -> 0;
                };
        Double ground = weather.groundTemperature();
        return new PoolAir(
                layer.windAt10m(),
                weather.temperature(),
                weather.pressure(),
                0.9 * sun,
                ground == null ? weather.temperature() : ground,
                weather.relativeHumidity() * SolutionLiquid.pureWater(weather.temperature()));
    }

    /// m/s; in all but still air the wind decides, below it free convection of still air is the larger one and
    /// taken.
    double massTransfer(double diameter, double schmidt, double molarMass) {
        double moving = MassTransfer.coefficient(Math.max(wind, STILL), diameter, schmidt);
        return wind < STILL ? Math.max(moving, MassTransfer.stillAir(molarMass)) : moving;
    }

    /// W/(m² K) from the air, for the coefficient `massTransfer`.
    double heatTransfer(double massTransfer, double schmidt) {
        double density = pressure * MOLAR_MASS / (Physics.GAS_CONSTANT * temperature);
        return massTransfer * density * HEAT_CAPACITY * pow(schmidt / PRANDTL, 0.67);
    }

    /// W/m² by radiation into a pool at `pool` K.
    double radiation(double pool) {
        double air = temperature * temperature;
        double own = pool * pool;
        return sun + EMISSIVITY * STEFAN_BOLTZMANN * (air * air - own * own);
    }
}
