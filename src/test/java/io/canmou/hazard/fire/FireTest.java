package io.canmou.hazard.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values: NUREG-1805 (2004), CCPS (2000), API 521, TNO Yellow Book (1997), SFPE Handbook, as collected
/// with their trust in the reference folder; view factors also by their closed forms, written here.
class FireTest {
    @ParameterizedTest
    @CsvSource({"0.055, 2.1, 2.0, 0.05418", "0.078, 1.1, 5.0, 0.07768"})
    void poolsBurnAsBabrauskasFound(double limit, double extinction, double diameter, double flux) {
        assertThat(new BurningRate(limit, extinction, false, 0.3).at(diameter))
                .isCloseTo(flux, Percentage.withPercentage(0.1));
    }

    @Test
    void theCpqraPoolOfAHydrocarbonBurnsAsPrinted() {
        double flux = BurningRate.burgess(43.7e6, 300_000 + 2_500 * (363 - 298));
        assertThat(flux).isCloseTo(0.09449, Percentage.withPercentage(0.5));
        assertThat(PoolFlame.thomasStill(flux, 25, 1.293)).isCloseTo(39.74, Percentage.withPercentage(0.5));
        assertThat(PoolFlame.sootyPower(25)).isCloseTo(25_970, Percentage.withPercentage(0.5));
        assertThat(new Transmissivity(1_580).over(66.0)).isCloseTo(0.7144, Percentage.withPercentage(1));
    }

    @Test
    void thomasGivesStillAndWindyFlames() {
        double number = PoolFlame.windNumber(4, 0.055, 20, 1.2);
        assertThat(number).isCloseTo(1.924, Percentage.withPercentage(0.3));
        assertThat(PoolFlame.thomasStill(0.055, 20, 1.2)).isCloseTo(25.61, Percentage.withPercentage(0.3));
        assertThat(PoolFlame.thomasWind(0.055, 20, 1.2, number)).isCloseTo(20.73, Percentage.withPercentage(0.3));
        assertThat(Math.toDegrees(PoolFlame.tilt(number))).isCloseTo(43.86, Percentage.withPercentage(0.5));
    }

    @Test
    void theTransformerOilPoolOfNuregHasItsHeight() {
        double flux = 0.039 * (1 - Math.exp(-0.7 * Math.sqrt(4 * 0.836127 / Math.PI)));
        double heat = flux * 0.836127 * 46e6;
        assertThat(heat).isCloseTo(771_500, Percentage.withPercentage(0.5));
        double diameter = Math.sqrt(4 * 0.836127 / Math.PI);
        assertThat(PoolFlame.heskestad(heat, diameter)).isCloseTo(2.305, Percentage.withPercentage(0.5));
        assertThat(PoolFlame.effectivePower(diameter)).isCloseTo(56_880, Percentage.withPercentage(0.2));
    }

