package io.canmou.region.pack;

import io.canmou.geo.Position;
import io.canmou.region.RegionPack.SensitiveSite;
import io.canmou.region.build.BuiltMap;
import io.canmou.region.build.Draft;
import io.canmou.region.build.PlaceDraft;
import io.canmou.region.build.SiteDraft;
import io.canmou.region.search.PlaceIndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.locationtech.jts.geom.Point;

/// Writes the map, sites and places of a pack into a folder.
public final class PackWriter {
    static final String TEXTS = "texts.bin";
    static final String MAP = "map.bin";
    static final String SITES = "sites.bin";
    static final String PLACES = "places.bin";

    /// The file of heights.
    public static final String ELEVATION = "elevation.bin";

    /// The folder of the road graph.
    public static final String ROADS = "roads";

    private final Path folder;
    private final TextTableWriter texts = new TextTableWriter();

    public PackWriter(Path folder) {
        this.folder = folder;
    }

    public void write(BuiltMap built) throws IOException {
        Files.createDirectories(folder);
        features(built);
        sites(built);
        places(built);
        texts.write(folder.resolve(TEXTS));
    }

    private void features(BuiltMap built) throws IOException {
        FeatureCodec codec = new FeatureCodec();
        RecordFileWriter file = new RecordFileWriter();
        for (Draft draft : built.features()) {
            int tier = draft.use() == null ? draft.zoom() : FeatureCodec.BUILDING_TIERS + draft.zoom();
            FeatureCodec.Head head = new FeatureCodec.Head(draft.id(), draft.use());
            byte[] bytes = codec.bytes(head, draft.tags().pairs(), draft.geometry(), texts);
            file.add(tier, draft.geometry().getEnvelopeInternal(), bytes);
        }
        file.write(folder.resolve(MAP));
    }

    private void sites(BuiltMap built) throws IOException {
        SiteCodec codec = new SiteCodec();
        RecordFileWriter file = new RecordFileWriter();
        for (SiteDraft draft : built.sites()) {
            Point inside = draft.inside();
            SensitiveSite site = new SensitiveSite(
                    draft.id(),
                    draft.name() == null ? "" : draft.name(),
                    draft.nameEn(),
                    draft.kind(),
                    new Position(inside.getY(), inside.getX()),
                    draft.outline(),
                    draft.peopleDay(),
                    draft.peopleNight());
            file.add(0, draft.outline().getEnvelopeInternal(), codec.bytes(site));
        }
        file.write(folder.resolve(SITES));
    }

    private void places(BuiltMap built) throws IOException {
        PlaceIndexWriter index = new PlaceIndexWriter();
        for (PlaceDraft place : built.places()) {
            index.add(new PlaceIndexWriter.Named(
                    place.name(), place.nameEn(), place.kind(), place.position(), place.others(), place.weight()));
        }
        built.crossings().forEach(crossing -> index.addCrossing(crossing.one(), crossing.other(), crossing.position()));
        index.write(folder.resolve(PLACES));
    }
}
