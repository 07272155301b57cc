package io.canmou.hazard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.hazard.Release.TankShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VesselTest {
    @ParameterizedTest
    @CsvSource({
        // pi/4 * 2^2 * 5; the same lying; pi/6 * 2^3
        "VERTICAL, 15.70796, 3.14159",
        "HORIZONTAL, 15.70796, 3.07094",
        "SPHERE, 4.18879, 0.65450"
    })
    void volumesAreThoseOfCylinderAndSphere(TankShape shape, double full, double belowHalfRadius) {
        Vessel vessel = new Vessel(shape, 2, 5);
        assertThat(vessel.volume()).isCloseTo(full, within(1e-4));
        // the segment below half the radius: circle 0.614185 m² · 5 m, cap pi · 0.25 · (1 − 0.5/3); upright 1 m of
        // 3.14159 m²
        double height = shape == TankShape.VERTICAL ? 1 : 0.5;
        assertThat(vessel.volumeBelow(height)).isCloseTo(belowHalfRadius, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource(TankShape.class)
    void theLevelOfAVolumeHoldsThatVolume(TankShape shape) {
        Vessel vessel = new Vessel(shape, 3, 7);
        for (double share = 0; share <= 1; share += 0.01) {
            double volume = share * vessel.volume();
            assertThat(vessel.volumeBelow(vessel.level(volume))).isCloseTo(volume, within(1e-6 * vessel.volume()));
        }
    }
}
