package io.canmou.region.pack;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionInfo;
import io.canmou.region.RegionPack;
import io.canmou.region.raster.ElevationFile;
import io.canmou.region.raster.PopulationFile;
import io.canmou.region.raster.PopulationImport;
import io.canmou.region.search.PlaceSearch;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/// A pack on disk. Its large files are mapped, so opening reads next to nothing.
public final class StoredPack implements RegionPack {
    private static final List<String> KINDS = List.of(
            "place",
            "amenity",
            "shop",
            "tourism",
            "railway",
            "office",
            "industrial",
            "man_made",
            "landuse",
            "leisure",
            "natural",
            "waterway",
            "bridge",
            "building");
    private static final int LAST_SIMPLIFIED = 14;
    private static final double UNITS_OF_ZOOM_0_PIXEL = 3.6e9 / 256;

    private final Path folder;
    private final Path files;
    private final RegionInfo info;
    private final Arena arena = Arena.ofShared();
    private final TextTable texts;
    private final RecordFile map;
    private final RecordFile sites;
    private final PlaceSearch places;
    private final Optional<ElevationFile> heights;
    private final Optional<PopulationGrid> people;
    private final FeatureCodec features = new FeatureCodec();
    private final SiteCodec siteCodec = new SiteCodec();

    /// Opens the pack in `folder`.
    public StoredPack(Path folder) throws IOException {
        this.folder = folder;
        this.files = new PackFolder(folder).files();
        this.info = InfoFile.read(files);
        try {
            texts = new TextTable(files.resolve(PackWriter.TEXTS), arena);
            map = new RecordFile(files.resolve(PackWriter.MAP), arena);
            sites = new RecordFile(files.resolve(PackWriter.SITES), arena);
            places = new PlaceSearch(RecordFile.mapped(files.resolve(PackWriter.PLACES), arena));
            heights = heights();
            people = people();
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    private Optional<ElevationFile> heights() throws IOException {
        Path file = files.resolve(PackWriter.ELEVATION);
        return Files.exists(file) ? Optional.of(new ElevationFile(RecordFile.mapped(file, arena))) : Optional.empty();
    }

    private Optional<PopulationGrid> people() throws IOException {
        Path grid = files.resolve(PopulationImport.GRID);
        Path cells = files.resolve(PopulationImport.CELLS);
        if (Files.exists(grid)) {
            return Optional.of(PopulationFile.grid(RecordFile.mapped(grid, arena)));
        }
        return Files.exists(cells) ? Optional.of(PopulationFile.cells(new RecordFile(cells, arena))) : Optional.empty();
    }

    @Override
    public RegionInfo info() {
        return info;
    }

    @Override
    public Path directory() {
        return folder;
    }

    @Override
    public Path roadGraph() {
        return files.resolve(PackWriter.ROADS);
    }

    @Override
    public List<Building> buildings(Envelope box) {
        List<Building> found = new ArrayList<>();
        map.visit(
                box,
                tier -> tier >= FeatureCodec.BUILDING_TIERS,
                record -> found.add(features.building(record, texts)));
        return found;
    }

    @Override
    public List<SensitiveSite> sites(Envelope box) {
        List<SensitiveSite> found = new ArrayList<>();
        sites.visit(box, tier -> true, record -> found.add(siteCodec.site(record)));
        return found;
    }

    @Override
    public List<Place> findPlaces(String query, int limit) {
        return places.find(query, limit);
    }

    @Override
    public List<MapFeature> features(Envelope box, int zoom) {
        int tolerance = zoom > LAST_SIMPLIFIED ? 0 : (int) (UNITS_OF_ZOOM_0_PIXEL / (1 << zoom) / 2);
        List<MapFeature> found = new ArrayList<>();
        map.visit(
                box,
                tier -> tier % FeatureCodec.BUILDING_TIERS <= zoom,
                record -> found.add(features.feature(record, texts, tolerance)));
        return found;
    }

    @Override
    public Optional<Place> nearestPlace(Position position, double radius) {
        LocalPlane plane = new LocalPlane(position);
        double dLat = radius / plane.metresPerDegreeLat();
        double dLon = radius / plane.metresPerDegreeLon();
        Envelope box = new Envelope(
                position.lon() - dLon, position.lon() + dLon, position.lat() - dLat, position.lat() + dLat);
        Point here = new GeometryFactory().createPoint(new Coordinate(0, 0));
        Place nearest = null;
        double least = radius;
        for (MapFeature feature : features(box, 19)) {
            String name = tag(feature, "name");
            if (name == null || tag(feature, "boundary") != null) {
                continue;
            }
            Geometry there = plane.toMetres(feature.geometry());
            double distance = there.distance(here);
            if (distance < least) {
                least = distance;
                Coordinate at = DistanceOp.nearestPoints(there, here)[0];
                nearest = new Place(name, tag(feature, "name:en"), kind(feature), plane.toPosition(at.x, at.y));
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String kind(MapFeature feature) {
        if (tag(feature, "highway") != null) {
            return "street";
        }
        for (String key : KINDS) {
            String value = tag(feature, key);
            if (value != null) {
                return value.equals("yes") ? key : value;
            }
        }
        return "other";
    }

    private static @Nullable String tag(MapFeature feature, String key) {
        return feature.tags().stream()
                .filter(tag -> tag.key().equals(key))
                .map(Tag::value)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Optional<PopulationGrid> population() {
        return people;
    }

    @Override
    public OptionalDouble elevation(Position position) {
        return heights.isPresent() ? heights.get().at(position) : OptionalDouble.empty();
    }

    @Override
    public void close() {
        arena.close();
    }
}
