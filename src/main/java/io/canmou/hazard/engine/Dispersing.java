package io.canmou.hazard.engine;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.LesserReleases;
import io.canmou.hazard.dispersion.ShiftingCloud;
import io.canmou.hazard.footprint.Footprint;
import io.canmou.hazard.harm.Levels;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinTask;
import java.util.function.DoubleFunction;

/// The toxic and flammable part of an assessment: what enters the air, dispersed, measured against levels.
final class Dispersing {
    private static final double SHORT_RELEASE = 45 * 60;

    private final Dispersion dispersion;
    private final Dispersion coarse;
    private final Ensemble ensemble;
    private final Shifting shifting;

    Dispersing(Dispersion dispersion) {
        this.dispersion = dispersion;
        this.coarse = dispersion.coarse();
        this.ensemble = new Ensemble(coarse);
        this.shifting = new Shifting(dispersion);
    }

    /// @param term the same source as the reader sees it
    /// @param known warnings about the source
    Verdict.Assessed assess(Scenario scenario, DispersionSource source, SourceTerm term, List<Warning> known) {
        return solve(scenario, source, term, known).verdict();
    }

    /// The same, with the cloud kept.
    InCloud solve(Scenario scenario, DispersionSource source, SourceTerm term, List<Warning> known) {
        return solve(scenario, disperse(scenario, source), source, term, known);
    }

    /// An assessment with the cloud that it rests on.
    record InCloud(Verdict.Assessed verdict, PlacesInCloud places) implements Solved {
        @Override
        public List<ReceptorResult> at(List<Receptor> receptors) {
            return places.at(receptors);
        }
    }

    /// The cloud alone, its zones those of all rates, masses and openings up to the told one.
    Dispersion.Dispersed disperse(Scenario scenario, DispersionSource source) {
        Scenario steady = scenario.withWeather(only(scenario.weather()));
        Dispersion.Dispersed told = dispersion.disperse(source, scenario.substance(), steady.weather());
        return switch (scenario.release()) {
            case Release.KnownSource known
            when told.growth().larger() != Dispersion.Larger.LONGER -> {
                DoubleFunction<Release> lesser = amount -> KnownSources.with(known, amount);
                yield told.withCloud(LesserReleases.byGrowth(told, KnownSources.amount(known), makers(steady, lesser)));
            }
            case Release.ComputedSource computed -> {
                double all = Amounts.of(computed);
                DoubleFunction<Release> lesser = amount -> Amounts.times(computed, amount / all);
                yield told.withCloud(LesserReleases.downhill(told, all, makers(steady, lesser)));
            }
            case Release.KnownSource _, Release.FireOrBlast _ -> told;
        };
    }

    private LesserReleases.Makers makers(Scenario scenario, DoubleFunction<Release> lesser) {
        return new LesserReleases.Makers(
                amount -> alone(dispersion, scenario, lesser.apply(amount)),
                amount -> alone(coarse, scenario, lesser.apply(amount)));
    }

    private static Dispersion.Dispersed alone(Dispersion dispersion, Scenario scenario, Release lesser) {
        return switch (Leaks.of(scenario, lesser, "release")) {
            case Leaks.Leak leak -> dispersion.disperse(leak.emissions(), scenario.substance(), scenario.weather());
            case Leaks.None none -> throw new IllegalStateException("less than a release that can be: " + none);
        };
    }

    /// The same from a cloud that is known already.
    Verdict.Assessed assess(
            Scenario scenario,
            Dispersion.Dispersed dispersed,
            DispersionSource source,
            SourceTerm term,
            List<Warning> known) {
        return solve(scenario, dispersed, source, term, known).verdict();
    }

    private InCloud solve(
            Scenario scenario,
            Dispersion.Dispersed dispersed,
            DispersionSource source,
            SourceTerm term,
            List<Warning> known) {
        if (scenario.weather().series().size() > 1) {
            return inChangingWind(scenario, source, term, known);
        }
        Double windFrom = only(scenario.weather()).windFrom();
        List<Warning> warnings = new ArrayList<>(known);
        warnings.addAll(dispersed.warnings());
        warnings.addAll(ground(dispersed));
        List<Level> levels = levels(scenario);
        Footprint footprint = new Footprint(dispersed.cloud(), windFrom);
        List<Footprint.Asked> asked = asked(scenario, levels);
        ForkJoinTask<List<Zone>> best =
                ForkJoinTask.adapt(() -> footprint.zones(asked, scenario.at())).fork();
        List<Zone> zones = ensemble.around(best::join, asked, scenario, source);
        warnings.addAll(ReachWarnings.of(zones, footprint, scenario));
        PlacesInCloud places = PlacesInCloud.of(dispersed.lifted(), scenario, levels, windFrom);
        Verdict.Assessed found = new Verdict.Assessed(
                dispersed.model(),
                warnings,
                term,
                zones,
                exposureTrue(scenario, source, footprint, asked, best.join()),
                List.of(),
                List.of(),
                places.at(scenario.receptors()),
                Map.of());
        return new InCloud(found, places);
    }

