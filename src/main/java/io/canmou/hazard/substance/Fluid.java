package io.canmou.hazard.substance;

import static org.hipparchus.util.FastMath.exp;
import static org.hipparchus.util.FastMath.log;
import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A substance as a fluid: each property at each temperature, gaps filled by a cited estimate and named as
/// such.
///
/// A curve goes before a scalar; outside its range a vapour pressure is continued as ln p against 1/T
/// (Clausius–Clapeyron), up to the critical point where that is known. Source of the estimates: Poling, Prausnitz,
/// O'Connell, The Properties of Gases and Liquids (2001): latent heat by Kistiakowsky (eq. 7-12.1 in older
/// editions) and Watson (7-11.7), liquid heat capacity by Bondi (6-6.4), liquid density by Rackett with Yamada and
/// Gunn's constant (4-11.2). Valid for non-associating fluids within about 5 to 10 %. Thread-safe.
public final class Fluid {
    private static final double R = Physics.GAS_CONSTANT;
    private static final double ATMOSPHERE = 101_325;
    private static final double ROOM = 293.15;
    /// J/(kg K), the middle of organic liquids (1,400 to 2,300; Perry's Handbook, 8th ed., table 2-153), where
    /// nothing leads to a better one.
    private static final double LIQUID_HEAT_CAPACITY_ASSUMED = 1_800;

    /// Critical temperature over boiling point at most: Guldberg's rule says 1.5; helium, metals and salts apart,
    /// the highest of gases and liquids is water's 1.73 (Poling and others 2001, appendix A).
    private static final double HIGHEST_CRITICAL = 1.75;

    /// Of a three-atomic gas; stands in where neither gamma nor a heat capacity is known.
    private static final double GAMMA_ASSUMED = 1.3;

    private final Physics physics;
    private final double molarMass;
    private final double boilingPoint;
    private final double latentAtBoiling;
    private final double vapourHeatCapacity;
    private final double gamma;
    private final @Nullable VapourPressure vapourPressure;
    private final List<Warning> assumptions = new ArrayList<>();

    private Fluid(Substance substance) {
        physics = substance.physics();
        molarMass = orNaN(physics.molarMass());
        vapourHeatCapacity = heatCapacityOfGas();
        gamma = physics.gamma() != null
                ? physics.gamma()
                : vapourHeatCapacity / Math.max(vapourHeatCapacity - R / molarMass, 0.4 * vapourHeatCapacity);
        boilingPoint = physics.boilingPoint() != null ? physics.boilingPoint() : boilingByCurve();
        latentAtBoiling = latentHeatAtBoiling();
        vapourPressure = Double.isNaN(boilingPoint) ? null : VapourPressure.of(physics, boilingPoint, latentAtBoiling);
        if (physics.liquidHeatCapacity() == null && physics.liquidHeatCapacityCurve() == null) {
            assume("liquidHeatCapacity");
        }
        if (physics.liquidDensity() == null && physics.liquidDensityCurve() == null) {
            assume("liquidDensity");
        }
    }

    /// What is missing before `substance` can be handled as a gas, or with `asLiquid` also as a liquid; empty:
    /// nothing.
    public static List<Fault> missing(Substance substance, boolean asLiquid) {
        Physics p = substance.physics();
        List<Fault> faults = new ArrayList<>();
        if (p.molarMass() == null) {
            faults.add(missing(substance, "molarMass"));
        }
        if (!asLiquid) {
            return faults;
        }
        if (p.boilingPoint() == null && p.vapourPressureCurve() == null) {
            faults.add(missing(substance, "boilingPoint"));
        }
        boolean critical = p.criticalTemperature() != null && p.criticalPressure() != null;
        if (p.liquidDensity() == null && p.liquidDensityCurve() == null && !critical) {
            faults.add(missing(substance, "liquidDensity"));
        }
        return faults;
    }

    private static Fault missing(Substance substance, String key) {
        return Fault.of("substance." + key, "propertyMissing", substance.name(), key);
    }

    /// The fluid of a substance that [#missing] found complete.
    public static Fluid of(Substance substance) {
        return new Fluid(substance);
    }

    /// Which properties are estimates, as warnings `dataAssumed`.
    public List<Warning> assumptions() {
        return List.copyOf(assumptions);
    }

    /// kg/mol.
    public double molarMass() {
        return molarMass;
    }

    /// Ratio of heat capacities of the dilute gas.
    public double gamma() {
        return gamma;
    }

    /// K at one standard atmosphere; NaN for a fluid known only as a gas.
    public double boilingPoint() {
        return boilingPoint;
    }

    /// K; infinite where not known.
    public double criticalTemperature() {
        return physics.criticalTemperature() != null ? physics.criticalTemperature() : Double.POSITIVE_INFINITY;
    }

    /// Whether a liquid may exist at `temperature` K: below the critical one, or, where that is not known, not
    /// far above the boiling point.
    public boolean mayBeLiquid(double temperature) {
        double critical = criticalTemperature();
        return temperature < (Double.isInfinite(critical) ? HIGHEST_CRITICAL * boilingPoint : critical);
    }

