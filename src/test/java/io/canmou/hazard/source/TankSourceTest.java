package io.canmou.hazard.source;

import static io.canmou.hazard.source.Scenarios.NITROGEN;
import static io.canmou.hazard.source.Scenarios.PROPANE;
import static io.canmou.hazard.source.Scenarios.TOLUENE;
import static io.canmou.hazard.source.Scenarios.found;
import static io.canmou.hazard.source.Scenarios.hole;
import static io.canmou.hazard.source.Scenarios.run;
import static io.canmou.hazard.source.Scenarios.tank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Release;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.dispersion.Emission;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TankSourceTest {
    @Test
    void aVentedTankDrainsAsTorricelliSays() {
        SourceTerm term = found(TOLUENE, tank(0.8, 293.15, 101_325.0, hole(0.1, 0.5)), 3600)
                .term();
        // m0 = 0.62 · pi/4 · 0.1² · 867 · sqrt(2 g · 4.3); rate falls linearly to zero at 2 M/m0
        double first = 0.62 * Math.PI / 4 * 0.01 * 867 * Math.sqrt(2 * 9.80665 * 4.3);
        double mass = Math.PI / 4 * 16 * 4.3 * 867;
        assertThat(term.rows().getFirst().liquidRate()).isCloseTo(first, withinPercentage(0.1));
        assertThat(term.totalMass()).isCloseTo(mass, withinPercentage(0.2));
        double half = mass / first;
        double halfRate = term.rows().stream()
                .filter(row -> row.time() >= half)
                .findFirst()
                .orElseThrow()
                .liquidRate();
        assertThat(halfRate).isLessThan(0.5 * first).isGreaterThan(0.4 * first);
    }

    @Test
    void aGasTankEmptiesAsTheClosedSolutionSays() {
        Release.Tank tank = tank(0, 300.0, 1e6, new Release.Hole(0.02, 0.5, 0.8, 0));
        SourceTerm term = found(NITROGEN, tank, 600).term();
        double gamma = 1040 / (1040 - 8.31446 / 0.028014);
        AdiabaticBlowdown closed = new AdiabaticBlowdown(
                new GasOrifice(0.028014, gamma, 1), Math.PI / 4 * 16 * 6, 0.8 * Math.PI / 4 * 4e-4, 1e6, 300);
        // find the pressure of the closed solution at 600 s by halving, and from it the mass that has left
        double low = 2e5;
        double high = 1e6;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (closed.timeTo(middle) > 600) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double left = closed.initialMass() * Math.pow(low / 1e6, 1 / gamma);
        assertThat(term.totalMass()).isCloseTo(closed.initialMass() - left, withinPercentage(0.3));
        assertThat(term.vapourMass()).isCloseTo(term.totalMass(), withinPercentage(0.1));
        assertThat(term.rows().getLast().temperature()).isCloseTo(closed.temperatureAt(low), withinPercentage(0.3));
    }

    @Test
    void propaneLeavesAsAColdSprayThatStaysInTheAir() {
        SourceVerdict.Found found = found(PROPANE, tank(0.8, 293.15, null, hole(0.05, 0.5)), 600);
        Emission.Steady jet = (Emission.Steady) found.emissions().emissions().getFirst();
        assertThat(jet.temperature()).as("boiling point at ambient pressure").isCloseTo(231, withinPercentage(0.5));
        // 1 − exp(−2500 · 62 / 426000) = 0.305 flashes
        assertThat(jet.liquidFraction()).isCloseTo(0.695, withinPercentage(2));
        assertThat(found.term().poolDiameter()).isNull();
        assertThat(found.term().vapourMass()).isCloseTo(found.term().totalMass(), withinPercentage(0.5));
    }

    @Test
    void aClosedTankCoolsAsItDrainsAndThenBoilsOff() {
        SourceTerm term =
                found(PROPANE, tank(0.5, 293.15, null, hole(0.1, 0.1)), 3600).term();
        double before = Double.MAX_VALUE;
        for (SourceTerm.Row row : term.rows()) {
            assertThat(row.liquidRate()).isLessThanOrEqualTo(before);
            before = row.liquidRate();
        }
        boolean vapourAlone = term.rows().stream().anyMatch(row -> row.liquidRate() == 0 && row.vapourRate() > 0);
        assertThat(vapourAlone).isTrue();
        double volume = Math.PI / 4 * 16 * 6;
        assertThat(term.totalMass()).isLessThan(volume * 0.5 * 580);
    }

    @Test
    void aPipeLetsLessThroughThanAHole() {
        Release.Hole pipe = new Release.Hole(0.05, 0.5, 0.62, 0.5);
        double byPipe = found(PROPANE, tank(0.8, 293.15, null, pipe), 60).term().totalMass();
        double byHole = found(PROPANE, tank(0.8, 293.15, null, hole(0.05, 0.5)), 60)
                .term()
                .totalMass();
        assertThat(byPipe).isLessThan(byHole).isGreaterThan(0.2 * byHole);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("liquidAboveCritical", "release.temperature", 0.5, 400.0, null, hole(0.05, 0.5)),
                Arguments.of("holeLargerThanVessel", "release.hole.diameter", 0.5, 290.0, null, hole(5, 0.5)),
                Arguments.of("holeAboveVessel", "release.hole.height", 0.5, 290.0, null, hole(0.1, 7)),
                Arguments.of("vesselEmpty", "release.fillFraction", 0.0, 290.0, 101_325.0, hole(0.1, 1)),
                Arguments.of("liquidWouldBoil", "release.pressure", 0.5, 290.0, 101_325.0, hole(0.1, 1)),
                Arguments.of("gasWouldCondense", "release.fillFraction", 0.0, 290.0, 2e6, hole(0.1, 1)),
                Arguments.of("gasNeedsPressure", "release.pressure", 0.0, 400.0, null, hole(0.1, 1)),
                Arguments.of("pressureBelowAmbient", "release.pressure", 0.5, 200.0, 5e4, hole(0.1, 1)),
                Arguments.of("holeAboveLiquid", "release.hole.height", 0.1, 200.0, 101_325.0, hole(0.1, 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void aVesselThatCannotBeIsRefusedAtTheKeyToMend(
            String code, String path, double fill, double temperature, @Nullable Double pressure, Release.Hole hole) {
        SourceVerdict verdict = run(PROPANE, tank(fill, temperature, pressure, hole), 600);
        assertThat(((SourceVerdict.Refused) verdict).faults())
                .extracting(Fault::code, Fault::path)
                .contains(tuple(code, path));
    }
}
