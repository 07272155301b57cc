package io.canmou.region.build;

import io.canmou.region.RegionPack.SiteKind;
import io.canmou.region.osm.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/// Sensitive sites among the features: each once, with its outline where the map has one.
///
/// A school is often mapped as ground, as building and as point at the same time. A smaller site of the same kind
/// that lies inside a larger one is the same site, unless both bear names and the names differ.
final class Sites {
    /// About 300 m, in degrees.
    private static final double ONE_SPOT = 0.003;

    private Sites() {}

    static List<SiteDraft> of(List<Draft> drafts) {
        List<SiteDraft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<SiteKind> kind = SiteKinds.of(draft.tags());
            if (kind.isPresent() && draft.geometry().getDimension() != 1) {
                all.add(site(draft, kind.get()));
            }
        }
        STRtree index = new STRtree();
        all.stream()
                .filter(site -> site.outline().getDimension() == 2)
                .forEach(site -> index.insert(site.outline().getEnvelopeInternal(), site));
        index.build();
        return onceByName(all.stream().filter(site -> !repeated(site, index)).toList());
    }

    /// Of sites of one kind and name at one spot (a station with its stops) the largest.
    private static List<SiteDraft> onceByName(List<SiteDraft> sites) {
        Map<String, List<SiteDraft>> kept = new LinkedHashMap<>();
        List<SiteDraft> largestFirst = sites.stream()
                .sorted(Comparator.comparingDouble(
                                (SiteDraft site) -> site.outline().getArea())
                        .reversed())
                .toList();
        for (SiteDraft site : largestFirst) {
            List<SiteDraft> same = kept.computeIfAbsent(site.kind() + " " + site.name(), key -> new ArrayList<>());
            boolean known = site.name() != null
                    && same.stream().anyMatch(other -> other.outline().distance(site.outline()) < ONE_SPOT);
            if (!known) {
                same.add(site);
            }
        }
        return kept.values().stream().flatMap(List::stream).toList();
    }

    private static SiteDraft site(Draft draft, SiteKind kind) {
        Tags tags = draft.tags();
        String ref = tags.get("canmou:site");
        return new SiteDraft(
                ref == null ? "osm:" + draft.osmName() : ref,
                Names.local(tags),
                Names.english(tags),
                kind,
                draft.geometry(),
                number(tags.get("canmou:people:day")),
                number(tags.get("canmou:people:night")));
    }

    private static boolean repeated(SiteDraft site, STRtree index) {
        Point inside = site.inside();
        boolean[] found = new boolean[1];
        index.query(inside.getEnvelopeInternal(), item -> {
            if (item instanceof SiteDraft larger && larger != site && larger.kind() == site.kind()) {
                found[0] |= same(site, larger) && contains(larger.outline(), site.outline(), inside);
            }
        });
        return found[0];
    }

    private static boolean same(SiteDraft site, SiteDraft larger) {
        return site.name() == null || larger.name() == null || Objects.equals(site.name(), larger.name());
    }

    private static boolean contains(Geometry larger, Geometry smaller, Point inside) {
        return larger.getArea() > smaller.getArea() && larger.contains(inside);
    }

    private static @Nullable Double number(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            return value >= 0 ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
