package io.canmou;

import io.canmou.advice.chain.RuleBooks;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.PlansFolder;
import io.canmou.cli.AssessCommand;
import io.canmou.cli.BackupCommand;
import io.canmou.cli.CanmouCommand;
import io.canmou.cli.CheckCommand;
import io.canmou.cli.CommandFaults;
import io.canmou.cli.DesktopCommand;
import io.canmou.cli.HelpTexts;
import io.canmou.cli.PlainStart;
import io.canmou.cli.PlanCommand;
import io.canmou.cli.PlanLists;
import io.canmou.cli.ReactCommand;
import io.canmou.cli.RegionCommand;
import io.canmou.cli.ResourceCommand;
import io.canmou.cli.RestoreCommand;
import io.canmou.cli.ShotsCommand;
import io.canmou.cli.StoreAccess;
import io.canmou.cli.SubstanceCommand;
import io.canmou.cli.UnknownCommand;
import io.canmou.cli.ValidateCommand;
import io.canmou.cli.WrongArguments;
import io.canmou.cli.bench.BenchCommand;
import io.canmou.cli.bench.Benchmark;
import io.canmou.cli.bench.ChainBenchmarks;
import io.canmou.cli.bench.EngineBenchmarks;
import io.canmou.cli.bench.FirstAnswerBenchmark;
import io.canmou.cli.bench.MapBenchmarks;
import io.canmou.cli.bench.RoadBenchmarks;
import io.canmou.cli.bench.StartBenchmarks;
import io.canmou.cli.bench.StoreBenchmarks;
import io.canmou.cli.bench.SubstanceBenchmark;
import io.canmou.exchange.PlanMap;
import io.canmou.hazard.engine.Engine;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.incident.IncidentRepository;
import io.canmou.region.RegionImport;
import io.canmou.resource.ResourceRepository;
import io.canmou.route.GraphHopperRoads;
import io.canmou.store.Store;
import io.canmou.store.StoreException;
import io.canmou.substance.Catalogue;
import io.canmou.substance.own.OpenCatalogue;
import io.canmou.substance.own.OwnRepository;
import io.canmou.substance.shipped.Guides;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.ui.Desktop;
import io.canmou.ui.Toolkit;
import io.canmou.ui.shots.StartProbe;
import io.canmou.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/// Wiring: the one place where rooms are put together.
///
/// Each command gets its collaborators by constructor, as suppliers where opening them takes time; `root` tells
/// home and language.
public final class Main {
    private final CanmouCommand root;
    private final Toolkit toolkit;
    private final HazardEngine engine = new Engine();
    private final Supplier<ShippedCatalogue> shipped = once(ShippedCatalogue::new);

    /// With the own substances of the home, where it has a store.
    private final Supplier<Catalogue> catalogue = once(this::withOwn);

    private final Guides guides = new Guides();
    private final StoreAccess stores = new StoreAccess(
            IncidentRepository.SCHEMA.and(ResourceRepository.SCHEMA).and(OwnRepository.SCHEMA), Clock.systemUTC());
    private final PlanLists lists = new PlanLists(stores, System.err);

    private Main(Toolkit toolkit) {
        this.toolkit = toolkit;
        this.root = new CanmouCommand(this::desktop);
    }

    private Main(Toolkit toolkit, PlainStart asked) {
        this.toolkit = toolkit;
        this.root = new CanmouCommand(this::desktop, asked);
    }

    public static void main(String[] args) {
        Toolkit toolkit = new Toolkit();
        if (args.length == 0 || List.of(args).contains("desktop")) {
            toolkit.warm();
        }
        System.exit(PlainStart.of(List.of(args))
                .map(asked -> open(toolkit, asked))
                .orElseGet(() -> commands(toolkit, List.of(args)).execute(args)));
    }

    /// Opens the desktop without the parser; the exit status, once the window is closed.
    static int open(Toolkit toolkit, PlainStart asked) {
        return new Main(toolkit, asked).desktopAlone(asked.region());
    }

    /// All commands, their help in the language that the arguments ask for.
    static CommandLine commands(Toolkit toolkit, List<String> arguments) {
        HelpTexts texts = HelpTexts.of(arguments);
        CommandLine line = new Main(toolkit).line();
        line.setResourceBundle(texts);
        return line.setParameterExceptionHandler(new WrongArguments(texts.words()));
    }

