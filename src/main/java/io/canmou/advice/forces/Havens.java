package io.canmou.advice.forces;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.PlaceAdvice;
import io.canmou.advice.rules.Defaults;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Warning;
import io.canmou.resource.Medical;
import io.canmou.resource.Shelter;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.Travel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Hospitals and shelters that can be used now, and those that cannot, with the reason (rules H1, H2).
public final class Havens {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Defaults defaults;

    public Havens(Defaults defaults) {
        this.defaults = defaults;
    }

    /// Where they are judged from.
    ///
    /// @param toStaging ways to the staging area around what is closed; the way back is taken to be as long
    public record Scene(Position site, Cordon publicLine, Travel toStaging, LocalDate date) {}

    /// Shelters outside the public line, the nearest first; those in it last.
    public List<PlaceAdvice> shelters(List<Shelter> shelters, Scene scene) {
        return shelters.stream().map(s -> shelter(s, scene)).sorted(order()).toList();
    }

    private PlaceAdvice shelter(Shelter s, Scene scene) {
        Double time = time(scene, s.position());
        boolean inside = inside(scene.publicLine().outline(), s.position());
        Warning reason = inside
                ? Warning.of("shelter.inside")
                : time == null
                        ? Warning.of("shelter.noWay")
                        : Warning.of(s.indoor() ? "shelter.indoor" : "shelter.open");
        return new PlaceAdvice(
                s.id(), s.name(), s.nameEn(), s.position(), s.capacity(), time, !inside && time != null, reason);
    }

    /// Hospitals, usable ones first by drive; last those that the cloud may reach if the wind turns.
    public List<PlaceAdvice> hospitals(List<Medical> hospitals, Scene scene) {
        return hospitals.stream().map(h -> hospital(h, scene)).sorted(order()).toList();
    }

    private PlaceAdvice hospital(Medical h, Scene scene) {
        Double time = time(scene, h.position());
        boolean inside = inside(scene.publicLine().outline(), h.position());
        Coordinate c = new LocalPlane(scene.site()).toLocal(h.position());
        boolean inReach = StrictMath.hypot(c.x, c.y) <= scene.publicLine().reach();
        boolean decon = h.deconPerHour() != null && h.deconPerHour() > 0;
        Warning reason;
        if (inside) {
            reason = Warning.of("hospital.inside");
        } else if (inReach) {
            reason = Warning.of("hospital.inReach");
        } else if (time == null) {
            reason = Warning.of("hospital.noWay");
        } else {
            reason = decon ? Warning.of("hospital.open") : Warning.of("hospital.noDecon");
        }
        boolean usable = !inside && !inReach && time != null && decon;
        return new PlaceAdvice(h.id(), h.name(), h.nameEn(), h.position(), beds(h, scene.date()), time, usable, reason);
    }

    /// Free beds that may be counted on (H2).
    private @Nullable Integer beds(Medical h, LocalDate date) {
        Integer free = h.freeBeds();
        if (free == null) {
            return null;
        }
        LocalDate checked = h.checked();
        boolean old = checked == null || checked.isBefore(date.minusDays(1));
        return (int) Math.floor(free * defaults.number("H2", old ? "oldShare" : "freeShare"));
    }

    private static @Nullable Double time(Scene scene, Position from) {
        return scene.toStaging().reach(from).map(Reach::time).orElse(null);
    }

    private static boolean inside(Geometry area, Position position) {
        return area.intersects(FACTORY.createPoint(new Coordinate(position.lon(), position.lat())));
    }

    private static Comparator<PlaceAdvice> order() {
        return Comparator.comparing((PlaceAdvice a) -> !a.usable())
                .thenComparingDouble(a -> a.travelTime() == null ? Double.MAX_VALUE : a.travelTime())
                .thenComparing(PlaceAdvice::id);
    }
}