    /// K; zero where not known.
    public double meltingPoint() {
        return physics.meltingPoint() != null ? physics.meltingPoint() : 0;
    }

    /// Whether the fluid can be a liquid at all by what is known of it.
    public boolean condenses() {
        return vapourPressure != null;
    }

    /// Saturation pressure, Pa; above the critical temperature its continuation.
    public double vapourPressure(double temperature) {
        return vapourPressure == null ? Double.POSITIVE_INFINITY : vapourPressure.at(temperature);
    }

    /// Temperature at which the saturation pressure is `pressure`, K; zero for a fluid known only as a gas.
    public double saturationTemperature(double pressure) {
        return vapourPressure == null ? 0 : vapourPressure.temperatureAt(pressure);
    }

    /// J/kg; Watson's law from the boiling point where the critical temperature is known, never negative.
    public double latentHeat(double temperature) {
        Curve curve = physics.latentHeatCurve();
        if (curve != null && curve.covers(temperature)) {
            return Math.max(curve.at(temperature), 0);
        }
        double critical = criticalTemperature();
        if (Double.isInfinite(critical)) {
            return latentAtBoiling;
        }
        double left = Math.max(critical - temperature, 1e-3) / Math.max(critical - boilingPoint, 1e-3);
        return latentAtBoiling * pow(left, 0.38);
    }

    /// kg/m³ of the saturated liquid.
    public double liquidDensity(double temperature) {
        Curve curve = physics.liquidDensityCurve();
        if (curve != null && curve.covers(temperature)) {
            return curve.at(temperature);
        }
        double critical = criticalTemperature();
        if (physics.liquidDensity() == null && curve == null) {
            return rackett(temperature, critical);
        }
        double reference = physics.liquidDensity() != null
                ? Math.min(ROOM, boilingPoint)
                : Math.clamp(temperature, curveFrom(curve), curveTo(curve));
        double density = physics.liquidDensity() != null ? physics.liquidDensity() : curveAt(curve, reference);
        if (Double.isInfinite(critical) || reference >= critical) {
            return density;
        }
        return density
                * pow(rackettConstant(), rackettPower(reference, critical) - rackettPower(temperature, critical));
    }

    private static double curveFrom(@Nullable Curve curve) {
        return curve == null ? ROOM : curve.from();
    }

    private static double curveTo(@Nullable Curve curve) {
        return curve == null ? ROOM : curve.to();
    }

    private static double curveAt(@Nullable Curve curve, double temperature) {
        return curve == null ? Double.NaN : curve.at(temperature);
    }

    private double rackett(double temperature, double critical) {
        double pressure = physics.criticalPressure() != null ? physics.criticalPressure() : Double.NaN;
        return pressure * molarMass / (R * critical) * pow(rackettConstant(), -1 - rackettPower(temperature, critical));
    }

    private double rackettConstant() {
        double omega = physics.acentricFactor() != null ? physics.acentricFactor() : 0.25;
        return Math.clamp(0.29056 - 0.08775 * omega, 0.2, 0.3);
    }

    private static double rackettPower(double temperature, double critical) {
        return pow(Math.max(1 - temperature / critical, 0), 2.0 / 7);
    }

    /// J/(kg K); never less than that of the vapour.
    public double liquidHeatCapacity(double temperature) {
        return Math.max(liquidHeatCapacityAsKnown(temperature), vapourHeatCapacity(temperature));
    }

    private double liquidHeatCapacityAsKnown(double temperature) {
        Curve curve = physics.liquidHeatCapacityCurve();
        if (curve != null && curve.covers(temperature)) {
            return curve.at(temperature);
        }
        if (physics.liquidHeatCapacity() != null) {
            return physics.liquidHeatCapacity();
        }
        if (curve != null) {
            return curve.at(Math.clamp(temperature, curve.from(), curve.to()));
        }
        boolean gasKnown = physics.vapourHeatCapacity() != null || physics.vapourHeatCapacityCurve() != null;
        return gasKnown && physics.criticalTemperature() != null ? bondi(temperature) : LIQUID_HEAT_CAPACITY_ASSUMED;
    }

    private double bondi(double temperature) {
        double left = Math.max(1 - temperature / criticalTemperature(), 0.05);
        double omega = physics.acentricFactor() != null ? physics.acentricFactor() : 0.25;
        double excess =
                1.45 + 0.45 / left + 0.25 * omega * (17.11 + 25.2 * pow(left, 1.0 / 3) / (1 - left) + 1.742 / left);
        return vapourHeatCapacity(temperature) + R / molarMass * excess;
    }

    /// J/(kg K) of the dilute gas.
    public double vapourHeatCapacity(double temperature) {
        Curve curve = physics.vapourHeatCapacityCurve();
        if (curve != null && curve.covers(temperature)) {
            return curve.at(temperature);
        }
        return vapourHeatCapacity;
    }

