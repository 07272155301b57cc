package io.canmou.advice.chain;

import io.canmou.region.RegionPack;
import io.canmou.resource.Resources;
import io.canmou.route.RoadNetwork;
import io.canmou.substance.Catalogue;
import io.canmou.substance.GuideDistances;
import java.util.Optional;
import java.util.function.Function;

/// What the staff knows besides the facts: substances, guides, the region with its roads, the lists.
public record Bases(
        Catalogue catalogue,
        Function<String, Optional<GuideDistances>> guides,
        RegionPack region,
        RoadNetwork roads,
        Resources resources) {}
