package io.canmou;

import io.canmou.advice.Staff;
import io.canmou.advice.chain.Bases;
import io.canmou.advice.chain.ChainStaff;
import io.canmou.advice.chain.Models;
import io.canmou.advice.chain.RuleBooks;
import io.canmou.cli.ShotsCommand;
import io.canmou.cli.StoreAccess;
import io.canmou.exchange.IncidentReader;
import io.canmou.exchange.IncidentReading;
import io.canmou.exchange.PlanFiles;
import io.canmou.exchange.PlanMap;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Mgrs;
import io.canmou.geo.Position;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.incident.Facts;
import io.canmou.incident.IncidentRepository;
import io.canmou.region.RegionException;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.resource.ResourceRepository;
import io.canmou.resource.Resources;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetworks;
import io.canmou.store.Store;
import io.canmou.store.StoreException;
import io.canmou.substance.Catalogue;
import io.canmou.substance.GuideDistances;
import io.canmou.substance.own.OpenCatalogue;
import io.canmou.substance.own.OwnChecks;
import io.canmou.substance.own.OwnEntries;
import io.canmou.substance.own.OwnReader;
import io.canmou.substance.sheet.Sheets;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.ui.Desktop;
import io.canmou.ui.DesktopServices;
import io.canmou.ui.DesktopServices.DrillScenario;
import io.canmou.ui.RegionSurface;
import io.canmou.ui.incident.IncidentModel.Staffs;
import io.canmou.ui.incident.IncidentModel.Threads;
import io.canmou.ui.incident.MapSurface;
import io.canmou.ui.incident.PlanTaskText;
import io.canmou.ui.incident.StoreArchive;
import io.canmou.ui.incident.StoreLedger;
import io.canmou.ui.own.OwnModel;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Size;
import io.canmou.ui.shell.Theme;
import io.canmou.ui.shots.ShotClock;
import io.canmou.ui.shots.Shots;
import io.canmou.ui.shots.Studio;
import io.canmou.ui.start.RegionPlaces;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.slf4j.LoggerFactory;

/// Puts the desktop together: part of the wiring of [Main], apart for its length.
///
/// Only the pack's index is opened before the first picture; substances, roads, rules, lists and the store wait
/// until somebody asks.
final class DesktopWiring {
    private static final int MEMBERS = 200;
    private static final long SEED = 1;
    private static final List<String> SCENARIOS =
            List.of("S1-waterworks-night", "S2-lpg-interchange", "S3-coldstore-rain");

    private static final Pattern GRID = Pattern.compile("(\\d{1,2}[A-Z])([A-Z]{2})(\\d+)");
    private static final double PLOT = 200;
    private static final double NEARBY = 500;
    private static final int WIDE = 1600;

    /// The pictures' moment: an evening, so that nothing in them depends on when they are taken.
    private static final Instant SHOT_TIME = Instant.parse("2026-09-17T18:12:00Z");

    private final Ingredients given;

    /// What is the same for every screen.
    ///
    /// @param lists the lists beside a drill region
    /// @param store opens the store; whoever asks first opens it for all
    /// @param stores opens the store, which all commands share
    record Ingredients(
            HazardEngine engine,
            Supplier<ShippedCatalogue> catalogue,
            Function<String, Optional<GuideDistances>> guides,
            Supplier<RuleBooks> rules,
            Supplier<Resources> lists,
            StoreAccess stores,
            Path home,
            Optional<Path> region,
            Clock clock) {}

    DesktopWiring(Ingredients given) {
        this.given = given;
    }

