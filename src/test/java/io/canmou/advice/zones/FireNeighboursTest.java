package io.canmou.advice.zones;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.rules.Filled;
import io.canmou.geo.Position;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.engine.Engine;
import io.canmou.incident.FactKey;
import io.canmou.resource.Facility;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a fire does to the tanks near it, and whether it is better to let it burn.
class FireNeighboursTest {
    private static final HazardRuns RUNS = new HazardRuns(Given.DEFAULTS, new Engine(), 0, 1);
    private static final BurnOrExtinguish CHOICE = new BurnOrExtinguish(new Engine());

    private static Filled burning(String cas) {
        return Given.substance(cas)
                .and(FactKey.FIRE, true)
                .and(FactKey.AMOUNT, 500_000.0)
                .and(FactKey.CONTAINER, "fixedTank")
                .and(FactKey.WIND_SPEED, 4.0)
                .and(FactKey.WIND_FROM, 270.0)
                .filled();
    }

    /// A tank `metres` east of the fire, which is downwind.
    private static Facility tank(double metres, String form) {
        double degrees = metres / (111_320 * Math.cos(Math.toRadians(Given.SITE.lat())));
        return new Facility(
                "N",
                "next plant",
                null,
                "chemical",
                new Position(Given.SITE.lat(), Given.SITE.lon() + degrees),
                null,
                null,
                null,
                null,
                null,
                List.of(new Facility.Stock("T9", "diesel", null, form, 1, 1_000.0, null, null, null, null, null)));
    }

    private static List<Warning> near(double metres, String form) {
        return new NeighbouringTanks(List.of(tank(metres, form)))
                .of(burning(Given.PETROL), RUNS.of(burning(Given.PETROL)));
    }

    @Test
    void aTankInTheHeatOfAPetrolFireIsNamedAndOneFarAwayIsNot() {
        assertThat(near(45, "vertical-fixed")).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("domino.heat");
            assertThat(warning.arguments().toString()).contains("N", "T9");
        });
        assertThat(near(900, "vertical-fixed")).isEmpty();
    }

    @Test
    void aLeakWithoutFireThreatensNoTank() {
        Filled leak = Given.substance(Given.PETROL).and(FactKey.FIRE, false).filled();
        assertThat(new NeighbouringTanks(List.of(tank(30, "vertical-fixed"))).of(leak, RUNS.of(leak)))
                .isEmpty();
    }

    @Test
    void burningAcrylonitrileIsComparedWithAnExtinguishedPool() {
        assertThat(CHOICE.of(burning("107-13-1"))).hasValueSatisfying(both -> {
            assertThat(both.burning().level().name()).startsWith("smoke2");
            assertThat(both.extinguished().level().name()).isEqualTo("aegl2.60min");
            assertThat(both.burning().reach())
                    .as("what burns in the open rises with its heat")
                    .isLessThan(both.extinguished().reach());
        });
    }

    @Test
    void whatBurnsOfAToxicPoolDoesNotEvaporateAndItsVapourIsTheBoundingCase() {
        HazardRuns.Runs runs = RUNS.of(burning("107-13-1"));
        assertThat(names(runs.credible()))
                .contains("thermal1.6", "smoke2.60min")
                .noneMatch(n -> n.startsWith("aegl"));
        assertThat(names(runs.bounding())).contains("aegl2.60min");
    }

    private static List<String> names(Verdict verdict) {
        return ((Verdict.Assessed) verdict)
                .zones().stream().map(zone -> zone.level().name()).toList();
    }

    @Test
    void chlorineAndAPoolThatDoesNotBurnHaveNothingToCompare() {
        assertThat(CHOICE.of(burning(Given.CHLORINE))).isEmpty();
        assertThat(CHOICE.of(
                        Given.substance("107-13-1").and(FactKey.FIRE, false).filled()))
                .isEmpty();
    }
}
