package io.canmou.cli;

import io.canmou.advice.Situation;
import io.canmou.advice.Staff;
import io.canmou.advice.chain.Bases;
import io.canmou.advice.chain.ChainStaff;
import io.canmou.advice.chain.Models;
import io.canmou.advice.chain.RuleBooks;
import io.canmou.exchange.IncidentReader;
import io.canmou.exchange.IncidentReading;
import io.canmou.exchange.PlanFiles;
import io.canmou.exchange.ResultWriter;
import io.canmou.hazard.Warning;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.incident.Facts;
import io.canmou.region.RegionException;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.resource.Resources;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetworks;
import io.canmou.substance.Catalogue;
import io.canmou.substance.GuideDistances;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `canmou plan`: the whole chain without a screen, from an incident to the files of its plan.
@Command(name = "plan")
public final class PlanCommand implements Callable<Integer> {
    private static final int MEMBERS = 200;
    private static final long SEED = 1;
    private static final List<String> PARTS_MISSING = List.of("noResources", "noRoads", "outsideRegion");

    @Parameters(index = "0", paramLabel = "INCIDENT.json")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path incident;

    @Option(names = "--region", required = true, paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path region;

    @Option(names = "--resources", paramLabel = "DIR")
    private @Nullable Path resources;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final Knowledge knowledge;
    private final Lists lists;
    private final Drawing drawing;
    private final Clock clock;
    private final PrintStream err;

    /// What is the same for every region.
    public record Knowledge(
            HazardEngine engine,
            Supplier<Catalogue> catalogue,
            Function<String, Optional<GuideDistances>> guides,
            Function<Path, RuleBooks> rules) {}

    /// Where teams, hospitals and shelters come from.
    @FunctionalInterface
    public interface Lists {
        /// The lists of a folder of import files; without a folder those of the store under `home`.
        ///
        /// @throws IOException with a message for the user if a file cannot be used
        Resources read(@Nullable Path folder, Path home, Words words) throws IOException;
    }

    /// Makes the drawer of map pictures for a region.
    @FunctionalInterface
    public interface Drawing {
        PlanFiles.Picture of(RegionPack region);
    }

    public PlanCommand(Knowledge knowledge, Lists lists, Drawing drawing, Clock clock, PrintStream err) {
        this.knowledge = knowledge;
        this.lists = lists;
        this.drawing = drawing;
        this.clock = clock;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Words words = root.words();
        String text = text(words);
        if (resources != null && !Files.isDirectory(resources)) {
            throw new BadFile(words.say("cli.noFile", resources));
        }
        RuleBooks rules = knowledge.rules().apply(root.home());
        IncidentReader reader = new IncidentReader(
                knowledge.catalogue().get(), rules.templates().types(), clock);
        return switch (reader.read(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            case IncidentReading.Faulty faulty -> {
                ResultWriter writer = new ResultWriter(words);
                faulty.faults()
                        .forEach(f ->
                                err.println((f.path().isEmpty() ? incident : f.path()) + ": " + writer.message(f)));
                yield CommandStatus.INVALID;
            }
            case IncidentReading.Read read -> withRegion(read.facts(), rules, words);
        };
    }

    private String text(Words words) throws IOException {
        if (Files.isDirectory(incident)) {
            throw new BadFile(words.say("cli.unreadable", incident));
        }
        try {
            return Files.readString(incident, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new BadFile(words.say("cli.notText", incident));
        }
    }

    private int withRegion(Facts facts, RuleBooks rules, Words words) throws IOException {
        try (RegionPack pack = RegionPacks.open(region);
                RoadNetwork roads = RoadNetworks.open(pack)) {
            Resources read = lists.read(resources, root.home(), words);
            Bases bases = new Bases(knowledge.catalogue().get(), knowledge.guides(), pack, roads, read);
            Staff staff = new ChainStaff(rules, bases, new Models(knowledge.engine(), MEMBERS, SEED), clock);
            Situation situation = staff.assess(facts);
            new PlanFiles(words, pack.info(), drawing.of(pack)).write(situation, out);
            return state(situation, words);
        } catch (RegionException e) {
            err.println(words.say("region.error." + e.code(), e.arguments().toArray()));
            return CommandStatus.INVALID;
        } catch (Staff.IncompleteFacts e) {
            String key = "advice.incomplete." + e.code();
            err.println(e.path() + ": " + (words.has(key) ? words.say(key) : e.getMessage()));
            return CommandStatus.INVALID;
        }
    }

    private int state(Situation situation, Words words) {
        List<Warning> missing = situation.warnings().stream()
                .filter(w -> PARTS_MISSING.contains(w.code()))
                .toList();
        missing.forEach(
                w -> err.println(words.say("warning." + w.code(), w.arguments().toArray())));
        return missing.isEmpty() ? CommandStatus.DONE : CommandStatus.IN_PART;
    }
}