    /// The services over the region, if it can be opened.
    ///
    /// @param screen runs work on the JavaFX thread
    DesktopServices services(Executor screen, Words words, InstantSource clock) {
        Optional<RegionPack> pack = given.region().flatMap(DesktopWiring::pack);
        Threads threads = new Threads(workers("work", 2), workers("save", 1), screen);
        Supplier<Optional<Store>> store = Lazy.of(() -> store(words));
        Supplier<Resources> lists = Lazy.of(() -> lists(store));
        Supplier<IncidentRepository> incidents =
                Lazy.of(() -> new IncidentRepository(store.get().orElseThrow(), given.clock()));
        OpenCatalogue catalogue = new OpenCatalogue(given.catalogue());
        Sheets sheets = new Sheets();
        StoredOwn own = new StoredOwn(store, catalogue, words.say("ui.status.notKept.second"));
        Supplier<Bases> bases = Lazy.of(() -> bases(catalogue, pack.orElseThrow(), lists.get()));
        Staff quick = staff(bases, Models.best(given.engine()));
        Staff thorough = staff(bases, new Models(given.engine(), MEMBERS, SEED));
        boolean drill = pack.map(p -> p.info().drill()).orElse(false);
        return new DesktopServices(
                new Staffs(quick, Optional.of(thorough)),
                catalogue,
                lists,
                spoken -> new RegionPlaces(pack, lists, spoken),
                pack.map(p -> p.info().name()).orElse(""),
                drill,
                drill ? drills() : List.of(),
                isDrill -> new StoreLedger(incidents, given.clock(), isDrill),
                new StoreArchive(incidents),
                true,
                display -> pack.<MapSurface>map(p -> new RegionSurface(
                                display,
                                new RegionSurface.Making(
                                        p,
                                        given.home().resolve("tiles"),
                                        workers("tiles", 2),
                                        threads.work(),
                                        screen,
                                        DesktopWiring::grid)))
                        .orElseGet(MapSurface::blank),
                new PlanTaskText(),
                new DesktopServices.Naming(DesktopWiring::grid, (at, in) -> name(at, in, pack, lists)),
                (situation, in) -> pack.map(p -> new PlanFiles(in, p.info(), new PlanMap(p)).write(situation))
                        .orElseThrow(),
                sheets::of,
                new OwnModel.Means(Lazy.of(this::ownReader), own),
                () -> warm(catalogue, lists, own, pack.isPresent() ? bases : Optional::empty),
                clock,
                threads);
    }

    /// In the order in which they are needed: the first input, the second, the assessment.
    private void warm(Catalogue catalogue, Supplier<Resources> lists, StoredOwn own, Supplier<?> bases) {
        catalogue.search("lv", 1);
        var _ = lists.get();
        own.publish();
        var _ = given.rules().get();
        var _ = bases.get();
    }

    private OwnReader ownReader() {
        return new OwnReader(new OwnChecks(new OwnEntries(given.catalogue().get())));
    }

