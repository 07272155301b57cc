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
import java.util.Arrays;
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
    /// @param burns whether burns are to be expected, not poisoning
    public record Scene(Position site, Cordon publicLine, Travel toStaging, LocalDate date, boolean burns) {}

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

    /// Hospitals: usable ones first, of these such as can treat the worst cases, by drive; then those that may be
    /// asked; last those that the cloud may reach if the wind turns, those inside, and what is no hospital at all.
    public List<PlaceAdvice> hospitals(List<Medical> hospitals, Scene scene) {
        return hospitals.stream()
                .map(h -> judged(h, scene))
                .sorted(Comparator.comparing(Judged::state)
                        .thenComparing(j -> !j.treats())
                        .thenComparing(Judged::place, order()))
                .map(Judged::place)
                .toList();
    }

    /// What speaks for and against a hospital; the order of the list.
    private enum State {
        OPEN("hospital.open"),
        ASK("hospital.ask"),
        NO_DECON("hospital.noDecon"),
        IN_REACH("hospital.inReach"),
        NO_WAY("hospital.noWay"),
        INSIDE("hospital.inside"),
        FIRST_AID("hospital.firstAid");

        private final String code;

        State(String code) {
            this.code = code;
        }
    }

    /// @param treats whether it can treat the worst cases (H2)
    private record Judged(State state, boolean treats, PlaceAdvice place) {}

    private Judged judged(Medical h, Scene scene) {
        Double time = time(scene, h.position());
        State state = state(h, scene, time);
        boolean treats = treats(h, scene.burns());
        boolean usable = state == State.OPEN || state == State.ASK;
        Warning reason = usable && !treats ? Warning.of(state.code + ".light") : Warning.of(state.code);
        return new Judged(
                state,
                treats,
                new PlaceAdvice(
                        h.id(), h.name(), h.nameEn(), h.position(), beds(h, scene.date()), time, usable, reason));
    }

    /// H1.
    private State state(Medical h, Scene scene, @Nullable Double time) {
        if (inside(scene.publicLine().outline(), h.position())) {
            return State.INSIDE;
        }
        if (!hospital(h)) {
            return State.FIRST_AID;
        }
        Coordinate c = new LocalPlane(scene.site()).toLocal(h.position());
        if (StrictMath.hypot(c.x, c.y) <= scene.publicLine().reach()) {
            return State.IN_REACH;
        }
        if (time == null) {
            return State.NO_WAY;
        }
        Integer decon = h.deconPerHour();
        return decon == null ? State.ASK : decon > 0 ? State.OPEN : State.NO_DECON;
    }

    /// Pharmacies, surgeries and first-aid posts stand on the lists too.
    private boolean hospital(Medical h) {
        Integer beds = h.beds();
        String grade = h.grade().toLowerCase(java.util.Locale.ROOT);
        boolean small = Arrays.stream(
                        defaults.text("H2", "noHospital").orElse("").split("\\s+"))
                .anyMatch(word -> !word.isEmpty() && grade.contains(word));
        return beds == null ? !small : beds > 0;
    }

    /// Poisoned people need intensive care or a ventilator, burnt ones beds for burns; what is not recorded may be
    /// there.
    private static boolean treats(Medical h, boolean burns) {
        return burns ? some(h.burnBeds()) : some(h.icu()) || some(h.ventilators());
    }

    private static boolean some(@Nullable Integer number) {
        return number == null || number > 0;
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
