package io.canmou.hazard.dispersion;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Given;
import io.canmou.hazard.substance.Substance;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What enters the air goes through each plane across the wind and is in each cloud, in every model and past each
/// handover. The gas has the air's temperature and heat capacity, so that a mole fraction is a density.
class ConservationTest {
    private static final double RATE = 20;
    private static final double ONE_PER_CENT = 1;

    static List<Arguments> plumes() {
        return List.of(
                Arguments.of("passive vent", new Emission.Opening.Vent(0.2, 1), 0.029, 200.0),
                Arguments.of("passive vent, far", new Emission.Opening.Vent(0.2, 1), 0.029, 8_000.0),
                Arguments.of("elevated vent", new Emission.Opening.Vent(40, 1), 0.029, 300.0),
                Arguments.of("elevated vent past touchdown", new Emission.Opening.Vent(40, 1), 0.029, 5_000.0),
                Arguments.of("heavy pool", new Emission.Opening.Pool(20), 0.0709, 40.0),
                Arguments.of("heavy pool, passive again", new Emission.Opening.Pool(20), 0.0709, 5_000.0),
                Arguments.of("heavy vent", new Emission.Opening.Vent(0, 5), 0.0709, 60.0),
                Arguments.of("jet in the air", new Emission.Opening.Jet(5, 0.5, 60, false), 0.0709, 5.0),
                Arguments.of("jet past touchdown", new Emission.Opening.Jet(5, 0.5, 60, false), 0.0709, 120.0),
                Arguments.of("jet, passive again", new Emission.Opening.Jet(5, 0.5, 60, false), 0.0709, 4_000.0),
                Arguments.of("jet handed to the wind", new Emission.Opening.Jet(60, 0.5, 30, false), 0.029, 2_000.0),
                Arguments.of("heavy jet from a height", new Emission.Opening.Jet(20, 0.5, 20, false), 0.0709, 500.0));
    }

    @ParameterizedTest(name = "{0} at {3} m")
    @MethodSource("plumes")
    void whatEntersGoesThroughEachPlane(String name, Emission.Opening opening, double molarMass, double x) {
        Substance gas = Given.gas(molarMass);
        Emission.Steady emission = new Emission.Steady(0, 1e7, RATE, 293.15, 0, opening);
        Dispersion.Release release = new Dispersion.Release(Air.of(Given.DRY), gas, molarMass, false);
        List<Station> stations = new SteadyPlumes(release, Constants.STANDARD, 1.12)
                .course(emission, Behaviour.of(emission, release), true)
                .stations();
        Plume plume = new Plume(new SteadyPlumes.Course(stations, Blanket.NONE, 0), 0, 1e7, Constants.STANDARD);
        assertThat(flux(plume, x) * molarMass / release.air().molarVolume())
                .isCloseTo(RATE, Percentage.withPercentage(ONE_PER_CENT));
    }

