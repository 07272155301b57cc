package io.canmou.region.pack;

import io.canmou.region.RegionPack.Building;
import io.canmou.region.RegionPack.BuildingUse;
import io.canmou.region.RegionPack.MapFeature;
import io.canmou.region.RegionPack.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A feature in bytes: id, use of a building, tags by number of their texts, geometry.
public final class FeatureCodec {
    private static final BuildingUse[] USES = BuildingUse.values();

    /// Tiers of buildings are numbered from here on, so that they can be asked for alone.
    public static final int BUILDING_TIERS = 100;

    private final GeometryCodec geometries = new GeometryCodec();

    /// The bytes of a feature; `pairs` are key, value, key, value ...
    public byte[] bytes(Head head, List<String> pairs, Geometry geometry, TextTableWriter texts) {
        ByteWriter to = new ByteWriter();
        to.signed(head.id());
        to.oneByte(head.use() == null ? 0 : head.use().ordinal() + 1);
        to.count(pairs.size() / 2);
        pairs.forEach(text -> to.count(texts.number(text)));
        geometries.write(to, geometry);
        return to.toBytes();
    }

    /// Reads a feature; for `tolerance` see [GeometryCodec#read].
    public MapFeature feature(ByteReader from, TextTable texts, int tolerance) {
        long id = from.signed();
        from.oneByte();
        return new MapFeature(id, tags(from, texts), geometries.read(from, tolerance));
    }

    /// Reads a feature as a building.
    public Building building(ByteReader from, TextTable texts) {
        long id = from.signed();
        BuildingUse use = USES[from.oneByte() - 1];
        String name = null;
        Double levels = null;
        for (Tag tag : tags(from, texts)) {
            if (tag.key().equals("name")) {
                name = tag.value();
            } else if (tag.key().equals("building:levels")) {
                OptionalDouble said = levels(tag.value());
                levels = said.isPresent() ? (Double) said.getAsDouble() : null;
            }
        }
        return new Building(id, name, use, levels, geometries.read(from, 0));
    }

    private static OptionalDouble levels(String text) {
        try {
            double levels = Double.parseDouble(text.strip());
            return levels > 0 && levels < 200 ? OptionalDouble.of(levels) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static List<Tag> tags(ByteReader from, TextTable texts) {
        int n = from.smallCount();
        List<Tag> tags = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            String key = texts.text(from.smallCount());
            tags.add(new Tag(key, texts.text(from.smallCount())));
        }
        return tags;
    }

    /// Id and use of a feature.
    public record Head(long id, @Nullable BuildingUse use) {}
}
