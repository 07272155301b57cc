package io.canmou.region;

import io.canmou.region.build.BuiltMap;
import io.canmou.region.build.MapBuilder;
import io.canmou.region.osm.OsmFiles;
import io.canmou.region.osm.OsmMap;
import io.canmou.region.pack.InfoFile;
import io.canmou.region.pack.PackFolder;
import io.canmou.region.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds a region pack from map extracts, elevation and population.
///
/// Everything is built beside the target and put in its place in one step, so that a failed, interrupted or cancelled
/// import leaves the pack that is there as it is.
public final class RegionImport {
    private static final String LICENCE = "© OpenStreetMap contributors, ODbL 1.0";

    private final RoadGraphBuilder roads;

    public RegionImport(RoadGraphBuilder roads) {
        this.roads = roads;
    }

    /// Builds the pack and says what it holds.
    public RegionInfo run(ImportRequest request, ImportProgress progress) throws RegionException {
        long start = System.nanoTime();
        PackFolder folder = new PackFolder(request.target());
        try {
            if (!folder.usable()) {
                throw new RegionException("notAPackFolder", request.target());
            }
            Path target = request.target().toAbsolutePath().normalize();
            Files.createDirectories(target.getParent());
            Path work = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".importing-");
            try {
                Path built = Files.createDirectory(work.resolve("pack"));
                RegionInfo info = build(request, progress, new Folders(built, work), start);
                folder.replaceBy(built, Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
                return info;
            } finally {
                PackFolder.delete(work);
            }
        } catch (IOException e) {
            throw new RegionException(e, "cannotWrite", request.target(), String.valueOf(e.getMessage()));
        }
    }

    private RegionInfo build(ImportRequest request, ImportProgress progress, Folders folders, long start)
            throws RegionException, IOException {
        OsmMap map = new OsmFiles(progress).read(request.extracts());
        BuiltMap built = new MapBuilder(map, progress).build();
        if (built.features().isEmpty()) {
            throw new RegionException("nothing", request.extracts().getFirst());
        }
        progress.at(ImportProgress.Step.ROADS, 0);
        roads.build(map, Files.createDirectory(folders.built().resolve(PackWriter.ROADS)), folders.work());
        progress.at(ImportProgress.Step.WRITE, 0);
        new PackWriter(folders.built()).write(built);
        List<String> warnings = new ArrayList<>();
        built.warnings().forEach((code, count) -> warnings.add(code + " " + count));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("roads", built.counts().roads());
        counts.put("buildings", built.counts().buildings());
        counts.put("places", built.counts().places());
        counts.put("addresses", built.counts().addresses());
        counts.put("sites", (long) built.sites().size());
        counts.put("people", 0L);
        RegionInfo info = new RegionInfo(
                request.name(),
                built.box(),
                String.join(
                        " + ",
                        request.extracts().stream()
                                .map(file -> file.getFileName().toString())
                                .toList()),
                map.origin().newest(),
                LICENCE,
                drill(built),
                counts,
                built.counts().roadKm(),
                0,
                (System.nanoTime() - start) / 1e9,
                warnings);
        InfoFile.write(folders.built(), info);
        return InfoFile.read(folders.built());
    }

    private static boolean drill(BuiltMap built) {
        return built.features().stream().anyMatch(draft -> draft.tags().is("canmou:drill", "yes"));
    }

    private record Folders(Path built, Path work) {}
}
