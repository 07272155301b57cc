package io.canmou.region.osm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntByteHashMap;
import java.util.List;
import java.util.Set;

/// Leaves out tags that neither the map, nor a search, nor a route ever asks for: editors' notes, sources, names in
/// languages other than Chinese and English.
final class KeptTags {
    private static final byte KEEP = 1;
    private static final byte DROP = 2;
    private static final Set<String> DROPPED = Set.of(
            "source",
            "created_by",
            "note",
            "fixme",
            "FIXME",
            "attribution",
            "import",
            "import_uuid",
            "comment",
            "wikidata",
            "wikipedia",
            "todo",
            "history",
            "is_in",
            "odbl",
            "odbl:note",
            "image",
            "mapillary",
            "website",
            "url",
            "contact:website",
            "check_date",
            "survey:date",
            "start_date",
            "opening_hours");
    private static final List<String> DROPPED_SPACES = List.of(
            "source:",
            "note:",
            "tiger:",
            "gnis:",
            "nhd:",
            "NHD:",
            "KSJ2:",
            "naptan:",
            "wikipedia:",
            "old_name:",
            "alt_name:",
            "official_name:",
            "contact:",
            "geobase:",
            "canvec:",
            "brand:",
            "operator:",
            "network:",
            "it:fvg:",
            "chicago:",
            "opengeodb:",
            "openGeoDB:",
            "ref:",
            "destination:",
            "turn:",
            "recycling:",
            "payment:");
    private static final Set<String> NAMES =
            Set.of("name:zh", "name:en", "name:zh-Hans", "name:zh_pinyin", "name:pinyin");

    private final Texts texts;
    private final IntByteHashMap verdicts = new IntByteHashMap();

    KeptTags(Texts texts) {
        this.texts = texts;
    }

    /// The tags that stay.
    IntArrayList of(IntArrayList tags) {
        IntArrayList good = new IntArrayList(tags.size());
        for (int i = 0; i < tags.size(); i += 2) {
            if (keep(tags.get(i))) {
                good.add(tags.get(i), tags.get(i + 1));
            }
        }
        return good;
    }

    private boolean keep(int key) {
        byte known = verdicts.get(key);
        if (known == 0) {
            known = keep(texts.text(key)) ? KEEP : DROP;
            verdicts.put(key, known);
        }
        return known == KEEP;
    }

    private static boolean keep(String key) {
        if (key.startsWith("name:")) {
            return NAMES.contains(key);
        }
        return !DROPPED.contains(key) && DROPPED_SPACES.stream().noneMatch(key::startsWith);
    }
}
