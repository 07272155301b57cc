package io.canmou.hazard.dispersion;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Given;
import io.canmou.hazard.substance.Substance;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlumeTest {
    private static final Averaging TEN_MINUTES = new Averaging(600, 1e6);

    @ParameterizedTest
    @ValueSource(doubles = {100, 1000, 5000})
    void whatEntersGoesThroughEachPlane(double x) {
        assertThat(flux(steady(1, 0, new Emission.Opening.Vent(0.5, 0.5)), light(), x))
                .isCloseTo(1, Percentage.withPercentage(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 300, 3000})
    void whatAHeavyPoolGivesGoesThroughEachPlane(double x) {
        assertThat(flux(steady(50, 0, new Emission.Opening.Pool(20)), heavy(), x))
                .isCloseTo(50, Percentage.withPercentage(1));
    }

    /// kg/s through the plane at x, by summing concentration times speed over it.
    private static double flux(Emission.Steady emission, Substance substance, double x) {
        Dispersion.Release release = new Dispersion.Release(
                Air.of(Given.DRY), substance, substance.physics().molarMass(), false);
        SteadyPlumes.Course course = new SteadyPlumes(release, Constants.STANDARD, 1.12)
                .course(emission, Behaviour.of(emission, release), false);
        Plume plume = new Plume(course, 0, 1e7, Constants.STANDARD);
        Station station = plume.station(x);
        double width = 6 * Math.max(station.halfWidth(), station.sigmaY());
        double top = 8 * station.profile().scale();
        int n = 400;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double y = width * (2 * (i + 0.5) / n - 1);
                sum += plume.at(new Cloud.Point(x, y, top * (k + 0.5) / n), 5e6, 600);
            }
        }
        double perMole = substance.physics().molarMass() / release.air().molarVolume();
        return sum * (2 * width / n) * (top / n) * station.speed() * perMole;
    }

    @Test
    void aCloudWithoutExcessDensityIsPassive() {
        // the dense model with a gas of air's own weight against the passive model, same flow
        Substance neutral = Given.gas(Air.MOLAR_MASS);
        Emission.Steady emission = steady(0.5, 0, new Emission.Opening.Pool(2));
        Dispersion.Release release = new Dispersion.Release(Air.of(Given.DRY), neutral, Air.MOLAR_MASS, false);
        SteadyPlumes plumes = new SteadyPlumes(release, Constants.STANDARD, 1.05);
        Plume dense = new Plume(plumes.course(emission, Behaviour.DENSE, false), 0, 1e5, Constants.STANDARD);
        Plume passive = new Plume(plumes.course(emission, Behaviour.PASSIVE, false), 0, 1e5, Constants.STANDARD);
        for (double x : new double[] {200, 1000, 5000}) {
            Cloud.Point point = new Cloud.Point(x, 0, 1.5);
            assertThat(dense.most(point, TEN_MINUTES))
                    .as("at %s m", x)
                    .isCloseTo(passive.most(point, TEN_MINUTES), Percentage.withPercentage(10));
        }
    }

    @Test
    void aPlumeIsSymmetricAboutItsAxis() {
        Cloud cloud = new Dispersion(Constants.STANDARD)
                .disperse(DispersionSource.of(steady(1, 0, new Emission.Opening.Vent(0, 1))), heavy(), Given.DRY)
                .cloud();
        assertThat(cloud.most(new Cloud.Point(300, 17, 1.5), TEN_MINUTES))
                .isEqualTo(cloud.most(new Cloud.Point(300, -17, 1.5), TEN_MINUTES));
    }

    @Test
    void aTrainOfShortReleasesIsOneLongRelease() {
        Dispersion dispersion = new Dispersion(Constants.STANDARD);
        Emission.Opening vent = new Emission.Opening.Vent(0, 1);
        Cloud whole = dispersion
                .disperse(DispersionSource.of(new Emission.Steady(0, 400, 0.1, 293.15, 0, vent)), light(), Given.DRY)
                .cloud();
        Cloud train = dispersion
                .disperse(
                        new DispersionSource(List.of(
                                new Emission.Steady(0, 100, 0.1, 293.15, 0, vent),
                                new Emission.Steady(100, 100, 0.1, 293.15, 0, vent),
                                new Emission.Steady(200, 100, 0.1, 293.15, 0, vent),
                                new Emission.Steady(300, 100, 0.1, 293.15, 0, vent))),
                        light(),
                        Given.DRY)
                .cloud();
        Cloud.Point point = new Cloud.Point(500, 5, 1.5);
        for (double time : new double[] {150, 250, 350, 500}) {
            assertThat(train.at(point, time, 60))
                    .as("at %s s", time)
                    .isCloseTo(whole.at(point, time, 60), Percentage.withPercentage(12));
        }
    }

    private static Emission.Steady steady(double rate, double liquid, Emission.Opening opening) {
        return new Emission.Steady(0, 1e7, rate, 293.15, liquid, opening);
    }

    private static Substance light() {
        return Given.gas(0.028);
    }

    private static Substance heavy() {
        return Given.gas(0.0709);
    }
}
