package io.canmou.hazard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.hazard.Release;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.substance.Fluid;
import io.canmou.hazard.substance.Substance;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for any source that the contract allows.
class SourceProperties {
    private static final String SEED = "20261124";

    @Property(tries = 300, seed = SEED)
    void aTankGivesFiniteRatesOrIsRefused(
            @ForAll("substances") Substance substance,
            @ForAll("tanks") Release.Tank tank,
            @ForAll("horizons") double horizon) {
        check(Scenarios.run(substance, tank, horizon), horizon);
    }

    @Property(tries = 300, seed = SEED)
    void aVesselNeverGivesMoreThanItHeld(
            @ForAll("substances") Substance substance,
            @ForAll("tanks") Release.Tank tank,
            @ForAll("horizons") double horizon) {
        Optional<VesselContents> held = Sources.contents(tank, Scenarios.scenario(substance, tank, horizon));
        if (held.isPresent() && Scenarios.run(substance, tank, horizon) instanceof SourceVerdict.Found found) {
            assertThat(found.term().totalMass()).isLessThanOrEqualTo(1.001 * mass(substance, held.get()));
        }
    }

    private static double mass(Substance substance, VesselContents held) {
        double density = Fluid.of(substance).gasDensity(held.pressure(), held.temperature());
        return held.liquid() + held.volume() * density;
    }

    @Property(tries = 300, seed = SEED)
    void aSpillGivesFiniteRatesOrIsRefused(
            @ForAll("substances") Substance substance,
            @ForAll("spills") Release.Spill spill,
            @ForAll("horizons") double horizon) {
        check(Scenarios.run(substance, spill, horizon), horizon);
    }

    @Property(tries = 300, seed = SEED)
    void aPipelineGivesFiniteRatesOrIsRefused(
            @ForAll("substances") Substance substance,
            @ForAll("pipelines") Release.Pipeline pipeline,
            @ForAll("horizons") double horizon) {
        check(Scenarios.run(substance, pipeline, horizon), horizon);
    }

    @Property(tries = 100, seed = SEED)
    void moreSpilledIsMoreInTheAir(@ForAll("substances") Substance substance, @ForAll("masses") double mass) {
        double less = vapour(substance, mass);
        double more = vapour(substance, 1.5 * mass);
        assertThat(more).isGreaterThanOrEqualTo(0.999 * less);
    }

    private static double vapour(Substance substance, double mass) {
        Release.Spill spill = new Release.Spill(mass, null, null, null, Release.Surface.SOIL, null, null);
        return Scenarios.found(substance, spill, 1_800).term().vapourMass();
    }

    private static void check(SourceVerdict verdict, double horizon) {
        switch (verdict) {
            case SourceVerdict.Refused refused -> assertThat(refused.faults()).isNotEmpty();
            case SourceVerdict.Found found -> check(found, horizon);
        }
    }

    private static void check(SourceVerdict.Found found, double horizon) {
        SourceTerm term = found.term();
        double drawn = 0;
        SourceTerm.Row before = term.rows().getFirst();
        assertThat(before.time()).isZero();
        for (SourceTerm.Row row : term.rows()) {
            assertThat(List.of(row.vapourRate(), row.liquidRate(), row.temperature()))
                    .allMatch(value -> Double.isFinite(value) && value >= 0);
            drawn += 0.5 * (row.time() - before.time()) * (row.vapourRate() + before.vapourRate());
            assertThat(row.time()).isGreaterThanOrEqualTo(before.time()).isLessThanOrEqualTo(1.0001 * horizon);
            before = row;
        }
        assertThat(drawn)
                .as("mass of the series")
                .isCloseTo(term.vapourMass(), within(0.01 * term.vapourMass() + 1e-9));
        assertThat(found.emissions().mass())
                .as("mass handed to dispersion")
                .isCloseTo(term.vapourMass(), within(0.01 * term.vapourMass() + 1e-9));
        assertThat(term.vapourMass()).isLessThanOrEqualTo(1.001 * term.totalMass() + 1e-9);
    }

    @Provide
    Arbitrary<Substance> substances() {
        return Arbitraries.of(Scenarios.PROPANE, Scenarios.TOLUENE, Scenarios.METHANE, Scenarios.NITROGEN);
    }

    private static Arbitrary<Double> between(double low, double high) {
        return Arbitraries.doubles().between(0, 1).ofScale(6).map(share -> low * Math.pow(high / low, share));
    }

    @Provide
    Arbitrary<Double> horizons() {
        return between(1, 604_800);
    }

    @Provide
    Arbitrary<Double> masses() {
        return between(0.1, 1e7);
    }

    @Provide
    Arbitrary<Release.Tank> tanks() {
        Arbitrary<Double> fill = Arbitraries.doubles().between(0, 1).ofScale(3);
        Arbitrary<Double> hole = between(1e-4, 1);
        Arbitrary<Double> pressure = between(101_325, 1e8).injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of(Release.TankShape.class),
                        between(0.01, 1_000),
                        between(0.01, 1_000),
                        fill,
                        between(60, 500).injectNull(0.3),
                        pressure,
                        hole,
                        Arbitraries.of(0.0, 0.05, 2.0))
                .as((shape, diameter, length, share, temperature, inside, opening, pipe) -> new Release.Tank(
                        shape,
                        diameter,
                        length,
                        share,
                        temperature,
                        inside,
                        new Release.Hole(Math.min(diameter, length) * opening, 0.1 * length, 0.62, pipe),
                        null));
    }

    @Provide
    Arbitrary<Release.Spill> spills() {
        return Combinators.combine(
                        between(1e-3, 1e9),
                        between(1, 1e6),
                        between(60, 400).injectNull(0.5),
                        Arbitraries.of(Release.Surface.class),
                        between(1, 1e5).injectNull(0.5),
                        Arbitraries.of(true, false))
                .as((amount, duration, temperature, surface, bund, sudden) -> sudden
                        ? new Release.Spill(amount, null, null, temperature, surface, bund, null)
                        : new Release.Spill(null, amount / duration, duration, temperature, surface, bund, null));
    }

    @Provide
    Arbitrary<Release.Pipeline> pipelines() {
        return Combinators.combine(
                        between(0.01, 3),
                        between(0.1, 1e6),
                        between(101_400, 1e8),
                        between(100, 500).injectNull(0.5),
                        between(1e-3, 1).injectNull(0.5),
                        Arbitraries.of(true, false))
                .as((diameter, length, pressure, temperature, hole, closed) -> new Release.Pipeline(
                        diameter, length, pressure, temperature, hole == null ? null : hole * diameter, closed, null));
    }
}
