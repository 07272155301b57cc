package io.canmou.hazard.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.Given;
import io.canmou.hazard.substance.Substance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each term of the heavy models on and off: what physics says must change, changes, and that way.
class DenseTermsTest {
    private static final Averaging MINUTE = new Averaging(60, 1e6);
    private static final Emission POOL = new Emission.Steady(0, 1e6, 20, 239, 0, new Emission.Opening.Pool(15));
    private static final Emission JET =
            new Emission.Steady(0, 1e6, 20, 239, 0.8, new Emission.Opening.Jet(1, 0.3, 60, false));
    private static final Emission STACK =
            new Emission.Steady(0, 1e6, 2, 285, 0, new Emission.Opening.Jet(15, 0.5, 20, true));
    private static final Emission COLD = new Emission.Steady(0, 1e6, 50, 111.7, 0, new Emission.Opening.Pool(25));
    private static final Emission BURST = new Emission.Burst(0, 2_000, 239, 0, 10, 9, 0);

    private enum Off {
        DENSER,
        THINNER
    }

    static List<Arguments> terms() {
        return List.of(
                // a cloud that does not slump stays narrow and holds its gas on the axis
                Arguments.of(Constant.GRAVITY_SPREADING, POOL, CHLORINE, 300.0, Off.DENSER),
                // turbulence that does not break the front lets it go on spreading
                Arguments.of(Constant.FRONT_COLLAPSE, POOL, CHLORINE, 1_000.0, Off.THINNER),
                // weight that does not press forward leaves a slower cloud, which slumps wider until a place
                Arguments.of(Constant.FORWARD_SPREADING, POOL, CHLORINE, 100.0, Off.THINNER),
                // without damping by density air is taken in faster
                Arguments.of(Constant.DENSITY_DAMPING, POOL, CHLORINE, 100.0, Off.THINNER),
                Arguments.of(Constant.FREE_JET, JET, CHLORINE, 3.0, Off.DENSER),
                Arguments.of(Constant.WALL_JET, JET, CHLORINE, 40.0, Off.DENSER),
                // a jet that does not open sideways keeps its gas on the axis
                Arguments.of(Constant.WALL_JET_WIDENING, JET, CHLORINE, 10.0, Off.DENSER),
                // the wind across a rising jet takes air in
                Arguments.of(Constant.CROSS_WIND, STACK, CHLORINE, 10.0, Off.DENSER),
                Arguments.of(Constant.HEAT_TURBULENCE, COLD, METHANE, 100.0, Off.DENSER),
                Arguments.of(Constant.PUFF_FRONT_ENTRAINMENT, BURST, CHLORINE, 60.0, Off.DENSER));
    }

    @ParameterizedTest(name = "{0} off: {4}")
    @MethodSource("terms")
    void eachTermDoesWhatItIsThereFor(Constant term, Emission emission, Substance substance, double x, Off off) {
        double with = axis(Constants.STANDARD, emission, substance, x);
        double without = axis(Constants.STANDARD.scaled(term, 0), emission, substance, x);
        switch (off) {
            case DENSER -> assertThat(without).isGreaterThan(1.01 * with);
            case THINNER -> assertThat(without).isLessThan(0.99 * with);
        }
    }

    /// Largest concentration in the plane at x, wherever its height.
    private static double axis(Constants constants, Emission emission, Substance substance, double x) {
        Cloud cloud = new Dispersion(constants)
                .disperse(DispersionSource.of(emission), substance, Given.DRY)
                .lifted();
        double most = 0;
        for (double z = 0; z < 60; z += 0.25) {
            most = Math.max(most, cloud.most(new Cloud.Point(x, 0, z), MINUTE));
        }
        return most;
    }

