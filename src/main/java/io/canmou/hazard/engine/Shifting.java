package io.canmou.hazard.engine;

import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.ShiftingCloud;
import io.canmou.hazard.footprint.Footprint;
import io.canmou.hazard.footprint.ShiftingFootprint;
import io.canmou.hazard.footprint.ShiftingLikelihood;
import io.canmou.hazard.weather.VariedAir;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/// The zones of a release in a wind that changes, and how sure they are.
final class Shifting {
    /// A run in changing wind takes some twenty of a steady one; more members would take seconds.
    private static final int MOST_MEMBERS = 32;

    private static final int AT_ONCE = 12;
    private static final double LONG_RANGE = 10_000;

    private final Dispersion dispersion;

    Shifting(Dispersion dispersion) {
        this.dispersion = dispersion.bent();
    }

    /// Degrees that the axis of the clouds comes from: the told mean wind, else the first.
    static double axis(Weather weather) {
        return weather.windFrom() != null
                ? weather.windFrom()
                : weather.series().getFirst().windFrom();
    }

    ShiftingCloud cloud(Scenario scenario, DispersionSource source) {
        return cloud(dispersion, scenario, source, scenario.weather());
    }

    private static ShiftingCloud cloud(
            Dispersion dispersion, Scenario scenario, DispersionSource source, Weather weather) {
        return ShiftingCloud.of(
                weather,
                axis(scenario.weather()),
                scenario.horizon(),
                then -> dispersion.disperse(source, scenario.substance(), then).cloud());
    }

    /// The best estimate alone.
    List<Zone> best(Scenario scenario, List<Footprint.Asked> asked, ShiftingCloud cloud) {
        return asked.isEmpty()
                ? List.of()
                : new ShiftingFootprint(cloud, axis(scenario.weather())).zones(asked, scenario.at());
    }

    /// With what an ensemble adds.
    List<Zone> zones(Scenario scenario, DispersionSource source, List<Footprint.Asked> asked, ShiftingCloud cloud) {
        double from = axis(scenario.weather());
        List<Zone> zones = best(scenario, asked, cloud);
        EnsembleSettings settings = scenario.ensemble();
        if (settings == null || zones.isEmpty()) {
            return zones;
        }
        List<ShiftingCloud> members = Member.draw(fewer(settings)).parallelStream()
                .map(member -> cloud(
                        dispersion.coarse(),
                        scenario,
                        source.scaled(member.rateFactor()),
                        varied(scenario.weather(), member)))
                .toList();
        return new ShiftingLikelihood(asked, from).around(zones, members);
    }

    private static EnsembleSettings fewer(EnsembleSettings settings) {
        int members = settings.members() == 0 ? AT_ONCE : Math.min(settings.members(), MOST_MEMBERS);
        return new EnsembleSettings(
                members, settings.seed(), settings.windFromSd(), settings.windSpeedFactorSd(), settings.rateFactorSd());
    }

    /// The whole series turned, stronger or slower, under another sky.
    private static Weather varied(Weather weather, Member member) {
        List<Weather.Change> series = new ArrayList<>();
        for (Weather.Change change : weather.series()) {
            VariedAir air = VariedAir.of(weather.in(change));
            series.add(new Weather.Change(
                    change.time(),
                    change.windSpeed() * member.windFactor(),
                    change.windFrom() - FastMath.toDegrees(member.deviation()),
                    air.classes() ? air.stabilityClass(member.windFactor(), member.skyStep()) : null));
        }
        return VariedAir.of(weather.in(weather.series().getFirst()))
                .with(member.windFactor(), member.skyStep())
                .withSeries(series);
    }

    /// What the reach and the ensemble say about how far the zones can be trusted.
    static List<Warning> warnings(List<Zone> zones, Scenario scenario) {
        List<Warning> warnings = new ArrayList<>(List.of(Warning.of("changingWind")));
        double farthest = 0;
        for (Zone zone : zones) {
            farthest = Math.max(farthest, Math.max(zone.reach(), Math.max(zone.halfWidth(), zone.upwind())));
        }
        if (farthest > LONG_RANGE) {
            warnings.add(Warning.of("longRange", LONG_RANGE / 1000));
        }
        if (farthest >= 0.9 * Footprint.FARTHEST) {
            warnings.add(Warning.of("reachCapped", Footprint.FARTHEST / 1000));
        }
        EnsembleSettings settings = scenario.ensemble();
        if (settings != null && settings.members() > MOST_MEMBERS) {
            warnings.add(Warning.of("fewerMembers", MOST_MEMBERS));
        }
        return warnings;
    }
}
