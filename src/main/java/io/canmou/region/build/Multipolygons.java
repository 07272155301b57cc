package io.canmou.region.build;

import com.carrotsearch.hppc.IntHashSet;
import io.canmou.region.osm.OsmMap;
import io.canmou.region.osm.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

/// Multipolygon and boundary relations as areas.
///
/// A chain that an extract cut open is closed by a straight line when the gap is short against the chain
/// ([#LONGEST_GAP]); else it is left out and counted. A relation without tags of its own, as was usual until 2017,
/// takes those of its outer ways.
final class Multipolygons {
    /// The longest gap that is closed, as a share of the chain's own length.
    private static final double LONGEST_GAP = 0.1;

    private static final Set<String> OWN = Set.of("type", "name", "name:zh", "name:en", "created_by", "area");

    private final OsmMap map;
    private final IntHashSet replaced = new IntHashSet();
    private int broken;

    Multipolygons(OsmMap map) {
        this.map = map;
    }

    /// The areas of all relations.
    List<Draft> areas() {
        List<Draft> areas = new ArrayList<>();
        for (int i = 0; i < map.relations(); i++) {
            if (map.relationTags(i).is("type", "multipolygon")) {
                area(i).ifPresent(areas::add);
            }
        }
        return areas;
    }

    /// Ways whose tags now stand at a relation and that must not be drawn as areas of their own.
    IntHashSet replaced() {
        return replaced;
    }

    /// How many relations could not be closed.
    int broken() {
        return broken;
    }

    private Optional<Draft> area(int relation) {
        List<Integer> outer = new ArrayList<>();
        List<int[]> ways = new ArrayList<>();
        for (OsmMap.Member member : map.members(relation)) {
            int way = member.type() == 1 ? map.wayIndex(member.ref()) : -1;
            if (way >= 0) {
                ways.add(map.wayNodes(way));
                if (!member.role().equals("inner")) {
                    outer.add(way);
                }
            }
        }
        Tags tags = tags(map.relationTags(relation), outer);
        if (ways.isEmpty() || tags.isEmpty()) {
            return Optional.empty();
        }
        Optional<Geometry> area = Rings.area(rings(ways));
        return area.map(found -> new Draft(
                Draft.id(map.relationId(relation), Draft.RELATION), tags, found, DrawZoom.of(tags, found), null));
    }

    private List<LinearRing> rings(List<int[]> ways) {
        RingJoiner.Joined joined = new RingJoiner(ways, true).join();
        List<LinearRing> rings = new ArrayList<>();
        for (int[] ring : joined.rings()) {
            rings.add(Shapes.ring(map, ring));
        }
        boolean open = false;
        for (int[] chain : joined.chains()) {
            if (closable(chain)) {
                int[] ring = Arrays.copyOf(chain, chain.length + 1);
                ring[chain.length] = chain[0];
                rings.add(Shapes.ring(map, ring));
            } else {
                open = true;
            }
        }
        broken += open ? 1 : 0;
        return rings;
    }

    private boolean closable(int[] chain) {
        if (chain.length < 3) {
            return false;
        }
        double gap = map.node(chain[0]).distance(map.node(chain[chain.length - 1]));
        return gap <= LONGEST_GAP * Shapes.line(map, chain).getLength();
    }

    private Tags tags(Tags own, List<Integer> outer) {
        for (int i = 0; i < own.pairs().size(); i += 2) {
            if (!OWN.contains(own.pairs().get(i))) {
                return own;
            }
        }
        for (int way : outer) {
            Tags theirs = map.wayTags(way);
            if (AreaTags.of(theirs)) {
                outer.stream()
                        .filter(other -> map.wayTags(other).equals(theirs))
                        .forEach(replaced::add);
                return own.has("name") ? merged(theirs, own) : theirs;
            }
        }
        return Tags.NONE;
    }

    private static Tags merged(Tags tags, Tags named) {
        List<String> pairs = new ArrayList<>(tags.pairs());
        for (int i = 0; i < named.pairs().size(); i += 2) {
            String key = named.pairs().get(i);
            if (!tags.has(key) && !key.equals("type")) {
                pairs.add(key);
                pairs.add(named.pairs().get(i + 1));
            }
        }
        return new Tags(pairs);
    }
}
