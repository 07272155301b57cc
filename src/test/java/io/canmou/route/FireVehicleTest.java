package io.canmou.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.region.osm.Tags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rows of the table of roads (defaults.md, section 8).
class FireVehicleTest {
    @ParameterizedTest(name = "{0}: {1} and {2} km/h")
    @CsvSource(delimiter = '|', textBlock = """
            highway=motorway                                | 70   | 0
            highway=trunk                                   | 55   | 55
            highway=primary                                 | 48   | 48
            highway=secondary                               | 40   | 40
            highway=tertiary                                | 32   | 32
            highway=residential                             | 22   | 22
            highway=service                                 | 15   | 15
            highway=track                                   | 15   | 15
            highway=primary,surface=gravel                  | 15   | 15
            highway=primary,maxspeed=60                     | 48   | 48
            highway=primary,maxspeed=30 mph                 | 38.6 | 38.6
            highway=primary,maxspeed=walk                   | 48   | 48
            highway=motorway,maxspeed=100                   | 70   | 0
            highway=motorway,maxspeed=130                   | 80   | 0
            highway=trunk,maxspeed=120                      | 80   | 80
            highway=trunk_link                              | 40   | 40
            highway=motorway_link,maxspeed=80,oneway=yes    | 40   | 0
            highway=primary,oneway=yes                      | 48   | 0
            highway=primary,oneway=-1                       | 0    | 48
            highway=primary,oneway=yes,oneway:emergency=no  | 48   | 48
            highway=tertiary,junction=roundabout            | 32   | 0
            highway=primary,maxspeed:forward=50,maxspeed:backward=30 | 40 | 24
            highway=primary,bridge=yes,maxweight=40         | 48   | 48
            highway=primary,bridge=yes,maxweight=20         | 0    | 0
            highway=primary,bridge=yes                      | 48   | 48
            highway=primary,maxheight=4.5                   | 48   | 48
            highway=primary,maxheight=3.8                   | 0    | 0
            highway=primary,maxheight=default               | 48   | 48
            highway=service,access=private                  | 0    | 0
            highway=service,access=private,emergency=yes    | 15   | 15
            highway=residential,access=no,motor_vehicle=destination | 22 | 22
            highway=steps                                   | 0    | 0
            highway=footway                                 | 0    | 0
            highway=footway,emergency=yes                   | 15   | 15
            route=ferry                                     | 0    | 0
            highway=construction                            | 0    | 0
            """)
    void aRoadIsDrivenAtTheSpeedOfItsRow(String tags, double forward, double backward) {
        FireVehicle.Speeds speeds = FireVehicle.speeds(Tags.of(tags.split("[,=]")));
        assertThat(speeds.forward()).isEqualTo(forward, within(0.05));
        assertThat(speeds.backward()).isEqualTo(backward, within(0.05));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            barrier=bollard                  | true
            barrier=bollard,emergency=yes    | false
            barrier=gate                     | false
            barrier=gate,access=private      | true
            barrier=lift_gate,locked=yes     | true
            barrier=toll_booth               | false
            barrier=block                    | true
            """)
    void aBarrierStopsAFireEngineOrNot(String tags, boolean stops) {
        assertThat(FireVehicle.stops(Tags.of(tags.split("[,=]")))).isEqualTo(stops);
    }
}
