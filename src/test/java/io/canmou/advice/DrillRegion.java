package io.canmou.advice;

import io.canmou.advice.chain.Bases;
import io.canmou.advice.chain.ChainStaff;
import io.canmou.advice.chain.Models;
import io.canmou.exchange.IncidentReader;
import io.canmou.exchange.IncidentReading;
import io.canmou.hazard.engine.Engine;
import io.canmou.incident.Facts;
import io.canmou.region.ImportProgress;
import io.canmou.region.ImportRequest;
import io.canmou.region.RegionImport;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.resource.Resources;
import io.canmou.route.GraphHopperRoads;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetworks;
import io.canmou.substance.shipped.Guides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The drill district as a pack of its own, with its lists and ready incidents.
public final class DrillRegion implements AutoCloseable {
    private static final Path SOURCE = Path.of("maps", "canglan");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final RegionPack pack;
    private final RoadNetwork roads;
    private final Resources lists;

    private DrillRegion(RegionPack pack, RoadNetwork roads, Resources lists) {
        this.pack = pack;
        this.roads = roads;
        this.lists = lists;
    }

    /// Builds it in `folder`; takes some seconds.
    public static DrillRegion build(Path folder) throws Exception {
        Path target = folder.resolve("canglan");
        new RegionImport(new GraphHopperRoads())
                .run(
                        new ImportRequest(
                                List.of(SOURCE.resolve("canglan.osm.pbf")),
                                target,
                                "canglan",
                                List.of(SOURCE.resolve("elevation.tif")),
                                Optional.of(SOURCE.resolve("population.tif"))),
                        ImportProgress.NONE);
        RegionPack pack = RegionPacks.open(target);
        return new DrillRegion(pack, RoadNetworks.open(pack), DrillLists.read(SOURCE.resolve("lists")));
    }

    public RegionPack pack() {
        return pack;
    }

    public RoadNetwork roads() {
        return roads;
    }

    public Resources lists() {
        return lists;
    }

    /// The staff over it, best estimate alone.
    public ChainStaff staff() {
        return new ChainStaff(
                Given.RULES,
                new Bases(Given.CATALOGUE, new Guides()::distances, pack, roads, lists),
                Models.best(new Engine()),
                CLOCK);
    }

    /// The facts of a ready incident.
    public static Facts incident(String name) throws Exception {
        return read(Files.readString(SOURCE.resolve("incidents").resolve(name + ".json")));
    }

    /// The facts of an incident in JSON.
    public static Facts read(String json) {
        IncidentReader reader =
                new IncidentReader(Given.CATALOGUE, Given.RULES.templates().types(), CLOCK);
        return switch (reader.read(json)) {
            case IncidentReading.Read read -> read.facts();
            case IncidentReading.Faulty faulty -> throw new IllegalArgumentException(faulty.toString());
        };
    }

    @Override
    public void close() {
        roads.close();
        pack.close();
    }
}