    /// kg/m³ of the ideal gas.
    public double gasDensity(double pressure, double temperature) {
        return pressure * molarMass / (R * temperature);
    }

    private double heatCapacityOfGas() {
        if (physics.vapourHeatCapacity() != null) {
            return physics.vapourHeatCapacity();
        }
        Curve curve = physics.vapourHeatCapacityCurve();
        if (curve != null) {
            return curve.at(Math.clamp(298.15, curve.from(), curve.to()));
        }
        double ratio = physics.gamma() != null ? physics.gamma() : GAMMA_ASSUMED;
        assume("vapourHeatCapacity");
        return ratio / (ratio - 1) * R / molarMass;
    }

    private double latentHeatAtBoiling() {
        if (physics.latentHeat() != null) {
            return physics.latentHeat();
        }
        Curve curve = physics.latentHeatCurve();
        if (curve != null && curve.covers(boilingPoint)) {
            return curve.at(boilingPoint);
        }
        if (Double.isNaN(boilingPoint)) {
            return Double.NaN;
        }
        assume("latentHeat");
        return (36.61 + R * log(boilingPoint)) * boilingPoint / molarMass;
    }

    private double boilingByCurve() {
        Curve curve = physics.vapourPressureCurve();
        if (curve == null) {
            return Double.NaN;
        }
        double low = Math.max(curve.from(), 20);
        double high = Math.min(curve.to(), 2_000);
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (curve.at(middle) < ATMOSPHERE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private void assume(String property) {
        assumptions.add(Warning.of("dataAssumed", property));
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    /// Vapour pressure inside and outside its curve.
    private record VapourPressure(
            @Nullable Curve curve, double low, double high, double lnLow, double lnHigh, double below, double above) {
        static VapourPressure of(Physics physics, double boilingPoint, double latentHeat) {
            Curve curve = physics.vapourPressureCurve();
            double molarMass = orNaN(physics.molarMass());
            if (curve == null) {
                double slope = -latentHeat * molarMass / R;
                double ln = log(ATMOSPHERE);
                return new VapourPressure(
                        null, boilingPoint, boilingPoint, ln, ln, slope, toCritical(physics, boilingPoint, ln, slope));
            }
            double low = curve.from() > 1 ? curve.from() : 0.6 * boilingPoint;
            double high = Double.isFinite(curve.to()) ? curve.to() : 1.3 * boilingPoint;
            double lnLow = log(curve.at(low));
            double lnHigh = log(curve.at(high));
            double below = (log(curve.at(low * 1.01)) - lnLow) / (1 / (low * 1.01) - 1 / low);
            double above = (lnHigh - log(curve.at(high * 0.99))) / (1 / high - 1 / (high * 0.99));
            return new VapourPressure(
                    curve, low, high, lnLow, lnHigh, Math.min(below, -1), toCritical(physics, high, lnHigh, above));
        }

        private static double toCritical(Physics physics, double from, double lnFrom, double slope) {
            Double critical = physics.criticalTemperature();
            Double pressure = physics.criticalPressure();
            if (critical == null || pressure == null || critical < from + 5 || log(pressure) <= lnFrom) {
                return Math.min(slope, -1);
            }
            return (log(pressure) - lnFrom) / (1 / critical - 1 / from);
        }

        double at(double temperature) {
            if (temperature < low) {
                return exp(lnLow + below * (1 / temperature - 1 / low));
            }
            if (temperature > high) {
                return exp(lnHigh + above * (1 / temperature - 1 / high));
            }
            return curve == null ? exp(lnLow) : curve.at(temperature);
        }

        double temperatureAt(double pressure) {
            double ln = log(pressure);
            if (ln <= lnLow) {
                return 1 / (1 / low + (ln - lnLow) / below);
            }
            if (ln >= lnHigh) {
                double inverse = 1 / high + (ln - lnHigh) / above;
                return inverse > 1e-4 ? 1 / inverse : 1e4;
            }
            return within(pressure);
        }

        /// Regula falsi (Illinois) in 1/T and ln p, in which the curve is nearly straight: a bisection takes eight
        /// times as many values.
        private double within(double pressure) {
            double target = log(pressure);
            double cold = 1 / low;
            double warm = 1 / high;
            double under = lnLow - target;
            double over = lnHigh - target;
            int side = 0;
            for (int i = 0; i < 60; i++) {
                double between = (cold * over - warm * under) / (over - under);
                double excess = log(at(1 / between)) - target;
                if (Math.abs(excess) < 1e-11) {
                    return 1 / between;
                }
                if (excess < 0) {
                    cold = between;
                    under = excess;
                    over = side < 0 ? over / 2 : over;
                    side = -1;
                } else {
                    warm = between;
                    over = excess;
                    under = side > 0 ? under / 2 : under;
                    side = 1;
                }
            }
            return 2 / (cold + warm);
        }
    }
}
