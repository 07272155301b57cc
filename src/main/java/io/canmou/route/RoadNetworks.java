package io.canmou.route;

import io.canmou.region.RegionException;
import io.canmou.region.RegionPack;
import io.canmou.region.pack.TextTable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/// Opens road networks.
public final class RoadNetworks {
    private RoadNetworks() {}

    /// The roads of a pack; takes some tenths of a second for a city, and never writes.
    @SuppressWarnings("MustBeClosedChecker") // the network closes the arena when it is closed itself
    public static RoadNetwork open(RegionPack pack) throws RegionException {
        Path folder = pack.roadGraph();
        Arena arena = Arena.ofShared();
        try {
            TextTable names = new TextTable(folder.resolve(GraphHopperRoads.NAMES), arena);
            return new StoredRoads(RoadGraph.read(folder), names, arena::close);
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw new RegionException(e, "damagedPack", pack.directory(), String.valueOf(e.getMessage()));
        }
    }
}
