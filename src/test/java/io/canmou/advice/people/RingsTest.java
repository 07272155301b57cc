package io.canmou.advice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.EmptyRegion;
import io.canmou.advice.Given;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.Ring;
import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.incident.FactKey;
import io.canmou.resource.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rule P9 and its test column.
class RingsTest {
    private static final Exposure EXPOSURE = new Exposure(
            Given.DEFAULTS, new PeopleCount(Given.DEFAULTS, new EmptyRegion()), new EmptyRegion(), Resources.NONE);

    private static Filled wind(double speed) {
        return Given.substance(Given.CHLORINE)
                .measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, speed)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .filled();
    }

    private static Cordon line(Filled filled, Cordon.Kind kind, String rule, double reach, double people) {
        return new Cordon(
                kind,
                Cordon.DecidedBy.MODEL,
                rule,
                "P90",
                reach,
                150,
                new LocalPlane(filled.site()).toDegrees(Shapes.zone(280.0, 30.0, reach, 150)),
                new People(people, people, people, "raster"));
    }

    private static List<Ring> rings(Filled filled, String rule, double hot, double reach, double people) {
        return EXPOSURE.exposed(
                        List.of(
                                line(filled, Cordon.Kind.HOT, rule, hot, people / 10),
                                line(filled, Cordon.Kind.PUBLIC, rule, reach, people)),
                        filled,
                        HazardRuns.Runs.NONE)
                .rings();
    }

    @Test
    void aZoneOfElevenKilometresInAMetreAndAHalfBeginsWithFour() {
        List<Ring> rings = rings(wind(1.5), "aegl2.60min", 2000, 11_000, 40_000);
        assertThat(rings).hasSize(3);
        assertThat(rings.getFirst().turn()).isEqualTo(Ring.Turn.NOW);
        assertThat(rings.getFirst().reach()).isCloseTo(4050, within(1.0));
        assertThat(rings.getFirst().alone()).isTrue();
        assertThat(rings.get(1).reach()).isCloseTo(8100, within(1.0));
        assertThat(rings.get(2).reach()).isEqualTo(11_000);
        assertThat(rings.get(2).action()).isEqualTo(Action.ALERT);
    }

    @Test
    void ringsDoNotOverlapAndFillTheZone() {
        Filled filled = wind(1.5);
        List<Ring> rings = rings(filled, "aegl2.60min", 2000, 11_000, 40_000);
        double sum = rings.stream().mapToDouble(r -> r.outline().getArea()).sum();
        double whole = line(filled, Cordon.Kind.PUBLIC, "", 11_000, 0).outline().getArea();
        assertThat(sum).isCloseTo(whole, within(0.001 * whole));
        assertThat(rings.get(0).outline().intersection(rings.get(1).outline()).getArea())
                .isLessThan(1e-6 * whole);
    }

    @Test
    void withFewPeopleOrAShortZoneNoRingStandsAlone() {
        assertThat(rings(wind(1.5), "aegl2.60min", 2000, 11_000, 9_999)
                        .getFirst()
                        .alone())
                .isFalse();
        assertThat(rings(wind(5), "aegl2.60min", 2000, 3000, 40_000)).hasSize(1).noneMatch(Ring::alone);
    }

    /// Drill 8.2: over 10,000 people inside 1,600 m; the screen shows the 4R ring alone first.
    @Test
    void againstABurstTheCrewsRingComesFirst() {
        List<Ring> rings = rings(wind(4), "F3", 344, 1600, 19_000);
        assertThat(rings.getFirst().reach()).isEqualTo(344);
        assertThat(rings.getFirst().alone()).isTrue();
        assertThat(rings).allMatch(r -> r.action() == Action.EVACUATE);
    }
}
