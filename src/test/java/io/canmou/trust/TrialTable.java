package io.canmou.trust;

import io.canmou.SharedData;
import io.canmou.exchange.Json;
import io.canmou.exchange.ScenarioReader;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.dispersion.Constant;
import io.canmou.hazard.dispersion.Constants;
import io.canmou.hazard.engine.Engine;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints how the engine does on the shared trials beside SLAB: `TrialTable [-v SET] [CONSTANT=factor ...]`.
final class TrialTable {
    private TrialTable() {}

    private static final List<String> FILES = List.of(
            "prairie_grass",
            "prairie_grass_tower",
            "burro",
            "maplin_sands",
            "desert_tortoise",
            "goldfish",
            "copenhagen",
            "thorney_island_workbook");

    private static void scan(String label, Engine engine, List<Trial> trials) {
        Map<String, List<Score.Pair>> pairs = new LinkedHashMap<>();
        for (Trial trial : trials) {
            if (engine.assess(trial.scenario()) instanceof Verdict.Assessed assessed) {
                Map<String, Double> at = new HashMap<>();
                assessed.receptors().forEach(result -> at.put(result.id(), result.peakPpm()));
                for (Trial.Observation seen : trial.observations()) {
                    pairs.computeIfAbsent(trial.set(), key -> new ArrayList<>())
                            .add(new Score.Pair(seen.ppm(), at.get(seen.receptor())));
                }
            }
        }
        System.out.println(label);
        StringBuilder line = new StringBuilder("   ");
        pairs.forEach((set, list) -> {
            Score score = Score.of(list);
            String word = set.contains("profile")
                    ? "tower"
                    : set.contains("long") ? "long" : set.contains("contin") ? "TIc" : set.substring(0, 4);
            line.append(String.format("%s %.2f/%.2f/%.2f  ", word, score.fac2(), score.mg(), score.vg()));
        });
        System.out.println(line);
    }

    public static void main(String[] arguments) throws Exception {
        Constants constants = Constants.STANDARD;
        String verbose = "none";
        for (String argument : arguments) {
            if (argument.equals("scan") || arguments.length > 0 && arguments[0].equals("scan")) {
                continue;
            }
            if (argument.startsWith("-v")) {
                verbose = argument.substring(2);
            } else {
                String[] parts = argument.split("=");
                constants = constants.scaled(Constant.valueOf(parts[0]), Double.parseDouble(parts[1]));
            }
        }
        Path folder = SharedData.path("reference/trials");
        Map<String, Double> slab = new HashMap<>();
        for (var trial : Json.MAPPER
                .readTree(folder.resolve("slab_outputs.json").toFile())
                .path("trials")) {
            for (var row : trial.path("atReceptors")) {
                slab.put(
                        trial.path("id").asText() + "/" + row.path("receptor").asText(),
                        row.path("ppm").asDouble());
            }
        }
        Trials trials = new Trials(new ScenarioReader(new ShippedCatalogue()));
        List<Trial> all = new ArrayList<>();
        for (String name : FILES) {
            try (var in = Files.newInputStream(folder.resolve(name + ".json"))) {
                all.addAll(trials.read(in));
            }
        }
        if (verbose.equals("none") && arguments.length > 0 && arguments[0].equals("scan")) {
            for (String set : String.join(" ", List.of(arguments).subList(1, arguments.length))
                    .split("/")) {
                Constants varied = Constants.STANDARD;
                for (String one : set.trim().split(" ")) {
                    String[] parts = one.split("=");
                    varied = varied.scaled(Constant.valueOf(parts[0]), Double.parseDouble(parts[1]));
                }
                scan(set, new Engine(varied), all);
            }
            return;
        }
        Engine engine = new Engine(constants);
        Map<String, List<Score.Pair>> ours = new LinkedHashMap<>();
        Map<String, List<Score.Pair>> theirs = new LinkedHashMap<>();
        for (String name : List.of(
                "prairie_grass",
                "prairie_grass_tower",
                "burro",
                "maplin_sands",
                "desert_tortoise",
                "goldfish",
                "copenhagen",
                "thorney_island_workbook")) {
            try (var in = Files.newInputStream(folder.resolve(name + ".json"))) {
                for (Trial trial : trials.read(in)) {
                    Verdict verdict = engine.assess(trial.scenario());
                    if (!(verdict instanceof Verdict.Assessed assessed)) {
                        System.out.println(trial.id() + " " + verdict);
                        continue;
                    }
                    Map<String, ReceptorResult> at = new HashMap<>();
                    assessed.receptors().forEach(result -> at.put(result.id(), result));
                    StringBuilder line = new StringBuilder();
                    for (Trial.Observation seen : trial.observations()) {
                        double predicted = at.get(seen.receptor()).peakPpm();
                        Double other = slab.get(trial.id() + "/" + seen.receptor());
                        ours.computeIfAbsent(trial.set(), key -> new ArrayList<>())
                                .add(new Score.Pair(seen.ppm(), predicted));
                        if (other != null) {
                            theirs.computeIfAbsent(trial.set(), key -> new ArrayList<>())
                                    .add(new Score.Pair(seen.ppm(), other));
                        }
                        line.append(String.format(
                                "  %s obs %.4g pred/obs %.2f (slab %.2f)%n",
                                seen.receptor(),
                                seen.ppm(),
                                predicted / seen.ppm(),
                                other == null ? Double.NaN : other / seen.ppm()));
                    }
                    if (trial.id().startsWith(verbose) || verbose.isEmpty()) {
                        System.out.println(trial.id() + " " + assessed.model() + " " + assessed.quantities());
                        System.out.print(line);
                    }
                }
            }
        }
        System.out.printf(
                "%-42s %3s %5s %5s %5s %6s %6s   SLAB: FAC2 MG VG%n", "set", "n", "FAC2", "MG", "VG", "FB", "NMSE");
        ours.forEach((set, pairs) -> {
            Score score = Score.of(pairs);
            Score other = theirs.containsKey(set) ? Score.of(theirs.get(set)) : score;
            System.out.printf(
                    "%-42s %3d %5.2f %5.2f %5.2f %6.2f %6.2f   %5.2f %5.2f %5.2f%n",
                    set,
                    score.count(),
                    score.fac2(),
                    score.mg(),
                    score.vg(),
                    score.fb(),
                    score.nmse(),
                    other.fac2(),
                    other.mg(),
                    other.vg());
        });
    }
}
