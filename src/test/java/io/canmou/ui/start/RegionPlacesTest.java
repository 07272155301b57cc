package io.canmou.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.EmptyRegion;
import io.canmou.geo.Position;
import io.canmou.region.RegionInfo;
import io.canmou.resource.Resources;
import io.canmou.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class RegionPlacesTest {
    private static final Position NORTH = new Position(32.48, 119.55);
    private static final Position SOUTH = new Position(32.41, 119.55);

    private static RegionPlaces places(Words words) {
        EmptyRegion district = new EmptyRegion() {
            @Override
            public RegionInfo info() {
                return new RegionInfo(
                        "district",
                        new Envelope(119.5, 119.6, 32.4, 32.5),
                        "",
                        "",
                        "",
                        true,
                        Map.of(),
                        0,
                        0,
                        0,
                        List.of());
            }

            @Override
            public List<Place> findPlaces(String query, int limit) {
                return List.of(new Place("王村", null, "village", NORTH), new Place("王村", null, "village", SOUTH));
            }
        };
        return new RegionPlaces(Optional.of(district), () -> Resources.NONE, () -> words);
    }

    @Test
    void twoVillagesOfOneNameAreBothOfferedAndCanBeToldApart() {
        List<Where> found = places(Words.ZH).find("王村", 6);
        assertThat(found).extracting(Where::position).containsExactly(NORTH, SOUTH);
        assertThat(found).extracting(Where::detail).doesNotHaveDuplicates().allMatch(d -> d.startsWith("村 · 50S"));
    }

    @Test
    void coordinatesAreReadBackAsLatitudeAndLongitude() {
        assertThat(places(Words.EN).find("32.48 N 119.55 E WGS84", 6).getFirst().detail())
                .startsWith("32.48000, 119.55000");
    }

    @Test
    void coordinatesOffTheMapSaySoBeforeTheyAreTaken() {
        String off = Words.ZH.say("ui.place.outside");
        assertThat(places(Words.ZH).find("31.20 N 121.50 E WGS84", 6).getFirst().detail())
                .contains(off);
        assertThat(places(Words.ZH).find("32.48 N 119.55 E WGS84", 6).getFirst().detail())
                .doesNotContain(off);
    }
}
