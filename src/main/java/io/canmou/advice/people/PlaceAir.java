package io.canmou.advice.people;

import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.HazardRuns;
import io.canmou.advice.zones.Shapes;
import io.canmou.hazard.Receptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/// The air at places, asked of the models in one run: at the point of each place that gets most, at its distance on
/// the axis, and upstairs where its houses are high.
///
/// Where the direction is known by words, from afar or not at all, a place's offset from the axis means nothing:
/// then the axis counts for its own place too.
final class PlaceAir {
    static final PlaceAir NONE = new PlaceAir(Map.of());

    /// m above the floor.
    static final double BREATHING = 1.5;

    private static final double NEAREST = 20;
    private static final double FAR = 60_000;

    /// Receptors of a place: its own, the one on the axis, and its own upstairs.
    private static final int EACH = 3;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<String, ShelterOrGo.Air> byPlace;

    private PlaceAir(Map<String, ShelterOrGo.Air> byPlace) {
        this.byPlace = byPlace;
    }

    /// A place to ask for.
    ///
    /// @param upperFloor the storey that people can go up to; null: low houses, or not known
    /// @param upperHeight m above ground where they then breathe
    record Asked(SitePlace place, @Nullable Integer upperFloor, double upperHeight) {
        /// Nobody can go up there.
        static Asked low(SitePlace place) {
            return new Asked(place, null, 0);
        }
    }

    /// Asks for all places at once.
    static PlaceAir ask(List<Asked> places, Filled filled, double trustedHalfAngle, HazardRuns.Runs runs) {
        Tolerable bearable = filled.entry() == null
                ? null
                : Tolerable.of(filled.entry().substance().toxicity());
        if (bearable == null || places.isEmpty()) {
            return NONE;
        }
        Double halfAngle = filled.wind().shown().halfAngle();
        Double from = halfAngle == null || halfAngle > trustedHalfAngle
                ? null
                : filled.wind().shown().from();
        List<Receptor> receptors = new ArrayList<>();
        for (Asked asked : places) {
            SitePlace place = asked.place();
            Coordinate most = most(place.outline(), from);
            double distance = Math.max(NEAREST, nearest(place.outline()).distance(new Coordinate(0, 0)));
            Receptor.Place onAxis = new Receptor.Place.AlongWind(distance, 0);
            Receptor.Place here = from == null ? onAxis : new Receptor.Place.EastNorth(most.x, most.y);
            receptors.add(receptor(place.id(), here, BREATHING));
            receptors.add(receptor(place.id(), onAxis, BREATHING));
            receptors.add(receptor(place.id(), here, Math.max(asked.upperHeight(), BREATHING)));
        }
        return new PlaceAir(byPlace(places, runs.at(receptors), bearable));
    }

    private static Receptor receptor(String id, Receptor.Place place, double height) {
        return new Receptor(id, place, height, false, null, true);
    }

    private static Map<String, ShelterOrGo.Air> byPlace(
            List<Asked> places, List<HazardRuns.Sampled> sampled, Tolerable bearable) {
        Map<String, ShelterOrGo.Air> byPlace = new HashMap<>();
        for (int i = 0; i < places.size() && !sampled.isEmpty(); i++) {
            Integer floor = places.get(i).upperFloor();
            int at = EACH * i;
            byPlace.put(
                    places.get(i).place().id(),
                    new ShelterOrGo.Air(
                            courses(sampled, at),
                            courses(sampled, at + 1),
                            bearable,
                            floor == null ? null : new ShelterOrGo.Upstairs(floor, courses(sampled, at + 2))));
        }
        return byPlace;
    }

    private static List<Course> courses(List<HazardRuns.Sampled> sampled, int at) {
        return sampled.stream()
                .map(s -> Course.of(s.windSpeed(), s.places().get(at)))
                .toList();
    }

    /// The air at a place; null: not known.
    ShelterOrGo.@Nullable Air of(SitePlace place) {
        return byPlace.get(place.id());
    }

    /// The point of an outline that gets most: where the axis enters it, else the one least off the axis.
    static Coordinate most(Geometry outline, @Nullable Double windFrom) {
        if (windFrom == null) {
            return nearest(outline);
        }
        Coordinate far = Shapes.at(windFrom + 180, FAR);
        Geometry axis = FACTORY.createLineString(new Coordinate[] {Shapes.at(windFrom + 180, NEAREST), far});
        if (outline.intersects(axis)) {
            return nearest(outline.intersection(axis));
        }
        Coordinate best = outline.getCoordinate();
        double least = Double.MAX_VALUE;
        Coordinate origin = new Coordinate(0, 0);
        for (Coordinate corner : outline.getCoordinates()) {
            double off = Angle.angleBetween(corner, origin, far);
            if (off < least) {
                least = off;
                best = corner;
            }
        }
        return best;
    }

    private static Coordinate nearest(Geometry outline) {
        return DistanceOp.nearestPoints(outline, FACTORY.createPoint(new Coordinate(0, 0)))[0];
    }
}
