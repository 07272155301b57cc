package io.canmou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.exchange.Json;
import io.canmou.exchange.JsonNumbers;
import io.canmou.exchange.ScenarioReader;
import io.canmou.substance.Catalogue;
import io.canmou.trust.BlastCrossCheck;
import io.canmou.trust.Published;
import io.canmou.trust.Score;
import io.canmou.trust.ShippedTrials;
import io.canmou.trust.Trials;
import io.canmou.trust.Validation;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `canmou validate`: re-runs the shipped field trials and prints how the engine does beside other models.
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {
    /// A change of MG worth a line, as a share.
    private static final double WORTH_TELLING = 0.03;

    @Option(names = "--json")
    private boolean json;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final Supplier<Catalogue> catalogue;
    private final PrintStream out;

    public ValidateCommand(Supplier<Catalogue> catalogue, PrintStream out) {
        this.catalogue = catalogue;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        ScenarioReader reader = new ScenarioReader(catalogue.get());
        ShippedTrials shipped = new ShippedTrials(new Trials(reader));
        List<Validation.SetResult> results = new Validation(shipped.trials(), shipped.published()).run(true);
        List<BlastCrossCheck.Row> blasts = new BlastCrossCheck(reader).rows();
        if (json) {
            ObjectNode tree = tree(results);
            tree.set("blastCrossCheck", blasts(blasts));
            out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree));
        } else {
            print(results);
            printBlasts(blasts);
        }
        return 0;
    }

    private static ObjectNode tree(List<Validation.SetResult> results) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        ArrayNode sets = node.putArray("sets");
        for (Validation.SetResult result : results) {
            ObjectNode set = sets.addObject();
            set.put("set", result.set());
            set.put("model", String.join(", ", result.models()));
            set.put("measured", result.measured());
            set.put("reachesGoal", result.reachesGoal());
            score(set, result.score());
            ArrayNode others = set.putArray("others");
            for (Published other : result.others()) {
                ObjectNode row = others.addObject().put("model", other.model());
                row.put("FAC2", JsonNumbers.six(other.fac2()));
                row.put("MG", JsonNumbers.six(other.mg()));
                row.put("VG", JsonNumbers.six(other.vg()));
                row.put("source", other.source());
            }
            ArrayNode constants = set.putArray("sensitivity");
            for (Validation.Sensitivity one : result.sensitivities()) {
                ObjectNode row =
                        constants.addObject().put("constant", one.constant().name());
                row.put("value", JsonNumbers.six(one.constant().value()));
                row.put("mgLower", JsonNumbers.six(one.mgLower()));
                row.put("mgHigher", JsonNumbers.six(one.mgHigher()));
                row.put("source", one.constant().source());
            }
        }
        return node;
    }

    private static void score(ObjectNode node, Score score) {
        node.put("n", score.count());
        node.put("FAC2", JsonNumbers.six(score.fac2()));
        node.put("FB", JsonNumbers.six(score.fb()));
        node.put("NMSE", JsonNumbers.six(score.nmse()));
        node.put("MG", JsonNumbers.six(score.mg()));
        node.put("VG", JsonNumbers.six(score.vg()));
    }

    private void print(List<Validation.SetResult> results) {
        Words words = root.words();
        out.println(words.say("cli.validate.head"));
        for (Validation.SetResult result : results) {
            Score score = result.score();
            String verdict = !result.measured()
                    ? words.say("cli.validate.check")
                    : words.say(result.reachesGoal() ? "cli.validate.goal" : "cli.validate.missed");
            out.println(String.format(
                    Locale.ROOT,
                    "%-44s %4d %5.2f %6.2f %6.2f %5.2f %5.2f  %s (%s)",
                    result.set(),
                    score.count(),
                    score.fac2(),
                    score.fb(),
                    score.nmse(),
                    score.mg(),
                    score.vg(),
                    verdict,
                    String.join(", ", result.models())));
            for (Published other : result.others()) {
                out.println(String.format(
                        Locale.ROOT,
                        "    %-45s %5.2f %13s %5.2f %5.2f",
                        other.model(),
                        other.fac2(),
                        "",
                        other.mg(),
                        other.vg()));
            }
            for (Validation.Sensitivity one : result.sensitivities()) {
                double most =
                        Math.max(Math.abs(one.mgLower() / score.mg() - 1), Math.abs(one.mgHigher() / score.mg() - 1));
                if (most >= WORTH_TELLING) {
                    out.println("    "
                            + words.say(
                                    "cli.validate.constant",
                                    one.constant().name(),
                                    String.format(Locale.ROOT, "%.2f", one.mgLower()),
                                    String.format(Locale.ROOT, "%.2f", one.mgHigher())));
                }
            }
        }
    }

    private static ArrayNode blasts(List<BlastCrossCheck.Row> rows) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (BlastCrossCheck.Row row : rows) {
            ObjectNode node = list.addObject().put("substance", row.substance());
            node.put("flammableMass", JsonNumbers.six(row.mass()));
            node.put("distance", JsonNumbers.six(row.distance()));
            node.put("multiEnergy", JsonNumbers.six(row.multiEnergy()));
            node.put("bakerStrehlowTang", JsonNumbers.six(row.bakerStrehlowTang()));
            node.put("tnt", JsonNumbers.six(row.tnt()));
            node.put("spread", JsonNumbers.six(row.spread()));
        }
        return list;
    }

    private void printBlasts(List<BlastCrossCheck.Row> rows) {
        out.println();
        out.println(root.words().say("cli.validate.blasts"));
        for (BlastCrossCheck.Row row : rows) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-10s %8.0f kg %6.0f m %9.2f %9.2f %9.2f kPa  x %.1f",
                    row.substance(),
                    row.mass(),
                    row.distance(),
                    row.multiEnergy() / 1e3,
                    row.bakerStrehlowTang() / 1e3,
                    row.tnt() / 1e3,
                    row.spread()));
        }
    }
}
