package io.canmou.hazard.dispersion;

/// How a cloud behaves at its source, which decides the model.
///
/// Dense is a steady release whose buoyancy would still damp the air's turbulence once it has mixed to a few
/// metres' width: Ri* = g' q/(u u*² W) ≥ 1 with W the larger of its own width and 10 m. The nozzle's density alone
/// says nothing: a pure heavy gas at 0.1 kg/s is passive within metres (Britter and McQuaid 1988, Workbook on the
/// dispersion of dense gases, HSE CRR 17, compare the buoyancy length g' q/u³ with the distance). The buoyancy flux
/// g' q is the largest along the mixing with air, because drops and associated vapour grow heavier as they dilute.
enum Behaviour {
    LIGHT,
    PASSIVE,
    DENSE;

    private static final double NARROWEST = 10;
    private static final double GRAVITY = 9.81;
    private static final double STEADY_BOUND = 1;

    static Behaviour of(Emission emission, Dispersion.Release release) {
        return switch (emission) {
            case Emission.Steady steady -> of(steady, release);
            case Emission.Burst burst -> of(burst, release);
        };
    }

    private static Behaviour of(Emission.Steady steady, Dispersion.Release release) {
        double scale = steadyScale(steady, release);
        return scale >= STEADY_BOUND ? DENSE : scale <= -STEADY_BOUND ? LIGHT : PASSIVE;
    }

    /// A sudden cloud is dense by the same measure, with its own volume's size for the width.
    private static Behaviour of(Emission.Burst burst, Dispersion.Release release) {
        double wind = Math.max(release.air().layer().windAt(LEVEL), 0.5);
        double passage = Math.max(burst.diameter(), 1) / wind;
        return of(
                new Emission.Steady(
                        0,
                        passage,
                        burst.mass() / passage,
                        burst.temperature(),
                        burst.liquidFraction(),
                        new Emission.Opening.Vent(0, Math.max(burst.diameter(), 1))),
                release);
    }

    /// Ri* of a steady release; negative if it is lighter than air all along.
    static double steadyScale(Emission.Steady steady, Dispersion.Release release) {
        double wind = Math.max(release.air().layer().windAt(LEVEL), 0.5);
        double friction = release.air().layer().frictionVelocity();
        double width = Math.max(steady.opening().diameter(), NARROWEST);
        return buoyancyFlux(steady, release) / (wind * friction * friction * width);
    }

    /// g' q of a steady release, m⁴/s³: kept on mixing, but for drops that evaporate; the largest along the mixing.
    static double buoyancyFlux(Emission.Steady steady, Dispersion.Release release) {
        Mixing mixing = new Mixing(release.substance(), release.molarMass(), release.air());
        double enthalpy = mixing.enthalpy(steady.temperature(), steady.liquidFraction());
        double buoyancyFlux = Double.NEGATIVE_INFINITY;
        for (double fraction : new double[] {0.999, 0.3, 0.05}) {
            Mixing.Mixture mixture = mixing.at(fraction, fraction * enthalpy);
            double volume = steady.rate() / fraction / mixture.density();
            double excess = (mixture.density() - mixing.airDensity()) / mixing.airDensity();
            buoyancyFlux = Math.max(buoyancyFlux, GRAVITY * excess * volume);
        }
        return buoyancyFlux;
    }

    private static final double LEVEL = 2;

    /// The model's name for a reader.
    String name(Emission emission) {
        return switch (emission) {
            case Emission.Steady steady -> name(steady);
            case Emission.Burst _ -> this == DENSE ? "dense puff" : "passive puff";
        };
    }

    private String name(Emission.Steady steady) {
        String how = switch (steady.opening()) {
            case Emission.Opening.Pool _ -> "pool plume";
            case Emission.Opening.Vent _ -> "plume";
            case Emission.Opening.Jet jet -> jet.vertical() ? "vertical jet" : "jet";
        };
        return switch (this) {
            case PASSIVE, LIGHT ->
                steady.opening() instanceof Emission.Opening.Jet ? "passive " + how : "passive plume";
            case DENSE -> "dense " + how;
        };
    }
}
