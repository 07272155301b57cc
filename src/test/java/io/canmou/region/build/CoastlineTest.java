package io.canmou.region.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.region.ImportProgress;
import io.canmou.region.osm.OsmFiles;
import io.canmou.region.osm.OsmMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// A box of 10 by 10 thousandths of a degree, so that areas are easy: the box has 100, coordinates are x, y from
/// its south-west corner.
class CoastlineTest {
    private static final double UNIT = 0.001;

    @TempDir
    private Path folder;

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder ways = new StringBuilder();
    private final Findings findings = new Findings();
    private int id;

    private void way(String key, String value, double... xy) {
        int first = id + 1;
        boolean closed = xy[0] == xy[xy.length - 2] && xy[1] == xy[xy.length - 1];
        for (int i = 0; i < xy.length - (closed ? 2 : 0); i += 2) {
            nodes.append(
                    "<node id='%d' lat='%.7f' lon='%.7f'/>".formatted(++id, 30 + xy[i + 1] * UNIT, 120 + xy[i] * UNIT));
        }
        ways.append("<way id='%d'>".formatted(first));
        for (int node = first; node <= id; node++) {
            ways.append("<nd ref='%d'/>".formatted(node));
        }
        ways.append(closed ? "<nd ref='%d'/>".formatted(first) : "");
        ways.append("<tag k='%s' v='%s'/></way>".formatted(key, value));
    }

    private void coast(double... xy) {
        way("natural", "coastline", xy);
    }

    private List<Draft> sea() throws Exception {
        Path file = Files.writeString(folder.resolve("coast.osm"), "<osm>" + nodes + ways + "</osm>");
        OsmMap map = new OsmFiles(ImportProgress.NONE).read(List.of(file));
        return new Coastline(map, new Envelope(120, 120.01, 30, 30.01), findings).sea();
    }

    private static double units(Geometry area) {
        return area.getArea() / (UNIT * UNIT);
    }

    @Test
    void theSeaLiesOnTheRightOfTheCoast() throws Exception {
        coast(12, 4, 5, 4, -2, 4); // westwards: land to the south (left), sea to the north
        assertThat(sea()).singleElement().satisfies(sea -> {
            assertThat(units(sea.geometry())).isEqualTo(60, within(1e-6));
            assertThat(sea.tags().get("natural")).isEqualTo("sea");
        });
    }

    @Test
    void turnedRoundTheOtherSideIsSea() throws Exception {
        coast(-2, 4, 5, 4, 12, 4);
        assertThat(units(sea().getFirst().geometry())).isEqualTo(40, within(1e-6));
    }

    @Test
    void aCoastInTwoWaysOfWhichTheSecondComesFirstIsOne() throws Exception {
        nodes.append("<node id='901' lat='30.004' lon='120.012'/><node id='902' lat='30.004' lon='120.005'/>"
                + "<node id='903' lat='30.004' lon='119.998'/>");
        ways.append("<way id='2'><nd ref='902'/><nd ref='903'/><tag k='natural' v='coastline'/></way>"
                + "<way id='1'><nd ref='901'/><nd ref='902'/><tag k='natural' v='coastline'/></way>");
        assertThat(units(sea().getFirst().geometry())).isEqualTo(60, within(1e-6));
    }

    @Test
    void anIslandIsLandAndABayAroundACornerIsSea() throws Exception {
        coast(6, 12, 6, 6, 12, 6); // south, then east: land on the left is the corner in the north-east
        coast(2, 2, 3, 2, 3, 3, 2, 3, 2, 2); // against the clock: an island
        // all but the corner of 4 by 4 and the island
        assertThat(units(sea().getFirst().geometry())).isEqualTo(100 - 16 - 1, within(1e-6));
    }

    @Test
    void islandsAloneLieInTheSea() throws Exception {
        coast(2, 2, 4, 2, 4, 4, 2, 4, 2, 2);
        assertThat(units(sea().getFirst().geometry())).isEqualTo(96, within(1e-6));
    }

    @Test
    void twoCoastsMakeAStrait() throws Exception {
        coast(12, 3, -2, 3); // sea to the north of it
        coast(-2, 8, 12, 8); // sea to the south of it
        assertThat(units(sea().getFirst().geometry())).isEqualTo(50, within(1e-6));
    }

    @Test
    void anIslandThatLeavesTheBoxIsCutThere() throws Exception {
        coast(8, 4, 12, 4, 12, 6, 8, 6, 8, 4);
        assertThat(units(sea().getFirst().geometry())).isEqualTo(100 - 4, within(1e-6));
    }

    @Test
    void aCoastThatEndsInTheMiddleDrawsNoSeaAndSaysSo() throws Exception {
        coast(12, 4, 5, 4);
        assertThat(sea()).isEmpty();
        assertThat(findings.counts()).containsKey("openCoast");
    }

    @Test
    void aSeaThatWouldDrownTheTownIsNotDrawn() throws Exception {
        coast(12, 4, -2, 4);
        way("highway", "residential", 2, 6, 3, 6);
        way("building", "yes", 4, 7, 5, 7, 5, 8, 4, 7);
        assertThat(sea()).isEmpty();
        assertThat(findings.counts()).containsKey("openCoast");
    }
}