    private CommandLine line() {
        CommandLine line = new CommandLine(root);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new CommandFaults(root::words));
        line.addSubcommand(new AssessCommand(
                engine,
                catalogue,
                home -> Defaults.read(new PlansFolder(List.of(home.resolve("plans"), plans()))),
                new AssessCommand.Streams(System.in, System.out, System.err)));
        line.addSubcommand(new RegionCommand(new RegionImport(new GraphHopperRoads()), System.out, System.err));
        line.addSubcommand(plan());
        line.addSubcommand(new DesktopCommand(this::openDesktop));
        line.addSubcommand(new ShotsCommand(this::shots, System.err));
        line.addSubcommand(new ResourceCommand(stores, System.out, System.err));
        line.addSubcommand(new BackupCommand(stores, System.out, System.err));
        line.addSubcommand(new RestoreCommand(stores, System.out, System.err));
        line.addSubcommand(new CheckCommand(stores, System.out, System.err));
        line.addSubcommand(new BenchCommand(benchmarks(), drillRegion(), System.out, System.err));
        line.addSubcommand(new SubstanceCommand(catalogue, System.out, System.err));
        line.addSubcommand(new ValidateCommand(shipped::get, System.out));
        line.addSubcommand(new ReactCommand(catalogue, System.out, System.err));
        line.addSubcommand(new UnknownCommand(catalogue, this::substancesAt, System.out, System.err));
        return line;
    }

    /// What keeps it from opening is said as for any command.
    private int desktopAlone(Optional<Path> region) {
        try {
            return openDesktop(region);
        } catch (RuntimeException e) {
            return new CommandFaults(root::words).tell(e, new PrintWriter(System.err, true));
        }
    }

    private void desktop() {
        openDesktop(Optional.empty());
    }

    private int openDesktop(Optional<Path> region) {
        DesktopWiring wiring = desktopOver(region);
        Words words = root.words();
        try {
            new Desktop(root.home(), words, toolkit)
                    .run(wiring.services(Desktop.screen(), words, Clock.systemUTC()), StartProbe.whereAsked());
            return ExitCode.OK;
        } catch (Desktop.NoDisplay e) {
            return wiring.withoutDisplay(System.err, words);
        }
    }

    private DesktopWiring desktopOver(Optional<Path> region) {
        Path home = root.home();
        return new DesktopWiring(new DesktopWiring.Ingredients(
                engine,
                shipped,
                guides::distances,
                once(() -> RuleBooks.read(List.of(home.resolve("plans"), plans()))),
                () -> lists.beside(region.orElse(drillRegion()), home, root.words()),
                stores,
                home,
                Optional.of(region.orElse(drillRegion())),
                Clock.systemDefaultZone()));
    }

    private List<String> shots(ShotsCommand.Order order) {
        return desktopOver(order.region()).shots(order, root.words());
    }

    private PlanCommand plan() {
        PlanCommand.Knowledge knowledge = new PlanCommand.Knowledge(
                engine, catalogue, guides::distances, home -> RuleBooks.read(List.of(home.resolve("plans"), plans())));
        return new PlanCommand(knowledge, lists, PlanMap::new, Clock.systemDefaultZone(), System.err);
    }

    /// What the facility of this id stores; empty: no such facility.
    private Optional<List<String>> substancesAt(String facility) {
        if (!stores.exists(root.home())) {
            return Optional.empty();
        }
        try (Store store = stores.open(root.home())) {
            return new ResourceRepository(store)
                    .facility(facility)
                    .map(f -> f.stocks().stream()
                            .map(s -> s.cas() == null ? s.substance() : s.cas())
                            .toList());
        }
    }

    /// A store that cannot be opened, for the desktop holds it, is said; then the shipped substances are all.
    private Catalogue withOwn() {
        if (!stores.exists(root.home())) {
            return shipped.get();
        }
        OpenCatalogue open = new OpenCatalogue(shipped);
        try (Store store = stores.open(root.home())) {
            open.use(new OwnRepository(store).all());
        } catch (StoreException e) {
            System.err.println(root.words()
                    .say("cli.ownNotRead", root.words().say("store." + e.reason(), String.valueOf(e.getMessage()))));
        }
        return open;
    }

    private List<Benchmark> benchmarks() {
        List<Benchmark> all = new ArrayList<>();
        all.addAll(EngineBenchmarks.all(shipped::get));
        all.addAll(StoreBenchmarks.all());
        all.addAll(StartBenchmarks.all());
        all.add(new FirstAnswerBenchmark(
                (region, screen) -> desktopOver(Optional.of(region)).services(screen, Words.ZH, Clock.systemUTC())));
        all.add(new SubstanceBenchmark(shipped::get));
        all.addAll(MapBenchmarks.all());
        all.addAll(RoadBenchmarks.all());
        all.addAll(new ChainBenchmarks(engine, shipped::get, guides::distances, () -> RuleBooks.read(List.of(plans())))
                .all());
        return all;
    }

    /// The drill region's pack beside the program; where it is run from classes, the one that the build left.
    private static Path drillRegion() {
        String app = System.getProperty("canmou.app");
        return Path.of(app == null ? "target/canmou" : app, "maps", "canglan");
    }

    /// Rules and plan templates beside the program; where it is run from classes, those of the project.
    private static Path plans() {
        String app = System.getProperty("canmou.app");
        return Path.of(app == null ? "." : app, "plans");
    }

    /// A supplier that asks `first` once.
    private static <T> Supplier<T> once(Supplier<T> first) {
        return new Supplier<>() {
            private final AtomicReference<T> value = new AtomicReference<>();

            @Override
            public synchronized T get() {
                T known = value.get();
                if (known == null) {
                    known = first.get();
                    value.set(known);
                }
                return known;
            }
        };
    }
}
