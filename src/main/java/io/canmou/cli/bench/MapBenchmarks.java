package io.canmou.cli.bench;

import io.canmou.map.Basemap;
import io.canmou.map.MapPalettes;
import io.canmou.map.Mercator;
import io.canmou.map.TileKey;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.ui.map.FrameMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The map: a tile from nothing, a tile from disk, and the frames of ten seconds' moving about.
public final class MapBenchmarks {
    private static final double TILE_GOAL = 50;
    private static final double CACHED_GOAL = 2;
    private static final double FRAME_GOAL = 50;

    private MapBenchmarks() {}

    public static List<Benchmark> all() {
        return List.of(new Tile(), new CachedTile(), new Frame());
    }

    /// A tile of 512 pixels painted from the pack, at the zooms that an incident is looked at.
    private record Tile() implements Benchmark {
        @Override
        public String name() {
            return "map.tile";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public Double goal() {
            return TILE_GOAL;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (RegionPack pack = RegionPacks.open(settings.region())) {
                List<TileKey> keys = keys(pack.info().bbox(), settings.samples());
                try (Basemap warming = basemap(pack, settings, "warm")) {
                    keys.stream().limit(30).forEach(warming::tile);
                }
                try (Basemap map = basemap(pack, settings, "fresh")) {
                    return timed(keys, map::tile);
                }
            }
        }
    }

    /// The same tile from disk by a program that has just been started.
    private record CachedTile() implements Benchmark {
        @Override
        public String name() {
            return "map.tileCached";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public Double goal() {
            return CACHED_GOAL;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (RegionPack pack = RegionPacks.open(settings.region())) {
                List<TileKey> keys = keys(pack.info().bbox(), settings.samples());
                try (Basemap before = basemap(pack, settings, "kept")) {
                    keys.forEach(before::tile);
                }
                for (int i = 0; i < 3; i++) {
                    try (Basemap warming = basemap(pack, settings, "kept")) {
                        keys.forEach(warming::tile);
                    }
                }
                try (Basemap map = basemap(pack, settings, "kept")) {
                    return timed(keys, map::tile);
                }
            }
        }
    }

    /// From one frame to the next while the map is dragged and zoomed; a frame with an empty part is a fault.
    private record Frame() implements Benchmark {
        @Override
        public String name() {
            return "map.frame";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public Double goal() {
            return FRAME_GOAL;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (RegionPack pack = RegionPacks.open(settings.region())) {
                FrameMeter.measure(pack, settings.scratch().resolve("warm-up"));
                FrameMeter.Frames frames =
                        FrameMeter.measure(pack, settings.scratch().resolve("frames"));
                if (frames.emptyFrames() > 0) {
                    throw new IllegalStateException(frames.emptyFrames() + " frames with an empty part");
                }
                return frames.milliseconds();
            }
        }
    }

    private static Basemap basemap(RegionPack pack, BenchSettings settings, String folder) {
        return new Basemap(pack, MapPalettes.DAY, "zh", settings.scratch().resolve(folder), Runnable::run);
    }

    private static List<Double> timed(List<TileKey> keys, Consumer<TileKey> make) {
        List<Double> samples = new ArrayList<>();
        for (TileKey key : keys) {
            long start = System.nanoTime();
            make.accept(key);
            samples.add((System.nanoTime() - start) / 1e6);
        }
        return samples;
    }

    /// Different tiles around the region's middle, spread over the zooms 13 to 17.
    private static List<TileKey> keys(Envelope box, int count) {
        Coordinate middle = box.centre();
        List<TileKey> keys = new ArrayList<>();
        for (int ring = 0; keys.size() < count; ring++) {
            for (int zoom = 13; zoom <= 17 && keys.size() < count; zoom++) {
                TileKey centre = TileKey.at(zoom, Mercator.x(middle.x), Mercator.y(middle.y));
                keys.add(new TileKey(zoom, centre.x() + ring % 7 - 3, centre.y() + ring / 7 % 7 - 3));
            }
        }
        return keys;
    }
}