    private static List<Level> levels(Scenario scenario) {
        return scenario.levels().isEmpty() ? Levels.dispersing(scenario.substance()) : scenario.levels();
    }

    /// The models know no hills, and a heavy cloud would follow them.
    private static List<Warning> ground(Dispersion.Dispersed dispersed) {
        return dispersed.heavy() ? List.of(Warning.of(OverTerrain.FLAT_GROUND)) : List.of();
    }

    /// A series of one row is a steady wind.
    private static Weather only(Weather weather) {
        return weather.series().size() == 1 ? weather.in(weather.series().getFirst()) : weather;
    }

    private InCloud inChangingWind(Scenario scenario, DispersionSource source, SourceTerm term, List<Warning> known) {
        Weather weather = scenario.weather();
        Dispersion.Dispersed first = dispersion.disperse(
                source, scenario.substance(), weather.in(weather.series().getFirst()));
        List<Level> levels = levels(scenario);
        ShiftingCloud cloud = shifting.cloud(scenario, source);
        List<Zone> zones = shifting.zones(scenario, source, asked(scenario, levels), cloud);
        List<Warning> warnings = new ArrayList<>(known);
        warnings.addAll(Shifting.warnings(zones, scenario));
        warnings.addAll(first.warnings());
        warnings.addAll(ground(first));
        PlacesInCloud places = PlacesInCloud.of(cloud, scenario, levels, Shifting.axis(weather));
        Verdict.Assessed found = new Verdict.Assessed(
                first.model() + " in changing wind",
                warnings,
                term,
                zones,
                shifting.best(scenario, ofExposure(scenario, source), cloud),
                List.of(),
                List.of(),
                places.at(scenario.receptors()),
                Map.of());
        return new InCloud(found, places);
    }

    static boolean ofTheAir(Level level) {
        return level.kind() == LevelKind.TOXIC || level.kind() == LevelKind.FLAMMABLE;
    }

    static List<Footprint.Asked> asked(Scenario scenario, List<Level> levels) {
        return levels.stream()
                .filter(Dispersing::ofTheAir)
                .sorted(Comparator.comparing(Level::kind).thenComparing(Level::value, Comparator.reverseOrder()))
                .map(level -> new Footprint.Asked(
                        level, new Averaging(scenario.zoneAveraging(level.kind()), scenario.horizon())))
                .toList();
    }

    /// The zones of the levels of its own duration; one that is looked at already under another name is not
    /// looked at again.
    private static List<Zone> exposureTrue(
            Scenario scenario,
            DispersionSource source,
            Footprint footprint,
            List<Footprint.Asked> known,
            List<Zone> zones) {
        Map<Footprint.Asked, Zone> found = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            found.put(nameless(known.get(i)), zones.get(i));
        }
        List<Footprint.Asked> own = ofExposure(scenario, source);
        List<Footprint.Asked> others = own.stream()
                .filter(asked -> !found.containsKey(nameless(asked)))
                .toList();
        List<Zone> more = footprint.zones(others, scenario.at());
        for (int i = 0; i < others.size(); i++) {
            found.put(nameless(others.get(i)), more.get(i));
        }
        return own.stream()
                .map(asked -> Objects.requireNonNull(found.get(nameless(asked))).named(asked.level()))
                .toList();
    }

    private static Footprint.Asked nameless(Footprint.Asked asked) {
        Level level = asked.level();
        return new Footprint.Asked(new Level("", level.kind(), level.value()), asked.averaging());
    }

    /// Toxic levels of the release's own duration; none where levels are given or it lasts long.
    private static List<Footprint.Asked> ofExposure(Scenario scenario, DispersionSource source) {
        if (!scenario.levels().isEmpty() || source.end() >= SHORT_RELEASE) {
            return List.of();
        }
        Toxicity toxicity = scenario.substance().toxicity();
        return asked(scenario, Levels.ofExposure(toxicity, source.end()));
    }
}
