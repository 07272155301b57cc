package io.canmou.hazard.blast;

import io.canmou.hazard.substance.Physics;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/// The energy of a vessel of liquefied gas that bursts: its vapour expands, and so does what flashes of its liquid.
///
/// Source: Prugh (1991), J. Fire Prot. Eng. 3(3), as in CCPS (2010): the flashed vapour counts as vapour at the
/// pressure of the burst; isentropic expansion E = p V*/(γ − 1) [1 − (p0/p)^((γ−1)/γ)], V* = Vg + f mL/ρv,
/// f = 1 − exp(−cp ΔT/L). All of it goes into the blast, the safe side (Planas-Cuchi and others 2004: 40 % of it).
/// Valid: below the critical point, ideal vapour, to about 40 %.
///
/// @param vapourVolume Vg, m³
/// @param liquid mL, kg
/// @param superheat ΔT of the liquid above its boiling point at ambient pressure, K
/// @param pressure at the burst, absolute, Pa
/// @param temperature K
/// @param gamma of the vapour
public record FlashingBurst(
        double vapourVolume, double liquid, double superheat, double pressure, double temperature, double gamma) {
    /// J; null where the substance's heats are not known.
    public @Nullable Double energy(Physics physics, double ambientPressure) {
        Double capacity = physics.liquidHeatCapacity();
        Double latent = physics.latentHeat();
        Double molarMass = physics.molarMass();
        if (capacity == null || latent == null || molarMass == null || pressure <= ambientPressure) {
            return null;
        }
        double flashed = 1 - FastMath.exp(-capacity * Math.max(0, superheat) / latent);
        double density = pressure * molarMass / (Physics.GAS_CONSTANT * temperature);
        double volume = vapourVolume + flashed * liquid / density;
        double ratio = FastMath.pow(ambientPressure / pressure, (gamma - 1) / gamma);
        return pressure * volume / (gamma - 1) * (1 - ratio);
    }
}
