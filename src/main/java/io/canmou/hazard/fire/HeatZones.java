package io.canmou.hazard.fire;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Zone;
import io.canmou.hazard.footprint.Circles;
import io.canmou.hazard.harm.LevelSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Zones and receptors of a fire's heat.
///
/// The outline of a level is found along rays from the middle of the flame ([HeatEdge]); half way between two rays
/// it lies on the cubic through the four about it, so that it is round and not cut short by chords.
final class HeatZones {
    /// Zones where nobody names others; for 60 s.
    private static final List<Level> LEVELS = LevelSet.ALOHA.levels();

    /// How long somebody stays in the heat of a fire that does not end, s; the levels' own time.
    private static final double STAY = 60;

    /// Rays from the wind's direction to its opposite.
    private static final int RAYS = 19;

    private final HeatField field;
    private final double middle;
    private final @Nullable Double windFrom;

    /// @param middle x of the flame's middle, m
    HeatZones(HeatField field, double middle, @Nullable Double windFrom) {
        this.field = field;
        this.middle = middle;
        this.windFrom = windFrom;
    }

    /// The mildest level is searched first, because each one more severe lies inside it.
    List<Zone> zones(Scenario scenario) {
        List<Level> levels = scenario.levels().isEmpty() ? LEVELS : scenario.levels();
        List<Level> mildestFirst = levels.stream()
                .filter(l -> l.kind() == LevelKind.THERMAL_FLUX || l.kind() == LevelKind.THERMAL_DOSE)
                .sorted(Comparator.comparingDouble(this::flux))
                .toList();
        List<Zone> zones = new ArrayList<>();
        double[] milder = {};
        for (Level level : mildestFirst) {
            HeatEdge edge = new HeatEdge(field, middle, flux(level));
            if (field.round()) {
                zones.add(Circles.zone(level, edge.downwind()));
            } else {
                milder = edge.half(RAYS, milder);
                zones.add(zone(level, doubled(milder)));
            }
        }
        zones.sort(Comparator.comparing((Zone zone) -> zone.level().kind())
                .thenComparing(Comparator.comparing((Zone zone) -> zone.level().value())
                        .reversed()));
        return zones;
    }

    /// W/m²; of a dose the heat that gives it in the time that somebody stays.
    private double flux(Level level) {
        return level.kind() == LevelKind.THERMAL_DOSE
                ? FastMath.pow(level.value() / Math.min(field.duration(), STAY), 0.75)
                : level.value();
    }

    private Zone zone(Level level, double[] radii) {
        double farthest = 0;
        for (double radius : radii) {
            farthest = Math.max(farthest, radius);
        }
        if (windFrom == null) {
            return Circles.zone(level, farthest <= 0 ? 0 : farthest + Math.abs(middle));
        }
        return farthest <= 0 ? Circles.zone(level, 0) : shaped(level, radii);
    }

    /// With one more radius half way between each two; a half ring goes on mirrored at both its ends.
    private static double[] doubled(double[] radii) {
        int last = radii.length - 1;
        double[] all = new double[2 * last + 1];
        for (int i = 0; i < last; i++) {
            double one = radii[i];
            double other = radii[i + 1];
            double before = radii[Math.abs(i - 1)];
            double after = radii[i + 2 > last ? last - 1 : i + 2];
            boolean whole = Math.min(Math.min(one, other), Math.min(before, after)) > 0;
            all[2 * i] = one;
            all[2 * i + 1] = whole ? (9 * (one + other) - before - after) / 16 : (one + other) / 2;
        }
        all[2 * last] = radii[last];
        return all;
    }

    /// Where the heat is reached in some directions only, the ring touches itself in the middle and is mended.
    private Zone shaped(Level level, double[] radii) {
        int corners = 2 * (radii.length - 1);
        Coordinate[] ring = new Coordinate[corners + 1];
        double reach = 0;
        double upwind = 0;
        double half = 0;
        for (int i = 0; i < corners; i++) {
            double radius = radii[Math.min(i, corners - i)];
            double angle = 2 * Math.PI * i / corners;
            double x = middle + radius * FastMath.cos(angle);
            double y = radius * FastMath.sin(angle);
            reach = Math.max(reach, x);
            upwind = Math.max(upwind, -x);
            half = Math.max(half, Math.abs(y));
            ring[i] = local(x, y);
        }
        ring[corners] = ring[0].copy();
        Geometry drawn = new GeometryFactory().createPolygon(ring);
        Geometry outline = drawn.isValid() ? drawn : GeometryFixer.fix(drawn);
        return new Zone(level, reach, half, upwind, outline.getArea(), outline, List.of(), null, null, List.of());
    }

    /// East and north of a place along and across the wind.
    private Coordinate local(double x, double y) {
        double to = FastMath.toRadians((windFrom == null ? 270 : windFrom) + 180);
        double sin = FastMath.sin(to);
        double cos = FastMath.cos(to);
        return new Coordinate(x * sin - y * cos, x * cos + y * sin);
    }

    List<ReceptorResult> receptors(Scenario scenario) {
        return scenario.receptors().stream().map(this::result).toList();
    }

    /// For an unknown wind a place on the map counts as straight downwind.
    private ReceptorResult result(Receptor receptor) {
        double x = receptor.place().distance();
        double y = 0;
        switch (receptor.place()) {
            case Receptor.Place.AlongWind along -> {
                x = along.downwind();
                y = along.crosswind();
            }
            case Receptor.Place.EastNorth local
            when windFrom != null -> {
                double to = FastMath.toRadians(windFrom + 180);
                x = local.east() * FastMath.sin(to) + local.north() * FastMath.cos(to);
                y = local.north() * FastMath.sin(to) - local.east() * FastMath.cos(to);
            }
            case Receptor.Place.EastNorth _ -> {}
        }
        double flux = field.flux(x, y, receptor.height());
        double dose = FastMath.pow(flux, 4.0 / 3) * Math.min(field.duration(), STAY);
        return new ReceptorResult(
                receptor.id(), null, null, null, null, null, null, null, null, null, null, flux, dose, List.of());
    }
}
