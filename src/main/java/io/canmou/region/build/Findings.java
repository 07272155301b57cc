package io.canmou.region.build;

import io.canmou.region.osm.OsmMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an extract lacks, counted; the codes are worded under `region.warning.CODE`.
final class Findings {
    private final Map<String, Long> counts = new LinkedHashMap<>();

    void add(String code, long count) {
        if (count > 0) {
            counts.merge(code, count, Long::sum);
        }
    }

    void ofOrigin(OsmMap.Origin origin) {
        add("unsorted", origin.unsorted() ? 1 : 0);
        add("negativeIds", origin.negativeIds() ? 1 : 0);
        add("relationsFirst", origin.relationsFirst() ? 1 : 0);
        add("duplicates", origin.duplicates());
        add("noDate", origin.newest().isEmpty() ? 1 : 0);
        add("remark", origin.remarks().size());
    }

    void ofFeatures(List<Draft> features) {
        boolean roads = features.stream().anyMatch(draft -> draft.tags().has("highway"));
        boolean buildings = features.stream().anyMatch(draft -> draft.use() != null);
        boolean names = features.stream().anyMatch(draft -> Names.local(draft.tags()) != null);
        add("noRoads", roads ? 0 : 1);
        add("noBuildings", buildings ? 0 : 1);
        add("noNames", names ? 0 : 1);
    }

    Map<String, Long> counts() {
        return counts;
    }
}
