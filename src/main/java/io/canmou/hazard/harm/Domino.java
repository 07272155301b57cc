package io.canmou.hazard.harm;

import io.canmou.hazard.ReceptorResult;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;

/// What a fire or blast does to neighbouring equipment.
///
/// Sources: Cozzani and Salzano (2004), probits of overpressure; Cozzani and others (2006), thresholds; Landucci
/// and others (2009), time to failure under heat.
public enum Domino {
    ATMOSPHERIC(-18.96, 2.44, 15_000, 22_000),
    PRESSURISED(-42.44, 4.33, 45_000, 16_000),
    ELONGATED(-28.07, 3.16, 45_000, 31_000),
    SMALL(-17.79, 2.18, 45_000, 22_000);

    private final double a;
    private final double b;
    private final double heatThreshold;
    private final double pressureThreshold;

    Domino(double a, double b, double heatThreshold, double pressureThreshold) {
        this.a = a;
        this.b = b;
        this.heatThreshold = heatThreshold;
        this.pressureThreshold = pressureThreshold;
    }

    /// Kinds of equipment that the heat or the blast at a receptor may break, so that the accident goes on there.
    public static List<Domino> exceeded(ReceptorResult receptor) {
        Double flux = receptor.thermalFlux();
        Double pressure = receptor.overpressure();
        return Arrays.stream(values())
                .filter(kind -> flux != null && flux >= kind.heatThreshold
                        || pressure != null && pressure >= kind.pressureThreshold)
                .toList();
    }

    /// Probit of damage by `overpressure` Pa.
    public double probit(double overpressure) {
        return a + b * FastMath.log(overpressure);
    }

    /// W/m² from which escalation is credible when it lasts ten minutes or more.
    public double heatThreshold() {
        return heatThreshold;
    }

    /// Seconds until the vessel fails under `flux` W/m².
    ///
    /// @param volume m³
    public double timeToFailure(double flux, double volume) {
        double ln = FastMath.log(flux / 1e3);
        return this == ATMOSPHERIC
                ? FastMath.exp(-1.128 * ln - 2.667e-5 * volume + 9.877)
                : FastMath.exp(-0.947 * ln + 8.835 * FastMath.pow(volume, 0.032));
    }

    /// Probit of failure from the time that it takes, s.
    public static double failureProbit(double timeToFailure) {
        return 12.54 - 1.847 * FastMath.log(timeToFailure / 60);
    }
}
