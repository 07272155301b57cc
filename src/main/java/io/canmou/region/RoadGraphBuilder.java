package io.canmou.region;

import io.canmou.region.osm.OsmMap;
import java.io.IOException;
import java.nio.file.Path;

/// Builds the road graph of a pack; the room of routes lends it, because the region knows nothing of travel.
public interface RoadGraphBuilder {
    /// A pack without roads.
    RoadGraphBuilder NONE = (map, folder, work) -> {};

    /// Writes the graph of `map` into `folder`; `work` is an empty folder for what is needed meanwhile.
    void build(OsmMap map, Path folder, Path work) throws IOException;
}
