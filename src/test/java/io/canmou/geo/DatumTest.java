package io.canmou.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DatumTest {
    private static final Position BEIJING = new Position(39.915, 116.404);

    /// Expected: the example in the README of the JavaScript library coordtransform (wandergis), another
    /// implementation.
    @Test
    void a_place_in_beijing_is_written_as_the_web_maps_write_it() {
        assertPosition(Datum.GCJ02.fromWgs84(BEIJING), 39.91640428150164, 116.41024449916938);
    }

    /// Expected: same source, gcj02tobd09(116.404, 39.915).
    @Test
    void baidu_coordinates_lie_on_top_of_the_web_maps_offset() {
        Position place = Datum.GCJ02.toWgs84(BEIJING);
        assertPosition(Datum.BD09.fromWgs84(place), 39.92133699351021, 116.41036949371029);
    }

    @Test
    void outside_china_nothing_is_moved() {
        Position krems = new Position(48.41, 15.61);
        assertThat(Datum.GCJ02.toWgs84(krems)).isEqualTo(krems);
        assertThat(Datum.BD09.toWgs84(krems)).isEqualTo(krems);
        assertThat(Datum.BD09.fromWgs84(krems)).isEqualTo(krems);
    }

    @Property(seed = "20260101")
    void a_place_anywhere_on_earth_can_be_told_in_any_datum(
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll Datum datum) {
        Position written = new Position(lat, lon);
        assertThat(datum.toWgs84(written).lat()).isCloseTo(lat, within(0.02));
        assertThat(datum.fromWgs84(written).lon()).isCloseTo(lon, within(0.02));
    }

    @Property(seed = "20260101")
    void what_is_written_can_be_read_back_within_a_centimetre(
            @ForAll @DoubleRange(min = 18, max = 53) double lat, @ForAll @DoubleRange(min = 74, max = 135) double lon) {
        Position place = new Position(lat, lon);
        assertPosition(Datum.GCJ02.toWgs84(Datum.GCJ02.fromWgs84(place)), lat, lon);
    }

    private static void assertPosition(Position found, double lat, double lon) {
        assertThat(found.lat()).isCloseTo(lat, within(1e-7));
        assertThat(found.lon()).isCloseTo(lon, within(1e-7));
    }
}
