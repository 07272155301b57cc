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

/// The air at places, asked of the models in one run: at the point of each place that gets most, and at its
/// distance on the axis.
///
/// Where the direction is known by words, from afar or not at all, a place's offset from the axis means nothing:
/// then the axis counts for its own place too.
final class PlaceAir {
    static final PlaceAir NONE = new PlaceAir(Map.of());

    private static final double HEIGHT = 1.5;
    private static final double NEAREST = 20;
    private static final double FAR = 60_000;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<String, ShelterOrGo.Air> byPlace;

    private PlaceAir(Map<String, ShelterOrGo.Air> byPlace) {
        this.byPlace = byPlace;
    }

    /// Asks for all places at once.
    static PlaceAir ask(List<SitePlace> places, Filled filled, double trustedHalfAngle, HazardRuns.Runs runs) {
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
        for (SitePlace place : places) {
            Coordinate most = most(place.outline(), from);
            double distance = Math.max(NEAREST, nearest(place.outline()).distance(new Coordinate(0, 0)));
            Receptor.Place onAxis = new Receptor.Place.AlongWind(distance, 0);
            receptors.add(receptor(place.id(), from == null ? onAxis : new Receptor.Place.EastNorth(most.x, most.y)));
            receptors.add(receptor(place.id(), onAxis));
        }
        return new PlaceAir(byPlace(places, runs.at(receptors), bearable));
    }

    private static Receptor receptor(String id, Receptor.Place place) {
        return new Receptor(id, place, HEIGHT, false, null, true);
    }

    private static Map<String, ShelterOrGo.Air> byPlace(
            List<SitePlace> places, List<HazardRuns.Sampled> sampled, Tolerable bearable) {
        Map<String, ShelterOrGo.Air> byPlace = new HashMap<>();
        for (int i = 0; i < places.size() && !sampled.isEmpty(); i++) {
            int at = i;
            byPlace.put(
                    places.get(i).id(),
                    new ShelterOrGo.Air(
                            sampled.stream()
                                    .map(s ->
                                            Course.of(s.windSpeed(), s.places().get(2 * at)))
                                    .toList(),
                            sampled.stream()
                                    .map(s ->
                                            Course.of(s.windSpeed(), s.places().get(2 * at + 1)))
                                    .toList(),
                            bearable));
        }
        return byPlace;
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
