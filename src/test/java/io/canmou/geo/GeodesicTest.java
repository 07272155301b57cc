package io.canmou.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeodesicTest {
    /// Geoscience Australia's test line (GDA94 technical manual, chapter 4; GRS 80 equals WGS 84 here).
    @Test
    void flindersPeakToBuninyongIsAsInTheManual() {
        Position flindersPeak = new Position(-(37 + 57 / 60.0 + 3.72030 / 3600), 144 + 25 / 60.0 + 29.52440 / 3600);
        Position buninyong = new Position(-(37 + 39 / 60.0 + 10.15610 / 3600), 143 + 55 / 60.0 + 35.38390 / 3600);
        Geodesic line = Geodesic.between(flindersPeak, buninyong);
        assertThat(line.distance()).isEqualTo(54_972.271, within(0.001));
        assertThat(line.bearing()).isEqualTo(306 + 52 / 60.0 + 5.37 / 3600, within(1e-5));
    }

    @Test
    void aQuarterOfAMeridianIsTenThousandKilometres() {
        Geodesic line = Geodesic.between(new Position(0, 10), new Position(90, 10));
        assertThat(line.distance()).isEqualTo(10_001_965.729, within(0.01)); // WGS 84 quarter meridian
        assertThat(line.bearing()).isEqualTo(0, within(1e-9));
    }

    @Test
    void placesOppositeOnTheGlobeStillGetADistance() {
        Geodesic line = Geodesic.between(new Position(0.5, 0), new Position(-0.5, 179.7));
        assertThat(line.distance()).isEqualTo(19_936_288.6, within(0.006 * 19_936_288.6)); // Karney (2013), section 3
    }

    @ParameterizedTest
    @CsvSource({"0, N, N", "22.5, NNE, NE", "100, E, E", "110, ESE, E", "290, WNW, W", "349, N, N", "-45, NW, NW"})
    void aBearingHasItsPointOfTheCompass(double degrees, CompassPoint ofSixteen, CompassPoint ofEight) {
        assertThat(CompassPoint.of(degrees)).isEqualTo(ofSixteen);
        assertThat(CompassPoint.ofEight(degrees)).isEqualTo(ofEight);
    }
}
