package io.canmou.substance.check;

import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Physics;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Walks along the curves.
final class CurveChecks {
    private static final int STEPS = 60;
    private static final double ATMOSPHERE = 101_325;

    /// K; what the tables' sources differ by among themselves.
    private static final double BOILING_TOLERANCE = 2;

    private CurveChecks() {}

    static void of(Physics physics, PropertyChecks.Found to) {
        walk("vapour pressure", physics.vapourPressureCurve(), 1, 0, to);
        walk("liquid density", physics.liquidDensityCurve(), -1, 0.002, to);
        walk("latent heat", physics.latentHeatCurve(), -1, 0.02, to);
        walk("liquid heat capacity", physics.liquidHeatCapacityCurve(), 1, 0.1, to);
        walk("vapour heat capacity", physics.vapourHeatCapacityCurve(), 1, 0.1, to);
        boilingPoint(physics, to);
    }

    /// `slack`: how far a curve may turn back, as a share of its value, before it counts as turning.
    private static void walk(String name, @Nullable Curve curve, int sign, double slack, PropertyChecks.Found to) {
        if (curve == null) {
            return;
        }
        // the end itself may be the critical point, where a latent heat is zero
        double to99 = curve.from() + 0.99 * (curve.to() - curve.from());
        double extreme = Double.NaN;
        for (int i = 0; i <= STEPS; i++) {
            double temperature = curve.from() + (to99 - curve.from()) * i / STEPS;
            double value = curve.at(temperature);
            if (!(value > 0) || Double.isInfinite(value)) {
                to.add(Rule.CURVE_FINITE, String.format(Locale.ROOT, "%s %.4g at %.1f K", name, value, temperature));
                return;
            }
            boolean turned = sign > 0 ? value < extreme * (1 - slack) : value > extreme * (1 + slack);
            if (turned) {
                to.add(
                        Rule.CURVE_MONOTONE,
                        String.format(Locale.ROOT, "%s %.4g at %.1f K after %.4g", name, value, temperature, extreme));
                return;
            }
            extreme = Double.isNaN(extreme) ? value : sign > 0 ? Math.max(extreme, value) : Math.min(extreme, value);
        }
    }

    private static void boilingPoint(Physics physics, PropertyChecks.Found to) {
        Curve curve = physics.vapourPressureCurve();
        Double stated = physics.boilingPoint();
        if (curve == null || stated == null || !curve.covers(stated)) {
            return;
        }
        double below = curve.at(Math.max(1, stated - BOILING_TOLERANCE));
        double above = curve.at(stated + BOILING_TOLERANCE);
        if (below > ATMOSPHERE || above < ATMOSPHERE) {
            double ratio = curve.at(stated) / ATMOSPHERE;
            to.add(Rule.BOILING_POINT, String.format(Locale.ROOT, "%.2f atm at the stated %.2f K", ratio, stated));
        }
    }
}