    /// Goes through the main job and photographs it; returns what is wrong with the pictures.
    List<String> shots(ShotsCommand.Order order, Words words) {
        ShotClock clock = new ShotClock(SHOT_TIME);
        Size size = order.width() >= WIDE ? Size.VEHICLE : Size.FIELD;
        Theme theme = Theme.valueOf(order.theme().toUpperCase(Locale.ROOT));
        Studio.open();
        Display display = new Display(words, theme, size, size.designPpi());
        DesktopServices services = services(Desktop.screen(), words, clock);
        try {
            return Shots.take(
                    services,
                    clock,
                    display,
                    new Shots.Frame(order.out(), order.width(), order.height()),
                    order.incident().or(this::scenario).map(this::incident).orElseGet(this::inTheMiddle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says in one line that no window can be had, and writes the first scenario's plan to a folder; the exit
    /// status.
    int withoutDisplay(PrintStream err, Words words) {
        Path folder = given.home().resolve("no-display");
        Optional<RegionPack> pack = given.region().flatMap(DesktopWiring::pack);
        Optional<Path> scenario = scenario();
        if (pack.isEmpty() || scenario.isEmpty()) {
            err.println(words.say("cli.desktop.noDisplay"));
            return 0;
        }
        Supplier<Bases> bases = Lazy.of(
                () -> bases(given.catalogue().get(), pack.get(), given.lists().get()));
        Staff staff = staff(bases, new Models(given.engine(), MEMBERS, SEED));
        try {
            new PlanFiles(words, pack.get().info(), new PlanMap(pack.get()))
                    .write(staff.assess(incident(scenario.get())), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        err.println(words.say("cli.desktop.noDisplay.written", folder));
        return 0;
    }

    /// The first scenario beside a drill region.
    private Optional<Path> scenario() {
        return given.region()
                .map(r -> r.resolveSibling(r.getFileName() + "-incidents").resolve(SCENARIOS.getFirst() + ".json"))
                .filter(Files::isRegularFile);
    }

    /// What a region without scenarios is pictured with: chlorine in its middle and a wind, all else unknown.
    private Facts inTheMiddle() {
        Envelope box = given.region()
                .flatMap(DesktopWiring::pack)
                .map(p -> p.info().bbox())
                .orElseThrow();
        return read(String.format(Locale.ROOT, """
                {"id": "middle", "substance": {"cas": "7782-50-5"}, "site": {"lat": %.5f, "lon": %.5f}, "time": "%s",
                 "weather": {"windSpeed": 3, "windFrom": 280}}
                """, box.centre().y, box.centre().x, SHOT_TIME));
    }

    /// The facility on whose plot a position lies, else the named place nearby.
    private static String name(Position at, Words words, Optional<RegionPack> pack, Supplier<Resources> lists) {
        LocalPlane plane = new LocalPlane(at);
        return lists.get().facilities().stream()
                .filter(f -> plane.toLocal(f.position()).distance(new Coordinate()) < PLOT)
                .min(Comparator.comparingDouble(f -> plane.toLocal(f.position()).distance(new Coordinate())))
                .map(f -> named(f.name(), f.nameEn(), words))
                .or(() -> pack.flatMap(p -> p.nearestPlace(at, NEARBY)).map(p -> named(p.name(), p.nameEn(), words)))
                .orElse("");
    }

    private static String named(String name, @Nullable String english, Words words) {
        return words.chinese() || english == null ? name : english;
    }

    private static Optional<RegionPack> pack(Path folder) {
        try {
            return Optional.of(RegionPacks.open(folder));
        } catch (RegionException e) {
            LoggerFactory.getLogger(DesktopWiring.class).warn("no region: {} {}", e.code(), folder);
            return Optional.empty();
        }
    }

    private Bases bases(Catalogue catalogue, RegionPack pack, Resources lists) {
        try {
            RoadNetwork roads = RoadNetworks.open(pack);
            return new Bases(catalogue, given.guides(), pack, roads, lists);
        } catch (RegionException e) {
            throw new IllegalStateException("the roads of " + pack.directory() + " cannot be opened", e);
        }
    }

    private Staff staff(Supplier<Bases> bases, Models models) {
        Supplier<Staff> made = Lazy.of(() -> new ChainStaff(given.rules().get(), bases.get(), models, given.clock()));
        return facts -> made.get().assess(facts);
    }

    private Optional<Store> store(Words words) {
        try {
            return Optional.of(given.stores().open(given.home()));
        } catch (StoreException e) {
            LoggerFactory.getLogger(DesktopWiring.class)
                    .error("{}", words.say("store." + e.reason(), String.valueOf(e.getMessage())), e);
            return Optional.empty();
        }
    }

    /// Lists beside the region's pack, else those of the store.
    private Resources lists(Supplier<Optional<Store>> store) {
        boolean beside = given.region()
                .map(r -> Files.isDirectory(r.resolveSibling(r.getFileName() + "-lists")))
                .orElse(false);
        return beside
                ? given.lists().get()
                : store.get().map(s -> new ResourceRepository(s).all()).orElse(Resources.NONE);
    }

    private List<DrillScenario> drills() {
        Path folder = given.region().orElseThrow().resolveSibling("canglan-incidents");
        return SCENARIOS.stream()
                .filter(s -> Files.isRegularFile(folder.resolve(s + ".json")))
                .map(s -> new DrillScenario(s.substring(0, 2), () -> incident(folder.resolve(s + ".json"))))
                .toList();
    }

    /// The facts of an incident's file.
    Facts incident(Path file) {
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Facts read(String incident) {
        IncidentReader reader = new IncidentReader(
                given.catalogue().get(), given.rules().get().templates().types(), given.clock());
        return switch (reader.read(incident)) {
            case IncidentReading.Read read -> read.facts();
            case IncidentReading.Faulty faulty -> throw new IllegalStateException("incident: " + faulty.faults());
        };
    }

    /// A few threads that do not keep the program alive.
    private static ExecutorService workers(String name, int threads) {
        return Executors.newFixedThreadPool(
                threads,
                Thread.ofPlatform().daemon().name("canmou-" + name + "-", 1).factory());
    }

    /// A grid reference to 100 m with gaps, as it is said over the radio; empty near the poles.
    private static String grid(Position position) {
        return Mgrs.of(position)
                .map(g -> g.replace(" ", ""))
                .map(GRID::matcher)
                .filter(Matcher::matches)
                .map(m -> {
                    int digits = m.group(3).length() / 2;
                    return m.group(1) + " " + m.group(2) + " " + m.group(3).substring(0, Math.min(3, digits)) + " "
                            + m.group(3).substring(digits, digits + Math.min(3, digits));
                })
                .orElse("");
    }
}