    /// m³/s of the substance through the plane at x: concentration times speed, summed.
    private static double flux(Plume plume, double x) {
        Station station = plume.station(x);
        double width = 2 * station.halfWidth() + 6 * Math.max(station.edge(), station.sigmaY());
        double top = station.profile().centre() + 6 * station.profile().scale();
        int n = 400;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double y = width * (2 * (i + 0.5) / n - 1);
                sum += plume.at(new Cloud.Point(x, y, top * (k + 0.5) / n), 5e6, 1);
            }
        }
        return sum * (2 * width / n) * (top / n) * station.speed();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"0.0709, 5", "0.0709, 60", "0.0709, 600", "0.029, 60", "0.029, 600"})
    void whatIsSetFreeIsInTheCloud(double molarMass, double time) {
        Substance gas = Given.gas(molarMass);
        Air air = Air.of(Given.DRY);
        double mass = 2_000;
        double volume = mass / molarMass * air.molarVolume();
        Emission.Burst burst = new Emission.Burst(0, mass, 293.15, 0, volume / (Math.PI * 25), 10, 0);
        DensePuff model = new DensePuff(
                new Turbulence(air.layer(), Constants.STANDARD),
                Constants.STANDARD,
                new Mixing(gas, molarMass, air),
                air,
                0.084);
        List<PuffMoment> moments = model.moments(burst);
        Puff puff = new Puff(moments, 0, Constants.STANDARD);
        PuffMoment near = moments.stream()
                .filter(moment -> moment.time() >= time)
                .findFirst()
                .orElseThrow();
        assertThat(content(puff, near) * molarMass / air.molarVolume())
                .isCloseTo(mass, Percentage.withPercentage(ONE_PER_CENT));
    }

    /// m³ of the substance in the cloud at a moment.
    private static double content(Puff puff, PuffMoment moment) {
        double along = 4 * Math.max(moment.along(), moment.sigmaX());
        double across = 4 * Math.max(moment.across(), moment.sigmaY());
        double top = 6 * moment.profile().scale();
        int n = 160;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    double x = moment.x() + along * (2 * (i + 0.5) / n - 1);
                    double y = across * (2 * (j + 0.5) / n - 1);
                    sum += puff.at(new Cloud.Point(x, y, top * (k + 0.5) / n), moment.time(), 1);
                }
            }
        }
        return sum * (2 * along / n) * (2 * across / n) * (top / n);
    }

    @Test
    void aShortReleaseBringsTheSteadyDoseForItsDuration() {
        Emission.Opening vent = new Emission.Opening.Vent(0, 1);
        Dispersion dispersion = new Dispersion(Constants.STANDARD);
        Cloud.Point point = new Cloud.Point(1_500, 0, 1.5);
        double steady = cloud(dispersion, new Emission.Steady(0, 1e6, 0.1, 293.15, 0, vent))
                .at(point, 5e5, 18);
        Cloud brief = cloud(dispersion, new Emission.Steady(0, 30, 0.1, 293.15, 0, vent));
        double dose = 0;
        for (double time = 0.5; time < 3_000; time++) {
            dose += brief.at(point, time, 18);
        }
        assertThat(dose).isCloseTo(30 * steady, Percentage.withPercentage(ONE_PER_CENT));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"60", "200", "800", "4000"})
    void whatAShortHeavyReleaseLetsOutGoesByThoughItsWeightDrawsItOut(double x) {
        double duration = 40;
        Substance gas = Given.gas(0.0709);
        Dispersion.Release release = new Dispersion.Release(Air.of(Given.DRY), gas, 0.0709, true);
        Emission.Steady emission = new Emission.Steady(0, duration, 200, 293.15, 0, new Emission.Opening.Pool(20));
        List<Station> stations = new SteadyPlumes(release, Constants.STANDARD, 1.12, release.feeding(emission))
                .course(emission, Behaviour.of(emission, release), true)
                .stations();
        Plume steady = new Plume(new SteadyPlumes.Course(stations, Blanket.NONE, 0), 0, 1e7, Constants.STANDARD);
        double stretch = steady.station(x).stretch();
        assertThat(flux(steady, x) * 0.0709 / release.air().molarVolume() * stretch)
                .isCloseTo(200, Percentage.withPercentage(ONE_PER_CENT));
        assertThat(stretch).isGreaterThanOrEqualTo(1);
        assertThat(steady.station(4_000).stretch()).isGreaterThan(2);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"500", "1000", "2000"})
    void aShortHeavyReleaseIsFarOffAsTheSuddenCloudOfItsMassIs(double x) {
        // two models that share no state: one marched along the wind, one in time
        Substance gas = Given.gas(0.0709);
        Dispersion dispersion = new Dispersion(Constants.STANDARD);
        Cloud brief = dispersion
                .disperse(
                        DispersionSource.of(new Emission.Steady(0, 20, 200, 293.15, 0, new Emission.Opening.Pool(15))),
                        gas,
                        Given.DRY)
                .cloud();
        Cloud sudden = dispersion
                .disperse(DispersionSource.of(new Emission.Burst(0, 4_000, 293.15, 0, 10, 13, 0)), gas, Given.DRY)
                .cloud();
        Cloud.Point point = new Cloud.Point(x, 0, 1);
        Averaging averaging = new Averaging(20, 7_200);
        assertThat(brief.most(point, averaging) / sudden.most(point, averaging)).isBetween(0.5, 2.0);
        double level = 0.2 * sudden.most(point, averaging);
        assertThat(brief.widths(Band.LOW, level, averaging).applyAsDouble(x)
                        / sudden.widths(Band.LOW, level, averaging).applyAsDouble(x))
                .isBetween(0.5, 2.0);
    }

    @Test
    void aReleaseThatLastsIsSteady() {
        Emission.Opening pool = new Emission.Opening.Pool(10);
        Dispersion dispersion = new Dispersion(Constants.STANDARD);
        Cloud.Point point = new Cloud.Point(800, 0, 1.5);
        Averaging averaging = new Averaging(600, 1e6);
        double hours = cloud(dispersion, new Emission.Steady(0, 7_200, 5, 293.15, 0, pool))
                .most(point, averaging);
        double days = cloud(dispersion, new Emission.Steady(0, 1e6, 5, 293.15, 0, pool))
                .most(point, averaging);
        assertThat(hours).isCloseTo(days, Percentage.withPercentage(0.5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plumes")
    void finerStepsChangeLittle(String name, Emission.Opening opening, double molarMass, double x) {
        Emission.Steady emission = new Emission.Steady(0, 1e7, RATE, 293.15, 0, opening);
        Dispersion.Release release = new Dispersion.Release(Air.of(Given.DRY), Given.gas(molarMass), molarMass, false);
        double[] seen = new double[2];
        double[] ratios = {1.12, 1.03};
        for (int i = 0; i < 2; i++) {
            SteadyPlumes.Course course = new SteadyPlumes(release, Constants.STANDARD, ratios[i])
                    .course(emission, Behaviour.of(emission, release), true);
            Plume plume = new Plume(course, 0, 1e7, Constants.STANDARD);
            Station station = plume.station(x);
            seen[i] = plume.most(new Cloud.Point(x, 0, station.profile().centre()), new Averaging(600, 1e8));
        }
        assertThat(seen[0]).isCloseTo(seen[1], Percentage.withPercentage(4));
    }

    private static Cloud cloud(Dispersion dispersion, Emission emission) {
        return dispersion
                .disperse(DispersionSource.of(emission), Given.gas(0.0709), Given.DRY)
                .cloud();
    }
}
