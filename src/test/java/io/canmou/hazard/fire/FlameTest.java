package io.canmou.hazard.fire;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// View factors of flames against the closed forms of Mudan (1984), Fire Safety J. 8, 199, written here as printed;
/// and the balance of what a flame sends out.
class FlameTest {
    private static final Flame.Point GROUND = new Flame.Point(0, 0, 0);

    private static Flame cylinder(double length, double tilt) {
        Flame.Point east = new Flame.Point(1, 0, 0);
        Flame.Point north = new Flame.Point(0, 1, 0);
        Flame.Point tip = new Flame.Point(length * Math.sin(tilt), 0, length * Math.cos(tilt));
        return Flame.between(new Flame.Ring(GROUND, east, north), new Flame.Ring(tip, east, north), 1);
    }

    /// Length over radius, distance from the axis over radius, tilt in rad: towards the receptor positive.
    @ParameterizedTest
    @CsvSource({
        "6, 4, 0",
        "4, 10, 0",
        "3, 3, 0",
        "3, 4, 0.5",
        "2, 6, 0.9",
        "2, 3, 0.3",
        "4, 9, -0.7",
        "6, 5, -1",
        "1.2, 2.5, -0.4",
        "5, 12, 1.1",
        "0.8, 20, 0.6",
        "9, 1.5, -0.2"
    })
    void aTiltedFlameIsSeenAsMudansClosedFormSays(double length, double distance, double tilt) {
        double seen = cylinder(length, tilt).seenFrom(distance, 0, 0).factor();
        assertThat(seen).isCloseTo(mudan(length, distance, tilt), Percentage.withPercentage(0.5));
    }

    private static double mudan(double a, double b, double tilt) {
        double sin = Math.sin(tilt);
        double cos = Math.cos(tilt);
        double q = Math.sqrt(b * b - 1);
        double top = Math.sqrt(a * a + (b + 1) * (b + 1) - 2 * a * (b + 1) * sin);
        double bottom = Math.sqrt(a * a + (b - 1) * (b - 1) - 2 * a * (b - 1) * sin);
        double c = Math.sqrt(1 + q * q * cos * cos);
        double d = Math.sqrt((b - 1) / (b + 1));
        double e = a * cos / (b - a * sin);
        double far = Math.atan(top * d / bottom) / (top * bottom);
        double lean = (Math.atan((a * b - q * q * sin) / (q * c)) + Math.atan(q * sin / c)) / c;
        double square = a * a + (b + 1) * (b + 1);
        double vertical = e * (square - 2 * b * (1 + a * sin)) * far + cos * lean - e * Math.atan(d);
        double horizontal = Math.atan(1 / d) + sin * lean - (square - 2 * (b + 1 + a * b * sin)) * far;
        return Math.sqrt(vertical * vertical + horizontal * horizontal) / Math.PI;
    }

    /// All that leaves the flame passes a sphere about it: the view factors over the sphere sum to the flame's own
    /// surface, both ends included.
    @ParameterizedTest
    @CsvSource({"5, 1, 1", "20, 6, 2", "3, 0.5, 4"})
    void whatAFlameSendsOutSumsToItsSurface(double length, double footRadius, double tipRadius) {
        Flame flame = Flame.frustum(
                new Flame.Point(0, 0, -length / 2), new Flame.Point(0, 0, length / 2), footRadius, tipRadius, 1);
        double far = 50 * (length + footRadius + tipRadius);
        int points = 4_000;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double z = 1 - (2 * i + 1.0) / points;
            double angle = i * Math.PI * (3 - Math.sqrt(5));
            double ring = Math.sqrt(1 - z * z);
            sum += flame.seenFrom(far * ring * Math.cos(angle), far * ring * Math.sin(angle), far * z)
                    .factor();
        }
        double slant = Math.hypot(length, tipRadius - footRadius);
        double surface = Math.PI * ((footRadius + tipRadius) * slant + footRadius * footRadius + tipRadius * tipRadius);
        assertThat(sum * 4 * Math.PI * far * far / points).isCloseTo(surface, Percentage.withPercentage(0.6));
    }

    @Test
    void theDistanceToAFlameIsThatToItsNearestSide() {
        Flame flame = cylinder(4, 0.5);
        assertThat(flame.seenFrom(-6, 0, 0).distance()).isCloseTo(5, Percentage.withPercentage(0.5));
        // the leaning side from (1, 0) on along (sin ½, cos ½): its distance from (6, 0) is 5 cos ½
        assertThat(flame.seenFrom(6, 0, 0).distance()).isCloseTo(5 * Math.cos(0.5), Percentage.withPercentage(0.5));
        assertThat(flame.seenFrom(0.2, 0.1, 1).distance()).isZero();
    }
}
