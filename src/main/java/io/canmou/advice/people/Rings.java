package io.canmou.advice.people;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.Ring;
import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Warning;
import io.canmou.region.RegionPack.SiteKind;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The public zone by arrival, because a large one without order paralyses (rule P9).
///
/// Within half an hour: act now; within the hour: order; later: prepare. What its houses do is decided for one of
/// which nothing is known, halfway out in the ring. Against fire and blast the rings are the crews' line and the
/// rest.
final class Rings {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Defaults defaults;
    private final PeopleCount people;
    private final ShelterOrGo shelterOrGo;

    Rings(Defaults defaults, PeopleCount people, ShelterOrGo shelterOrGo) {
        this.defaults = defaults;
        this.people = people;
        this.shelterOrGo = shelterOrGo;
    }

    /// m from the release to the outer edge of each ring, nearest first; the last is the line itself.
    private List<Double> edges(ThreatScene scene) {
        double reach = scene.publicLine().reach();
        List<Double> edges = new ArrayList<>();
        if (scene.threat() == ShelterOrGo.Kind.EXPLOSION) {
            edges.add(scene.hot().reach());
        } else if (!scene.filled().wind().shown().calm()) {
            edges.add(reached(scene, "actNow"));
            edges.add(reached(scene, "orderNext"));
        }
        edges.removeIf(edge -> edge >= reach);
        edges.add(reach);
        return edges;
    }

    /// How far the cloud can be after a time of row P9 from now.
    private double reached(ThreatScene scene, String key) {
        return defaults.number("E1", "fastestWind")
                * scene.filled().wind().fastest()
                * (defaults.number("P9", key) + scene.sinceBegan());
    }

    /// One house in each ring, on the axis.
    List<SitePlace> typical(ThreatScene scene) {
        Double from = scene.filled().wind().shown().from();
        List<SitePlace> typical = new ArrayList<>();
        double inner = 0;
        for (double edge : edges(scene)) {
            Coordinate at = Shapes.at(from == null ? 0 : from + 180, (inner + edge) / 2);
            typical.add(new SitePlace(
                    "ring." + typical.size(),
                    "",
                    null,
                    SiteKind.OTHER,
                    scene.filled().site(),
                    FACTORY.createPoint(at),
                    null,
                    null,
                    null,
                    false));
            inner = edge;
        }
        return typical;
    }

    /// The rings with people and proposals.
    List<Ring> of(ThreatScene scene, List<SitePlace> typical, PlaceAir air, LocalPlane plane) {
        List<Double> edges = edges(scene);
        Geometry zone = plane.toMetres(scene.publicLine().outline());
        Geometry done = Shapes.empty();
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            boolean last = i == edges.size() - 1;
            Geometry upTo = last ? zone : Shapes.common(zone, Shapes.circle(edges.get(i)));
            Geometry outline = plane.toDegrees(done.isEmpty() ? upTo : Shapes.without(upTo, done));
            ShelterOrGo.Proposal proposal = propose(scene, typical.get(i), air);
            boolean prepare = i == 2;
            rings.add(new Ring(
                    Ring.Turn.values()[i],
                    edges.get(i),
                    outline,
                    count(outline, scene),
                    prepare ? Action.ALERT : proposal.action(),
                    prepare ? Warning.of("prepare") : proposal.reason(),
                    i == 0 && !last && many(scene.publicLine())));
            done = upTo;
        }
        return rings;
    }

    private People count(Geometry outline, ThreatScene scene) {
        return people.inside(outline, scene.filled().time());
    }

    /// Whether the first ring is shown alone.
    private boolean many(Cordon publicLine) {
        Double count = publicLine.people().count();
        return count != null && count > defaults.number("P9", "firstRingAbove");
    }

    private ShelterOrGo.Proposal propose(ThreatScene scene, SitePlace typical, PlaceAir air) {
        double distance = typical.outline().getCoordinate().distance(new Coordinate(0, 0));
        ShelterOrGo.Block block =
                new ShelterOrGo.Block(typical.kind(), null, distance, scene.wayOut(typical.outline()), null, null);
        return shelterOrGo.decide(
                block, scene.cloud(typical, air.of(typical)), scene.filled().night());
    }
}
