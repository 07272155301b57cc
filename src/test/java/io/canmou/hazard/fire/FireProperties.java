package io.canmou.hazard.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/// What holds of every flame, whatever the correlation.
class FireProperties {
    private static final Transmissivity DRY = new Transmissivity(0);

    private static Flame leaning(double radius, double length, double tilt, double power) {
        Flame.Point tip = new Flame.Point(length * Math.sin(tilt), 0, length * Math.cos(tilt));
        return Flame.frustum(new Flame.Point(0, 0, 0), tip, radius, radius, power);
    }

    @Property(tries = 300, seed = "5")
    void nobodyReceivesMoreThanTheFlameGives(
            @ForAll @DoubleRange(min = 0.2, max = 60) double radius,
            @ForAll @DoubleRange(min = 0.5, max = 150) double length,
            @ForAll @DoubleRange(min = 0, max = 1.5) double tilt,
            @ForAll @DoubleRange(min = -300, max = 300) double x,
            @ForAll @DoubleRange(min = -300, max = 300) double y) {
        FlameField field = new FlameField(leaning(radius, length, tilt, 100_000), DRY);
        assertThat(field.flux(x, y, 1.5)).isBetween(0.0, 100_000.0);
    }

    /// Far away a flame is a point: the heat falls with the square of the distance.
    @Property(tries = 100, seed = "6")
    void farAwayTheHeatOfAFlameFallsWithTheSquare(
            @ForAll @DoubleRange(min = 0.5, max = 30) double radius,
            @ForAll @DoubleRange(min = 2, max = 80) double length,
            @ForAll @DoubleRange(min = 0, max = 1.2) double tilt) {
        FlameField field = new FlameField(leaning(radius, length, tilt, 100_000), DRY);
        double far = 40 * (length + 2 * radius);
        double slope = Math.log(field.flux(2 * far, 0, 0) / field.flux(far, 0, 0)) / Math.log(2);
        assertThat(slope).isCloseTo(-2, within(0.06));
    }

    @Property(tries = 200, seed = "7")
    void aHeavierFireballIsLargerLastsLongerAndHeatsMore(
            @ForAll @DoubleRange(min = 1, max = 1e6) double mass,
            @ForAll @DoubleRange(min = 1.01, max = 10) double more,
            @ForAll @DoubleRange(min = 100, max = 5_000) double distance) {
        Fireball small = new Fireball(mass, 0.3, 46e6);
        Fireball large = new Fireball(mass * more, 0.3, 46e6);
        assertThat(large.diameter()).isGreaterThan(small.diameter());
        assertThat(large.duration()).isGreaterThanOrEqualTo(small.duration());
        double outside = Math.max(distance, 2 * large.height());
        assertThat(new FireballField(large, DRY).flux(outside, 0, 1.5))
                .isGreaterThan(0.999 * new FireballField(small, DRY).flux(outside, 0, 1.5));
    }

    @Property(tries = 200, seed = "8")
    void aWiderPoolBurnsNoSlowerPerAreaAndHasALongerFlame(
            @ForAll @DoubleRange(min = 0.5, max = 80) double diameter,
            @ForAll @DoubleRange(min = 1.05, max = 3) double wider) {
        BurningRate petrol = new BurningRate(0.055, 2.1, false, 0.35);
        double flux = petrol.at(diameter);
        double more = petrol.at(wider * diameter);
        assertThat(more).isGreaterThanOrEqualTo(flux);
        assertThat(PoolFlame.thomasStill(more, wider * diameter, 1.2))
                .isGreaterThan(PoolFlame.thomasStill(flux, diameter, 1.2));
    }
}
