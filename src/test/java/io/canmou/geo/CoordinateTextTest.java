package io.canmou.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.geo.CoordinateText.Pasted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class CoordinateTextTest {
    /// 32°27'24.12" is 32.4567°, 119°33' is 119.55°.
    @ParameterizedTest(name = "text {0}")
    @ValueSource(
            strings = {
                "32.4567, 119.55",
                "32.4567 119.55",
                "119.55,32.4567",
                "32.4567N 119.55E",
                "N32.4567 E119.55",
                "E119.55 N32.4567",
                "32.4567° N, 119.55° E",
                "北纬32.4567°东经119.55°",
                "东经119度33分,北纬32度27分24.12秒",
                "32°27′24.12″N 119°33′E",
                "32°27'24.12\"N, 119°33'00\"E",
                "32 27 24.12 N 119 33 0 E",
                "32 27 24.12, 119 33 00",
                "32 27.402 119 33.0",
                "３２．４５６７，１１９．５５",
                "纬度:32.4567 经度:119.55",
                "lat=32.4567, lng=119.55",
                "lat: 32.4567; lon: 119.55",
                "经度119.55,纬度32.4567",
                "32,4567 119,55",
                "(32.4567, 119.55)",
                "geo:32.4567,119.55",
                "https://maps.example/?q=32.4567,119.55&z=15",
                "WGS84 32.4567, 119.55",
            })
    void everySpellingMeansTheSamePlace(String text) {
        Position place = CoordinateText.parse(text).orElseThrow().first();
        assertThat(place.lat()).isEqualTo(32.4567, within(1e-6));
        assertThat(place.lon()).isEqualTo(119.55, within(1e-6));
    }

    @Test
    void aPastedPageIsNoPairOfCoordinatesAndIsSeenToBeNoneAtOnce() {
        assertThat(CoordinateText.parse("N1 ".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest(name = "text {0}")
    @ValueSource(
            strings = {
                "",
                "氯",
                "UN 1017",
                "7782-50-5",
                "12 Main Street",
                "南澜路 88号",
                "32.4567",
                "139.99,216.35",
                "91, 181",
                "32°75'N 119°E",
                "1.5 N",
                "32.4 N 33.5 N",
                "1,2,3",
                "5 6 7",
                "2026-09-18 02:12",
            })
    void whatIsNoPairOfCoordinatesIsNotTakenForOne(String text) {
        assertThat(CoordinateText.parse(text)).isEmpty();
    }

    @Test
    void inChinaBothPlacesComeBackUntilTheDatumIsTold() {
        Pasted pasted = CoordinateText.parse("32.4567, 119.55").orElseThrow();
        assertThat(pasted.readings()).hasSize(2);
        double apart = Geodesic.between(
                        pasted.readings().get(0).position(),
                        pasted.readings().get(1).position())
                .distance();
        assertThat(apart).isBetween(220.0, 700.0);
        assertThat(CoordinateText.parse("GPS 32.4567, 119.55").orElseThrow().readings())
                .hasSize(1);
        assertThat(CoordinateText.parse("高德 32.4567, 119.55").orElseThrow().readings())
                .singleElement()
                .isEqualTo(pasted.readings().get(1));
    }

    @Test
    void outsideChinaThereIsOneReading() {
        assertThat(CoordinateText.parse("48.41 N 15.61 E").orElseThrow().readings())
                .hasSize(1);
    }

    @Test
    void withoutLettersTheRegionThatIsOpenDecidesTheOrder() {
        Envelope krems = new Envelope(15.59, 15.68, 48.38, 48.42);
        assertThat(CoordinateText.parse("15.61 48.41", krems).orElseThrow().first())
                .isEqualTo(new Position(48.41, 15.61));
        assertThat(CoordinateText.parse("48.41 15.61", krems).orElseThrow().first())
                .isEqualTo(new Position(48.41, 15.61));
    }

    /// Squares and places from NGA's own examples and the zone of Beijing.
    @ParameterizedTest(name = "text {0}")
    @CsvSource({
        "4QFJ 12345 67890, 21.40980, -157.91608, 1e-5",
        "4QFJ1234567890, 21.40980, -157.91608, 1e-5",
        "33XVG74594359, 78.0, 14.0, 0.6",
    })
    void aGridReferenceIsItsSquare(String text, double lat, double lon, double tolerance) {
        Position place = CoordinateText.parse(text).orElseThrow().first();
        assertThat(place.lat()).isEqualTo(lat, within(tolerance));
        assertThat(place.lon()).isEqualTo(lon, within(tolerance));
    }

    @Test
    void aPlaceAndItsGridReferenceAreTheSameSquareMetre() {
        Position place = new Position(32.4567, 119.55);
        String square = Mgrs.of(place).orElseThrow();
        assertThat(square).matches("50S [A-Z]{2} \\d{5} \\d{5}");
        Position back = Mgrs.parse(square).orElseThrow();
        assertThat(Geodesic.between(place, back).distance()).isLessThan(0.8);
    }
}
