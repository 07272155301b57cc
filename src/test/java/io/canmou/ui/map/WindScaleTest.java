package io.canmou.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindScaleTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.8, 2.4, 4, 7.5, 12, 20.7, 32})
    void theHandleStandsWhereItWouldBeDraggedForTheSameSpeed(double speed) {
        assertThat(WindScale.speed(WindScale.distance(speed))).isCloseTo(speed, within(0.051));
    }

    @Test
    void fartherOutIsStronger() {
        double before = 0;
        for (double distance = 80; distance < 260; distance += 4) {
            double speed = WindScale.speed(distance);
            assertThat(speed).isGreaterThanOrEqualTo(before);
            before = speed;
        }
        assertThat(before).isGreaterThan(30);
    }

    /// The wind blows from where the handle stands: to the left of the source is west, 270°.
    @ParameterizedTest
    @CsvSource({"0, -100, 0", "100, 0, 90", "0, 100, 180", "-100, 0, 270", "-98.48, -17.36, 280", "1, -1000, 0"})
    void theDirectionIsWhereTheHandleLiesSeenFromTheSource(double right, double down, double degrees) {
        assertThat(WindScale.degrees(right, down, false)).isEqualTo(degrees);
    }

    @Test
    void shiftTurnsInStepsOfTen() {
        assertThat(WindScale.degrees(-98, -21, true)).isEqualTo(280);
        assertThat(WindScale.degrees(-6, -100, true)).isZero();
    }
}
