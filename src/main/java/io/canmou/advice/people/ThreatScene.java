package io.canmou.advice.people;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Wind;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.advice.zones.PlanLevels;
import io.canmou.advice.zones.Shapes;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// What threatens the places around, the same for all of them.
///
/// @param duration s that the release lasts; 0: not known
/// @param flammable where the cloud may burn, metres around the release
/// @param sinceBegan s since the release began; where nobody knows, it began ten minutes before the call
public record ThreatScene(
        Filled filled,
        double duration,
        Cordon hot,
        Cordon publicLine,
        ShelterOrGo.Kind threat,
        Geometry flammable,
        double sinceBegan) {
    static ThreatScene of(List<Cordon> cordons, Filled filled, HazardRuns.Runs runs, Defaults defaults) {
        Cordon publicLine = line(cordons, Cordon.Kind.PUBLIC);
        double before = filled.known(FactKey.TIME) ? 0 : defaults.number("E1", "begunBefore");
        double since = before
                + Math.max(0, Duration.between(filled.time(), filled.now()).toSeconds());
        return new ThreatScene(
                filled,
                runs.duration(),
                line(cordons, Cordon.Kind.HOT),
                publicLine,
                threat(publicLine, filled),
                flammable(runs),
                since);
    }

    private static Cordon line(List<Cordon> cordons, Cordon.Kind kind) {
        return cordons.stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }

    /// Whether a line is a ring against fire and blast, to which the wind means nothing.
    public static boolean explosive(Cordon line) {
        String rule = line.rule();
        return rule.startsWith("F") && !rule.equals("F1")
                || rule.startsWith("thermal")
                || rule.startsWith("overpressure");
    }

    /// What decided the line threatens; where a table did, what the substance is.
    private static ShelterOrGo.Kind threat(Cordon publicLine, Filled filled) {
        if (explosive(publicLine)) {
            return ShelterOrGo.Kind.EXPLOSION;
        }
        if (publicLine.rule().startsWith("lel")) {
            return ShelterOrGo.Kind.FLAMMABLE;
        }
        Entry entry = filled.entry();
        boolean burns = entry != null
                && entry.substance().flammability().lel() != null
                && !entry.hazardClass().startsWith("2.3");
        return switch (filled.substanceClass()) {
            case K2, K6 -> ShelterOrGo.Kind.FLAMMABLE;
            case K3, K4 -> burns ? ShelterOrGo.Kind.FLAMMABLE : ShelterOrGo.Kind.TOXIC;
            case K1, K5, K7, K8, K9, K10, K11, K12 -> ShelterOrGo.Kind.TOXIC;
        };
    }

    private static Geometry flammable(HazardRuns.Runs runs) {
        Geometry all = Shapes.empty();
        for (Verdict.Assessed run : runs.all()) {
            for (Zone zone : run.zones()) {
                if (zone.level().name().equals(PlanLevels.MAY_BURN)) {
                    all = Shapes.union(all, zone.outline());
                }
            }
        }
        return all;
    }

    /// What comes to a place.
    ShelterOrGo.Cloud cloud(SitePlace place, ShelterOrGo.@Nullable Air air) {
        return new ShelterOrGo.Cloud(
                threat, filled.wind().fastest(), sinceBegan, duration, flammable.intersects(place.outline()), air);
    }

    /// m from the middle of an outline crosswind out of the sector; out of a circle straight away from the release.
    double wayOut(Geometry outline) {
        Wind wind = filled.wind().shown();
        Coordinate c = outline.getCentroid().getCoordinate();
        if (wind.from() == null || wind.halfAngle() == null || threat == ShelterOrGo.Kind.EXPLOSION) {
            return Math.max(0, publicLine.reach() - StrictMath.hypot(c.x, c.y));
        }
        Coordinate axis = Shapes.at(wind.from() + 180, 1);
        double along = c.x * axis.x + c.y * axis.y;
        double across = Math.abs(c.x * axis.y - c.y * axis.x);
        double edge = Math.max(publicLine.elsewhere(), along * StrictMath.tan(StrictMath.toRadians(wind.halfAngle())));
        return Math.max(0, edge - across);
    }
}
