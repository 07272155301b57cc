package io.canmou.hazard.engine;

import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.footprint.Outline;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ensemble of a fire or an explosion: the same model for each member, with its amount and its wind.
///
/// What is varied of the release is what its size goes by: mass or volume; the area of a pool; the area of the
/// opening of a jet and of a hole; rate or mass of the source.
final class Varied {
    /// Where a source has to be worked out for each member.
    private static final int MOST_WITH_SOURCE = 200;

    private Varied() {}

    /// The model of an event, by one run.
    interface Model {
        Verdict of(Scenario scenario, Release.FireOrBlast release);
    }

    static Verdict of(Scenario scenario, Release.FireOrBlast release, Model model) {
        Verdict verdict = model.of(scenario, release);
        if (scenario.ensemble() == null || !(verdict instanceof Verdict.Assessed found)) {
            return verdict;
        }
        boolean sourced = source(release) != null;
        Scenario asked = sourced ? withFewer(scenario, scenario.ensemble()) : scenario;
        List<Zone> zones = Ensemble.around(
                found.zones(),
                asked,
                (weather, factor) -> outlines(scenario.withWeather(weather), scaled(release, factor), found, model));
        return withZones(found, zones, asked == scenario ? List.of() : List.of(fewer()));
    }

    private static Warning fewer() {
        return Warning.of("fewerMembersOfSource", MOST_WITH_SOURCE);
    }

    private static @Nullable Release source(Release.FireOrBlast release) {
        return switch (release) {
            case Release.PoolFire pool -> pool.source();
            case Release.JetFire jet -> jet.source();
            case Release.VapourCloudExplosion cloud -> cloud.source();
            case Release.Fireball _, Release.VesselBurst _, Release.Explosive _ -> null;
        };
    }

    private static Scenario withFewer(Scenario scenario, EnsembleSettings s) {
        return s.members() <= MOST_WITH_SOURCE
                ? scenario
                : scenario.withEnsemble(new EnsembleSettings(
                        MOST_WITH_SOURCE, s.seed(), s.windFromSd(), s.windSpeedFactorSd(), s.rateFactorSd()));
    }

    /// A member that gives nothing (a cloud that never burns, say) reaches nowhere.
    private static List<Outline> outlines(
            Scenario member, Release.FireOrBlast release, Verdict.Assessed best, Model model) {
        Weather weather = member.weather();
        return model.of(member.withRelease(release), release) instanceof Verdict.Assessed found
                ? found.zones().stream()
                        .map(zone -> Outline.of(zone, weather.windFrom()))
                        .toList()
                : best.zones().stream().map(_ -> Outline.NOWHERE).toList();
    }

    private static Verdict withZones(Verdict.Assessed found, List<Zone> zones, List<Warning> more) {
        List<Warning> warnings = new ArrayList<>(found.warnings());
        warnings.addAll(more);
        return new Verdict.Assessed(
                found.model(),
                warnings,
                found.source(),
                zones,
                found.zonesExposureTrue(),
                found.hazards(),
                found.envelopes(),
                found.receptors(),
                found.quantities());
    }

    /// The same event with `factor` times the amount.
    private static Release.FireOrBlast scaled(Release.FireOrBlast release, double factor) {
        double across = Math.sqrt(factor);
        return switch (release) {
            case Release.PoolFire(Double diameter, Release.ComputedSource source, Release.FireSurface surface) ->
                new Release.PoolFire(times(diameter, across), computedTimes(source, factor), surface);
            case Release.JetFire(Double rate, Double diameter, Double velocity, Release.ComputedSource source) ->
                new Release.JetFire(
                        times(rate, factor), times(diameter, across), velocity, computedTimes(source, factor));
            case Release.Fireball(double mass, Double pressure, Double temperature) ->
                new Release.Fireball(mass * factor, pressure, temperature);
            case Release.VesselBurst(double volume, double pressure, Double gamma, Double temperature, Double shell) ->
                new Release.VesselBurst(volume * factor, pressure, gamma, temperature, times(shell, factor));
            case Release.VapourCloudExplosion(Double mass, Release source, Release.BlastMethod method) ->
                new Release.VapourCloudExplosion(times(mass, factor), leakTimes(source, factor), method);
            case Release.Explosive(double mass, Double equivalence, Release.Burst burst) ->
                new Release.Explosive(mass * factor, equivalence, burst);
        };
    }

    private static @Nullable Double times(@Nullable Double value, double factor) {
        return value == null ? null : value * factor;
    }

    private static @Nullable Release leakTimes(@Nullable Release source, double factor) {
        return switch (source) {
            case null -> null;
            case Release.KnownSource known -> KnownSources.with(known, factor * KnownSources.amount(known));
            case Release.ComputedSource computed -> Amounts.times(computed, factor);
            case Release.FireOrBlast event -> event;
        };
    }

    private static Release.@Nullable ComputedSource computedTimes(
            Release.@Nullable ComputedSource source, double factor) {
        return source == null ? null : Amounts.times(source, factor);
    }
}
