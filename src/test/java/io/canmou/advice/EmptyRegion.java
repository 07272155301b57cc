package io.canmou.advice;

import io.canmou.geo.Position;
import io.canmou.region.RegionInfo;
import io.canmou.region.RegionPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;

/// A region of which nothing is known but its name.
public class EmptyRegion implements RegionPack {
    @Override
    public RegionInfo info() {
        return new RegionInfo("empty", new Envelope(), "", "", "", true, Map.of(), 0, 0, 0, List.of());
    }

    @Override
    public Path directory() {
        return Path.of(".");
    }

    @Override
    public Path roadGraph() {
        return Path.of(".");
    }

    @Override
    public List<Building> buildings(Envelope box) {
        return List.of();
    }

    @Override
    public List<SensitiveSite> sites(Envelope box) {
        return List.of();
    }

    @Override
    public List<Place> findPlaces(String query, int limit) {
        return List.of();
    }

    @Override
    public Optional<Place> nearestPlace(Position position, double radius) {
        return Optional.empty();
    }

    @Override
    public List<MapFeature> features(Envelope box, int zoom) {
        return List.of();
    }

    @Override
    public Optional<PopulationGrid> population() {
        return Optional.empty();
    }

    @Override
    public OptionalDouble elevation(Position position) {
        return OptionalDouble.empty();
    }

    @Override
    public void close() {}
}
