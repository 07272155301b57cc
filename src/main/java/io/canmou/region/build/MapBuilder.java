package io.canmou.region.build;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.ImportProgress;
import io.canmou.region.osm.OsmMap;
import io.canmou.region.osm.Tags;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// From objects to features: points, lines, areas, sea, buildings with their use, sites and places.
public final class MapBuilder {
    private final OsmMap map;
    private final ImportProgress progress;
    private final Findings findings = new Findings();

    public MapBuilder(OsmMap map, ImportProgress progress) {
        this.map = map;
        this.progress = progress;
    }

    /// Everything that the map holds.
    public BuiltMap build() {
        Envelope box = PackBox.of(map, findings);
        List<Draft> drafts = new ArrayList<>();
        Multipolygons multipolygons = new Multipolygons(map);
        drafts.addAll(multipolygons.areas());
        findings.add("brokenAreas", multipolygons.broken());
        points(drafts);
        ways(drafts, multipolygons);
        drafts.addAll(new Coastline(map, box, findings).sea());
        progress.at(ImportProgress.Step.SHAPES, 0.6);
        List<Draft> features = withUses(drafts);
        List<SiteDraft> sites = Sites.of(features);
        List<PlaceDraft> places = new Places(features).all();
        progress.at(ImportProgress.Step.SHAPES, 1);
        findings.ofOrigin(map.origin());
        findings.ofFeatures(features);
        return new BuiltMap(
                features,
                sites,
                places,
                new StreetCrossings(map).all(),
                box,
                findings.counts(),
                counts(features, places));
    }

    private void points(List<Draft> drafts) {
        for (int i = 0; i < map.taggedNodes(); i++) {
            int node = map.taggedNode(i);
            Tags tags = map.taggedNodeTags(i);
            if (node >= 0 && !onlyTechnical(tags)) {
                Geometry point = Shapes.FACTORY.createPoint(map.node(node));
                drafts.add(new Draft(
                        Draft.id(map.taggedNodeId(i), Draft.NODE), tags, point, DrawZoom.of(tags, point), null));
            }
        }
    }

    /// A crossing or a bend of a power line says nothing on a map of this kind.
    private static boolean onlyTechnical(Tags tags) {
        return tags.pairs().size() == 2
                && (tags.is("highway", "crossing", "turning_circle", "give_way", "stop", "turning_loop")
                        || tags.is("power", "tower", "pole")
                        || tags.has("noexit")
                        || tags.is("railway", "switch", "level_crossing", "crossing"));
    }

    private void ways(List<Draft> drafts, Multipolygons multipolygons) {
        for (int i = 0; i < map.ways(); i++) {
            int[] nodes = map.wayNodes(i);
            findings.add("missingNodes", map.missingNodes(i));
            Tags tags = map.wayTags(i);
            if (tags.isEmpty() || nodes.length < 2) {
                continue;
            }
            boolean area = Shapes.closed(nodes) && AreaTags.of(tags);
            if (area && multipolygons.replaced().contains(i)) {
                continue;
            }
            Geometry shape = area ? Rings.area(List.of(Shapes.ring(map, nodes))).orElse(null) : Shapes.line(map, nodes);
            if (shape != null) {
                drafts.add(new Draft(Draft.id(map.wayId(i), Draft.WAY), tags, shape, DrawZoom.of(tags, shape), null));
            }
        }
    }

    private static List<Draft> withUses(List<Draft> drafts) {
        BuildingUses uses = new BuildingUses(drafts);
        return drafts.stream()
                .map(draft -> isBuilding(draft) ? draft.withUse(uses.of(draft.tags(), draft.geometry())) : draft)
                .toList();
    }

    private static boolean isBuilding(Draft draft) {
        return draft.geometry().getDimension() == 2
                && draft.tags().has("building")
                && !draft.tags().is("building", "no", "entrance");
    }

    private static BuiltMap.Counts counts(List<Draft> features, List<PlaceDraft> places) {
        long roads = 0;
        double metres = 0;
        long buildings = 0;
        for (Draft draft : features) {
            buildings += draft.use() == null ? 0 : 1;
            if (draft.tags().has("highway") && draft.geometry().getDimension() == 1) {
                roads++;
                metres += length(draft.geometry());
            }
        }
        long addresses =
                places.stream().filter(place -> place.kind().equals("address")).count();
        return new BuiltMap.Counts(roads, metres / 1000, buildings, places.size() - addresses, addresses);
    }

    private static double length(Geometry line) {
        Coordinate first = line.getCoordinates()[0];
        return new LocalPlane(new Position(first.y, first.x)).toMetres(line).getLength();
    }
}
