package io.canmou.hazard.source;

/// The heat balance of a pool over one step, solved for the temperature at its end.
///
/// Not thread-safe: one run makes and uses it.
final class PoolStep {
    /// Heat of evaporation of water near 293 K, J/kg.
    private static final double WATER_LATENT = 2.45e6;

    private static final double WATER_MOLAR_MASS = 0.018015;
    private static final double WATER_SCHMIDT = 0.6;

    /// A pool at the beginning of a step: `area` m², `mass` kg, `temperature` K, mass fraction `share` of the
    /// substance.
    record Before(double area, double mass, double temperature, double share) {}

    /// Temperature at the end (K) and rates of evaporation (kg/s).
    record Result(double temperature, double substance, double water) {}

    private final PoolModel pool;
    private final double area;
    private final double mass;
    private final double before;
    private final double share;
    private final double step;
    private final double transfer;
    private final double waterTransfer;
    private final double airConductance;
    private final double groundConductance;
    private final double heatCapacity;

    /// One step of `step` s with `groundConductance` W/K.
    PoolStep(PoolModel pool, Before state, double groundConductance, double step) {
        this.pool = pool;
        this.groundConductance = groundConductance;
        this.step = step;
        area = state.area();
        mass = state.mass();
        before = state.temperature();
        share = state.share();
        PoolLiquid liquid = pool.liquid();
        double diameter = 2 * Math.sqrt(area / StrictMath.PI);
        transfer = pool.air().massTransfer(diameter, liquid.schmidt(), liquid.molarMass());
        waterTransfer = pool.air().massTransfer(diameter, WATER_SCHMIDT, WATER_MOLAR_MASS);
        airConductance = area * pool.air().heatTransfer(transfer, liquid.schmidt());
        heatCapacity = liquid.heatCapacity(before, share);
    }

    Result solve() {
        double boiling = pool.liquid().boilingPoint(pool.air().pressure(), share);
        Result atBoiling = evaporation(boiling);
        double excess = surplus(boiling, atBoiling);
        if (excess >= 0) {
            return boil(boiling, atBoiling, excess);
        }
        double low = 0.3 * boiling;
        double high = boiling;
        double atLow = surplus(low, evaporation(low));
        double atHigh = excess;
        if (atLow <= 0) {
            return evaporation(low);
        }
        Result found = atBoiling;
        int side = 0;
        for (int i = 0; i < 60 && high - low > 1e-6 * high; i++) {
            double middle = i % 8 == 7 ? 0.5 * (low + high) : (low * atHigh - high * atLow) / (atHigh - atLow);
            found = evaporation(middle);
            double value = surplus(middle, found);
            if (Math.abs(value) < 1e-7 * (Math.abs(atLow) + mass)) {
                break;
            }
            if (value > 0) {
                low = middle;
                atLow = value;
                atHigh = side == 1 ? atHigh / 2 : atHigh;
                side = 1;
            } else {
                high = middle;
                atHigh = value;
                atLow = side == -1 ? atLow / 2 : atLow;
                side = -1;
            }
        }
        return found;
    }

    /// All heat that is left over at the boiling point goes into vapour.
    private Result boil(double boiling, Result least, double excess) {
        double latent = pool.liquid().latentHeat(boiling, share);
        double more = excess / step / latent;
        double all = Math.min(least.substance() + more, mass * share / step);
        return new Result(boiling, all, least.water());
    }

    /// Heat that comes in less what is taken up and evaporated with the end at `temperature`, J; falls with
    /// temperature.
    private double surplus(double temperature, Result result) {
        PoolAir air = pool.air();
        double in = groundConductance * (air.ground() - temperature)
                + airConductance * (air.temperature() - temperature)
                + area * air.radiation(temperature);
        double taken = mass * heatCapacity * (temperature - before);
        double evaporated =
                pool.liquid().latentHeat(temperature, share) * result.substance() + WATER_LATENT * result.water();
        return step * (in - evaporated) - taken;
    }

    /// Rates at `temperature`, not more than there is; the vapour's density is that of the film between pool and
    /// air (Bird, Stewart, Lightfoot 2002, section 14.3), which counts over a cryogen.
    private Result evaporation(double temperature) {
        PoolLiquid liquid = pool.liquid();
        double own = liquid.pressure(temperature, share);
        double water = liquid.waterPressure(temperature, share);
        double factor =
                area * MassTransfer.highRateFactor(own + water, pool.air().pressure());
        double film = 0.5 * (temperature + pool.air().temperature());
        double rate = factor * MassTransfer.flux(transfer, liquid.molarMass(), own, film);
        double waterRate = factor
                * MassTransfer.flux(
                        waterTransfer,
                        WATER_MOLAR_MASS,
                        Math.max(water - pool.air().humidity(), 0),
                        film);
        return new Result(
                temperature, Math.min(rate, mass * share / step), Math.min(waterRate, mass * (1 - share) / step));
    }
}
