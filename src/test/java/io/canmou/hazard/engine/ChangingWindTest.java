package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Given;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Cloud;
import io.canmou.hazard.dispersion.Constants;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.dispersion.ShiftingCloud;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    /// A plume, a heavy pool whose release ends, a two-phase jet, a sudden cloud.
    static List<Release> releases() {
        return List.of(
                new Release.Plume(2, 3600, 0, 1, null),
                new Release.Pool(5, 1200, 8, null),
                new Release.Jet(5, 900, 1, 0.6, 60.0, null, 0, Release.Direction.HORIZONTAL),
                new Release.Puff(2000, 4, 12, null, 0));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aSeriesThatDoesNotChangeGivesTheZoneOfSteadyWind(Release release) {
        Zone steady = zone(scenario(release, List.of(), List.of()));
        Zone series =
                zone(scenario(release, List.of(WEST, new Weather.Change(900, 3, 270, StabilityClass.D)), List.of()));
        assertThat(series.reach()).isCloseTo(steady.reach(), Percentage.withPercentage(4));
        assertThat(series.area()).isCloseTo(steady.area(), Percentage.withPercentage(5));
        assertThat(series.halfWidth()).isCloseTo(steady.halfWidth(), Percentage.withPercentage(5));
        assertThat(series.outline().isValid()).isTrue();
    }

    @Test
    void aTurnOfTheWindGivesTwoLobesAsLongAsThatOfOneWind() {
        Release release = new Release.Plume(2, 3600, 0, 1, null);
        double steady = zone(scenario(release, List.of(), List.of())).reach();
        Zone turned = zone(scenario(release, List.of(WEST, SOUTH), List.of()));
        assertThat(turned.reach()).as("east").isBetween(0.6 * steady, 1.02 * steady);
        assertThat(turned.halfWidth()).as("north").isBetween(0.97 * steady, 1.07 * steady);
        assertThat(turned.outline().isValid()).isTrue();
        assertThat(turned.outline().getGeometryN(0).getNumPoints()).isGreaterThan(20);
    }

    @Test
    void aPlaceOverWhichTheCloudComesTwiceIsHitTwice() {
        List<Weather.Change> thereAndBack = List.of(WEST, SOUTH, new Weather.Change(1800, 3, 270, StabilityClass.D));
        Release release = new Release.Plume(2, 3600, 0, 1, null);
        ReceptorResult result = receptor(scenario(release, thereAndBack, List.of()));
        List<ReceptorResult.Sample> course = result.series();
        double first = most(course, 0, 900);
        assertThat(most(course, 1100, 1800)).as("between").isLessThan(0.01 * first);
        assertThat(most(course, 2000, 3600)).as("again").isCloseTo(first, Percentage.withPercentage(5));
        // arrival and departure are those of the first and of the last time
        assertThat(result.arrival()).isLessThan(300);
        assertThat(result.departure()).isGreaterThan(3500);
    }

    @Test
    void aSmallSuddenCloudIsNotMissedBetweenTwoLooks() {
        Release release = new Release.Puff(20, 1.5, 6, null, 0);
        List<Weather.Change> later = List.of(WEST, new Weather.Change(1800, 3, 180, StabilityClass.D));
        Receptor.Place near = new Receptor.Place.AlongWind(60, 0);
        double steady = receptor(near, scenario(release, List.of(), List.of())).peakPpm();
        double series = receptor(near, scenario(release, later, List.of())).peakPpm();
        assertThat(series).isCloseTo(steady, Percentage.withPercentage(10));
    }

    @Test
    void whatComesAtOnceFromTwoPlumesAddsUp() {
        // the wind turns round: what was blown east comes back over the source's own new plume
        List<Weather.Change> round = List.of(WEST, new Weather.Change(600, 3, 90, StabilityClass.D));
        Release release = new Release.Plume(2, 3600, 0, 1, null);
        Scenario scenario = scenario(release, round, List.of());
        ReceptorResult back = receptor(new Receptor.Place.AlongWind(-300, 0), scenario);
        ReceptorResult alone = receptor(new Receptor.Place.AlongWind(300, 0), scenario(release, List.of(), List.of()));
        assertThat(back.peakPpm()).isGreaterThan(1.02 * alone.peakPpm());
    }

    @Test
    void theMassInTheAirIsWhatWasLetOutAlsoAfterATurn() {
        Release release = new Release.Plume(2, 300, 0, 1, null);
        List<Weather.Change> turn = List.of(WEST, new Weather.Change(300, 3, 180, StabilityClass.D));
        Weather weather = scenario(release, turn, List.of()).weather();
        Dispersion dispersion = new Dispersion(Constants.STANDARD);
        DispersionSource source =
                DispersionSource.of(new Emission.Steady(0, 300, 2, 293.15, 0, new Emission.Opening.Vent(0, 1)));
        ShiftingCloud cloud = ShiftingCloud.of(
                weather,
                270,
                3600,
                then -> dispersion.disperse(source, Given.CARBON_MONOXIDE, then).cloud());
        // kg/m³ of pure gas in this air: p M / (R T)
        double density = 101_325 * 0.02801 / (8.314 * 293.15);
        assertThat(density * volume(cloud, 290)).as("before").isCloseTo(580, Percentage.withPercentage(6));
        assertThat(density * volume(cloud, 550)).as("after").isCloseTo(600, Percentage.withPercentage(8));
    }

    @Test
    void anEnsembleOfChangingWindsGivesReachesAndNestedContours() {
        Scenario plain = scenario(new Release.Plume(2, 3600, 0, 1, null), List.of(WEST, SOUTH), List.of());
        Scenario asked = plain.withEnsemble(new EnsembleSettings(40, 1, 15, 0.3, 0.5));
        Verdict.Assessed found = (Verdict.Assessed) new Engine().assess(asked);
        Zone zone = found.zones().getFirst();
        assertThat(zone.reachP50()).isBetween(0.6 * zone.reach(), 1.6 * zone.reach());
        assertThat(zone.reachP90()).isGreaterThan(1.1 * zone.reachP50());
        List<Zone.Contour> contours = zone.probability();
        assertThat(contours).extracting(Zone.Contour::p).containsExactly(0.1, 0.5, 0.9);
        for (int i = 0; i < 3; i++) {
            assertThat(contours.get(i).outline().isValid()).isTrue();
            assertThat(contours.get(i).outline().isEmpty()).isFalse();
        }
        assertThat(contours.get(0).outline().buffer(1).covers(contours.get(1).outline()))
                .isTrue();
        assertThat(contours.get(1).outline().buffer(1).covers(contours.get(2).outline()))
                .isTrue();
    }

    /// m³ of pure gas, by midpoints over the ground and trapezia over height.
    private static double volume(ShiftingCloud cloud, double time) {
        double[] heights = {0, 1, 2, 4, 6, 9, 13, 18, 25, 35, 50, 70, 100, 140};
        double sum = 0;
        for (int k = 0; k < heights.length; k++) {
            double below = k == 0 ? 0 : heights[k] - heights[k - 1];
            double above = k + 1 == heights.length ? 0 : heights[k + 1] - heights[k];
            double weight = 0.5 * (below + above);
            for (double x = -300; x < 2600; x += 10) {
                for (double y = -250; y < 1600; y += 4) {
                    sum += 40 * weight * cloud.at(new Cloud.Point(x, y, heights[k]), time, 300);
                }
            }
        }
        return sum;
    }

    private static double most(List<ReceptorResult.Sample> course, double from, double to) {
        return course.stream()
                .filter(sample -> sample.time() >= from && sample.time() <= to)
                .mapToDouble(ReceptorResult.Sample::ppm)
                .max()
                .orElse(0);
    }

    private static ReceptorResult receptor(Scenario scenario) {
        return receptor(new Receptor.Place.AlongWind(300, 0), scenario);
    }

    private static ReceptorResult receptor(Receptor.Place place, Scenario s) {
        Scenario asked = new Scenario(
                s.substance(),
                null,
                s.weather(),
                s.release(),
                false,
                null,
                s.levels(),
                List.of(new Receptor("r", place, 1.5, false, null, true)),
                List.of(),
                s.horizon(),
                null);
        return ((Verdict.Assessed) new Engine().assess(asked)).receptors().getFirst();
    }

    private static boolean holds(Zone zone, double east, double north) {
        return zone.outline().contains(point(east, north));
    }

    private static org.locationtech.jts.geom.Point point(double east, double north) {
        return new GeometryFactory().createPoint(new Coordinate(east, north));
    }

    private static Zone zone(List<Weather.Change> series, List<Double> at) {
        return zone(scenario(new Release.Plume(2, 3600, 0, 1, null), series, at));
    }

    private static Zone zone(Scenario scenario) {
        return ((Verdict.Assessed) new Engine().assess(scenario)).zones().getFirst();
    }

    private static Scenario scenario(Release release, List<Weather.Change> series, List<Double> at) {
        return new Scenario(
                Given.CARBON_MONOXIDE,
                null,
                Given.FAIR.withSeries(series),
                release,
                false,
                null,
                List.of(new Level("level", LevelKind.TOXIC, 100)),
                List.of(),
                at,
                3600,
                null);
    }
}
