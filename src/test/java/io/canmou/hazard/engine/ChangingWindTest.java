package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class ChangingWindTest {
    private static final Weather.Change WEST = new Weather.Change(0, 3, 270, StabilityClass.D);
    private static final Weather.Change SOUTH = new Weather.Change(900, 3, 180, StabilityClass.D);

    @Test
    void theZoneHoldsWhereTheWindBlewAndWhereItBlows() {
        Zone zone = zone(List.of(WEST, SOUTH), List.of(850.0, 1800.0));
        assertThat(holds(zone, 300, 0)).as("east, by the first wind").isTrue();
        assertThat(holds(zone, 0, 300)).as("north, by the second").isTrue();
        assertThat(holds(zone, -300, 0)).as("west, by none").isFalse();
    }

    @Test
    void anOutlineAtATimeIsThatOfItsOwnWind() {
        Zone zone = zone(List.of(WEST, SOUTH), List.of(850.0, 1800.0));
        assertThat(zone.at().get(0).outline().getCentroid().getX()).isGreaterThan(100);
        assertThat(zone.at().get(1).outline().contains(point(0, 300))).isTrue();
        assertThat(zone.at().get(1).outline().contains(point(300, 0))).isFalse();
    }

    @Test
    void aSeriesThatDoesNotChangeReachesAsFarAsSteadyWind() {
        Zone steady = zone(List.of(), List.of());
        Zone series = zone(List.of(WEST, new Weather.Change(900, 3, 270, StabilityClass.D)), List.of());
        assertThat(series.reach()).isCloseTo(steady.reach(), Percentage.withPercentage(15));
    }

    private static boolean holds(Zone zone, double east, double north) {
        return zone.outline().contains(point(east, north));
    }

    private static org.locationtech.jts.geom.Point point(double east, double north) {
        return new GeometryFactory().createPoint(new Coordinate(east, north));
    }

    private static Zone zone(List<Weather.Change> series, List<Double> at) {
        Weather weather = new Weather(
                3,
                10,
                270.0,
                293.15,
                0.5,
                101_325,
                0.1,
                new Stability.Pasquill(StabilityClass.D),
                null,
                null,
                false,
                series);
        Physics gas = new Physics(
                0.02801, 81.6, null, null, null, 793.0, 1040.0, 2000.0, 215_000.0, 1.4, null, null, null, null, null,
                null);
        Substance substance = new Substance("carbon monoxide", null, "CO", gas, Flammability.UNKNOWN, Toxicity.UNKNOWN);
        Scenario scenario = new Scenario(
                substance,
                null,
                weather,
                new Release.Plume(2, 3600, 0, 1, null),
                false,
                null,
                List.of(new Level("level", LevelKind.TOXIC, 100)),
                List.of(),
                at,
                3600,
                null);
        return ((Verdict.Assessed) new Engine().assess(scenario)).zones().getFirst();
    }
}