    @Test
    void aPointInsideOrBesideAFlameNeverReceivesMoreThanItsSurfaceGives() {
        Flame flame = Flame.frustum(new Flame.Point(0, 0, 0), new Flame.Point(5, 0, 20), 10, 10, 1);
        for (double x = -40; x <= 60; x += 1.7) {
            assertThat(flame.seenFrom(x, 0.3, 1.5).factor()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void whoStandsInAFlameGetsAllOfItsHeatAndEveryLevelReachesBeyondIt() {
        Flame flame = Flame.frustum(new Flame.Point(0, 0, 0), new Flame.Point(0, 0, 20), 10, 10, 20_000);
        FlameField field = new FlameField(flame, new Transmissivity(1_000));
        assertThat(field.flux(3, 0, 1.5)).isEqualTo(20_000);
        assertThat(field.flux(12, 0, 1.5)).isBetween(2_000.0, 20_000.0);
        assertThat(field.flux(500, 0, 1.5)).isPositive().isLessThan(100);
    }

    /// Chamberlain, worked by the reference's own program for 30 kg/s of natural gas, 5 m/s of wind.
    @Test
    void aGasJetBurnsAsChamberlainSays() {
        JetFlame.Exit exit = new JetFlame.Exit(30, 805.9236, 74.3445, 0.0186);
        JetFlame.Around air = new JetFlame.Around(1.225, 288, 0.029, 5, 85);
        double diameter = JetFlame.effectiveDiameter(exit, air);
        assertThat(diameter).isCloseTo(0.1967, Percentage.withPercentage(0.5));
        assertThat(JetFlame.stillLength(exit, diameter)).isCloseTo(59.76, Percentage.withPercentage(0.5));
        JetFlame flame = JetFlame.of(exit, air);
        assertThat(flame.length()).isCloseTo(34.42, Percentage.withPercentage(0.5));
        assertThat(Math.toDegrees(flame.tilt())).isCloseTo(10.63, Percentage.withPercentage(1));
        assertThat(flame.liftOff()).isCloseTo(6.175, Percentage.withPercentage(1));
        assertThat(flame.frustumLength()).isCloseTo(28.33, Percentage.withPercentage(1));
        assertThat(flame.tipWidth()).isCloseTo(10.04, Percentage.withPercentage(1));
        assertThat(flame.baseWidth()).isCloseTo(0.1208, Percentage.withPercentage(3));
        assertThat(flame.radiantFraction()).isCloseTo(0.1255, Percentage.withPercentage(1));
    }

    @Test
    void aStrongWindShortensAndBendsTheJet() {
        JetFlame flame =
                JetFlame.of(new JetFlame.Exit(3, 150, 240, 0.01604), new JetFlame.Around(1.225, 288, 0.029, 12, 90));
        assertThat(flame.length()).isCloseTo(14.78, Percentage.withPercentage(1));
        assertThat(Math.toDegrees(flame.tilt())).isCloseTo(64.86, Percentage.withPercentage(1));
        assertThat(flame.tipWidth()).isCloseTo(6.501, Percentage.withPercentage(1));
        assertThat(flame.baseWidth()).isCloseTo(1.421, Percentage.withPercentage(3));
        assertThat(flame.radiantFraction()).isCloseTo(0.2394, Percentage.withPercentage(1));
    }

    @Test
    void cooksLengthIsThatOfApi521() {
        assertThat(JetFlame.cookLength(5e7)).isCloseTo(15.61, Percentage.withPercentage(0.3));
        assertThat(JetFlame.cookLength(6.3e8)).isCloseTo(52.0, Percentage.withPercentage(5));
    }

    /// CPQRA: 100 t propane, radiant fraction 0.25.
    @Test
    void aHundredTonsOfPropaneMakeTheCpqraFireball() {
        Fireball ball = new Fireball(100_000, 0.25, 46.35e6);
        assertThat(ball.diameter()).isCloseTo(269.2, Percentage.withPercentage(0.1));
        assertThat(ball.duration()).isCloseTo(17.71, Percentage.withPercentage(0.1));
        assertThat(ball.height()).isCloseTo(201.9, Percentage.withPercentage(0.1));
        assertThat(ball.surfaceEmissivePower()).isCloseTo(287_300, Percentage.withPercentage(0.5));
        double flux = new FireballField(ball, new Transmissivity(2_810)).flux(200, 0, 0);
        assertThat(flux).isCloseTo(40_590, Percentage.withPercentage(3));
    }

    /// The reference's own figures for 5 t and a fraction of 0.2862.
    @Test
    void aRisingFireballIsThatOfMartinsenAndMarx() {
        RisingFireball ball = new RisingFireball(5_000, 0.2862, 46.35e6);
        double third = ball.duration() / 3;
        assertThat(ball.duration()).isCloseTo(7.568, Percentage.withPercentage(0.1));
        assertThat(ball.surfaceEmissivePower(0)).isCloseTo(358_800, Percentage.withPercentage(0.2));
        assertThat(ball.diameter(0.999 * third)).isCloseTo(99.18, Percentage.withPercentage(0.2));
        assertThat(ball.diameter(1.001 * third)).isCloseTo(99.18, Percentage.withPercentage(0.2));
        assertThat(ball.height(0.999 * third)).isCloseTo(ball.height(1.001 * third), Percentage.withPercentage(0.3));
        assertThat(ball.height(ball.duration())).isCloseTo(1.5 * 99.18, Percentage.withPercentage(0.1));
        assertThat(ball.surfaceEmissivePower(ball.duration())).isCloseTo(0, within(1e-6));
    }

    /// Far away the ball is a point: ∫ (E D²/(4 X²))^(4/3) dt by hand, with E constant and D as t^(1/3) in the
    /// first third (mean of t^(8/9): 9/17), E falling evenly in the rest (mean of (1 − s)^(4/3): 3/7).
    @Test
    void theDoseOfARisingFireballIsTheSumOverItsTime() {
        RisingFireball ball = new RisingFireball(1_000, 0.3, 46e6);
        double distance = 20_000;
        double flux = ball.surfaceEmissivePower(0) * Math.pow(58.0 / (2 * distance), 2);
        double expected = Math.pow(flux, 4.0 / 3) * ball.duration() * (9.0 / 17 / 3 + 2.0 / 3 * 3 / 7);
        RisingFireball.Received received = ball.at(distance, 0, new Transmissivity(0));
        assertThat(received.dose()).isCloseTo(expected, Percentage.withPercentage(1));
        assertThat(received.flux()).isCloseTo(flux, Percentage.withPercentage(3));
    }

    @Test
    void robertsFractionRisesWithThePressure() {
        assertThat(Fireball.roberts(1.2e6)).isCloseTo(0.2862, within(0.001));
        assertThat(Fireball.roberts(1e4)).isEqualTo(0.13);
    }

    /// Magnus at 20 °C: 2,339 Pa (steam tables 2,339 Pa); τ for pw 1,000 Pa and 100 m is 0.7167.
    @Test
    void moistAirTakesItsShare() {
        assertThat(Transmissivity.of(293.15, 1).vapourPressure()).isCloseTo(2_339, Percentage.withPercentage(0.5));
        assertThat(new Transmissivity(1_000).over(100)).isCloseTo(0.7167, within(0.001));
        assertThat(new Transmissivity(1_000).over(0)).isEqualTo(1);
    }
}
