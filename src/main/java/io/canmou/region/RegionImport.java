package io.canmou.region;

import io.canmou.region.build.BuiltMap;
import io.canmou.region.build.MapBuilder;
import io.canmou.region.osm.OsmFiles;
import io.canmou.region.osm.OsmMap;
import io.canmou.region.pack.ImportLock;
import io.canmou.region.pack.InfoFile;
import io.canmou.region.pack.PackFolder;
import io.canmou.region.pack.PackWriter;
import io.canmou.region.raster.BadRaster;
import io.canmou.region.raster.ElevationImport;
import io.canmou.region.raster.PopulationImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Builds a region pack from map extracts, elevation and population.
///
/// Everything is built beside the target and put in its place in one step, so that a failed, interrupted or
/// cancelled import leaves the pack that is there as it is.
public final class RegionImport {
    private static final String LICENCE = "© OpenStreetMap contributors, ODbL 1.0";

    /// An invented region owes nobody a credit, and no one may take it for a real map.
    private static final String DRILL_LICENCE = "Canmou 演练 DRILL";

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
            try (ImportLock lock = ImportLock.take(request.target())) {
                Path built = Files.createDirectory(lock.work().resolve("pack"));
                RegionInfo info = build(request, progress, new Folders(built, lock.work()), start);
                folder.replaceBy(built, Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
                return info;
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
        List<RegionWarning> warnings = new ArrayList<>();
        built.warnings().forEach((code, count) -> warnings.add(RegionWarning.of(code, count)));
        progress.at(ImportProgress.Step.ROADS, 0);
        roads.build(map, Files.createDirectory(folders.built().resolve(PackWriter.ROADS)), folders.work());
        progress.at(ImportProgress.Step.SEARCH, 0);
        new PackWriter(folders.built()).write(built);
        progress.at(ImportProgress.Step.ELEVATION, 0);
        elevation(request, built, folders.built(), warnings);
        progress.at(ImportProgress.Step.POPULATION, 0);
        Map<String, Long> counts = counts(built);
        population(request, built, folders.built(), warnings, counts);
        progress.at(ImportProgress.Step.WRITE, 0);
        InfoFile.write(
                folders.built(),
                new RegionInfo(
                        request.name(),
                        built.box(),
                        source(request, map),
                        map.origin().newest(),
                        built.drill() ? DRILL_LICENCE : LICENCE,
                        built.drill(),
                        counts,
                        built.counts().roadKm(),
                        0,
                        (System.nanoTime() - start) / 1e9,
                        warnings.stream().map(RegionWarning::toString).toList()));
        progress.at(ImportProgress.Step.WRITE, 1);
        return InfoFile.read(folders.built());
    }

    private static String source(ImportRequest request, OsmMap map) {
        String files = request.extracts().stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(" + "));
        List<String> generators = map.origin().generators();
        return generators.isEmpty() ? files : files + " (" + String.join(", ", generators) + ")";
    }

    private static Map<String, Long> counts(BuiltMap built) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("roads", built.counts().roads());
        counts.put("buildings", built.counts().buildings());
        counts.put("places", built.counts().places());
        counts.put("addresses", built.counts().addresses());
        counts.put("sites", (long) built.sites().size());
        return counts;
    }

    private static void elevation(ImportRequest request, BuiltMap built, Path folder, List<RegionWarning> warnings)
            throws IOException {
        ElevationImport heights = new ElevationImport(built.box());
        for (Path file : request.elevation()) {
            try {
                heights.add(file);
            } catch (BadRaster e) {
                warnings.add(RegionWarning.of("elevationUnused", file.getFileName(), e.code()));
            }
        }
        if (!heights.isEmpty()) {
            heights.write(folder.resolve(PackWriter.ELEVATION));
        }
    }

    private static void population(
            ImportRequest request, BuiltMap built, Path folder, List<RegionWarning> warnings, Map<String, Long> counts)
            throws IOException {
        if (request.population().isEmpty()) {
            return;
        }
        Path file = request.population().get();
        try {
            PopulationImport people = new PopulationImport(built.box());
            people.read(file);
            people.write(folder);
            counts.put("people", Math.round(people.residents()));
        } catch (BadRaster e) {
            warnings.add(RegionWarning.of("populationUnused", file.getFileName(), e.code()));
        }
    }

    private record Folders(Path built, Path work) {}
}
