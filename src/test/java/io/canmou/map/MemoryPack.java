package io.canmou.map;

import io.canmou.advice.EmptyRegion;
import io.canmou.region.RegionInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// A small region that a test draws by hand.
public final class MemoryPack extends EmptyRegion {
    private final Path directory;
    private final Envelope box;
    private final List<MapFeature> features = new ArrayList<>();

    public MemoryPack(Path directory, Envelope box) {
        this.directory = directory;
        this.box = box;
    }

    /// Adds a feature; `tags` as `key=value`.
    public MemoryPack with(String wkt, String... tags) {
        List<Tag> list = new ArrayList<>();
        for (String tag : tags) {
            list.add(new Tag(tag.substring(0, tag.indexOf('=')), tag.substring(tag.indexOf('=') + 1)));
        }
        features.add(new MapFeature(features.size() + 1, list, geometry(wkt)));
        return this;
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    @Override
    public RegionInfo info() {
        return new RegionInfo("test", box, "hand", "2026-01-01", "none", false, Map.of(), 0, 0, 0, List.of());
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Path roadGraph() {
        return directory.resolve("graph");
    }

    @Override
    public List<MapFeature> features(Envelope wanted, int zoom) {
        return features.stream()
                .filter(feature -> feature.geometry().getEnvelopeInternal().intersects(wanted))
                .toList();
    }
}