    @Test
    void aHeavyLayerTakesInWhatTheWindTunnelMeasuredWhateverTheAirsOwnConstantsAre() {
        // Briggs and others (2001): 0.65 u*/(1 + 0.2 Ri*) is 0.65/201 of u* at Ri* = 1000
        for (double schmidt : new double[] {0.8, 1, 1.2}) {
            Turbulence air =
                    new Turbulence(Air.of(Given.DRY).layer(), Constants.STANDARD.scaled(Constant.SCHMIDT, schmidt));
            assertThat(air.layerEntrainment(1, 1_000) / air.layer().frictionVelocity())
                    .isCloseTo(0.65 / 201, withinPercentage(1));
        }
    }

    @Test
    void theGroundWarmsAColdCloudAndNothingElse() {
        // heat that a cloud takes up is u* cp ρ (u*/u) ΔT per area; without it the cold methane plume stays heavy and
        // wide
        Cloud warmed = cloud(Constants.STANDARD, COLD, METHANE);
        Cloud cold = cloud(Constants.STANDARD.scaled(Constant.GROUND_HEATING, 0), COLD, METHANE);
        double level = 0.01;
        assertThat(cold.widths(Band.LOW, level, MINUTE).applyAsDouble(200))
                .isGreaterThan(warmed.widths(Band.LOW, level, MINUTE).applyAsDouble(200));
        Cloud same = cloud(Constants.STANDARD.scaled(Constant.GROUND_HEATING, 0), NEUTRAL_POOL, NEUTRAL);
        Cloud also = cloud(Constants.STANDARD, NEUTRAL_POOL, NEUTRAL);
        assertThat(same.most(new Cloud.Point(200, 0, 1), MINUTE))
                .isEqualTo(also.most(new Cloud.Point(200, 0, 1), MINUTE));
    }

    private static final Emission NEUTRAL_POOL =
            new Emission.Steady(0, 1e6, 20, 293.15, 0, new Emission.Opening.Pool(15));

    @Test
    void theBlanketIsThatOfTheWorkbook() {
        // Britter and McQuaid: g' q = 20 m⁴/s³ in 2 m/s is Lb = 2.5 m; D = 10 m: 5 + 2·2.5 upwind, half of 10 + 8·2.5
        // across
        Blanket windy = Blanket.of(0, 5, new Blanket.Spreading(20, 2, 3_600), Constants.STANDARD);
        assertThat(windy.upwind()).isCloseTo(10, withinPercentage(0.1));
        assertThat(windy.lateral()).isCloseTo(15, withinPercentage(0.1));
        // in nearly calm air no farther than 0.84 · 20^¼ · 60^¾ = 38.3 m in a minute
        Blanket calm = Blanket.of(0, 5, new Blanket.Spreading(20, 0.2, 60), Constants.STANDARD);
        assertThat(calm.upwind()).isCloseTo(5 + 38.3, withinPercentage(0.5));
        assertThat(Blanket.of(0, 5, new Blanket.Spreading(-1, 2, 60), Constants.STANDARD)
                        .upwind())
                .isEqualTo(5);
    }

    @Test
    void aHeavyPoolCoversWhatLiesUpwindAndALightOneDoesNot() {
        Cloud heavy = cloud(Constants.STANDARD, POOL, CHLORINE);
        Cloud light = cloud(Constants.STANDARD, NEUTRAL_POOL, NEUTRAL);
        assertThat(heavy.widths(Band.BREATHING, 2e-5, MINUTE).applyAsDouble(-9)).isPositive();
        assertThat(light.widths(Band.BREATHING, 2e-5, MINUTE).applyAsDouble(-9)).isNegative();
        assertThat(heavy.most(new Cloud.Point(-9, 0, 0), MINUTE)).isGreaterThan(2e-5);
        assertThat(heavy.most(new Cloud.Point(-500, 0, 0), MINUTE)).isZero();
    }

    private static Cloud cloud(Constants constants, Emission emission, Substance substance) {
        return new Dispersion(constants)
                .disperse(DispersionSource.of(emission), substance, Given.DRY)
                .cloud();
    }

    private static final Substance CHLORINE = Given.gas(0.0709, 239.1, 480, 288_000);
    private static final Substance METHANE = Given.gas(0.01604, 111.7, 2_200, 510_000);
    private static final Substance NEUTRAL = Given.gas(Air.MOLAR_MASS);
}
