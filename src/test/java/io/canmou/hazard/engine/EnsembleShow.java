package io.canmou.hazard.engine;

import io.canmou.SharedData;
import io.canmou.exchange.ScenarioReader;
import io.canmou.hazard.*;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.trust.*;
import java.nio.file.Files;
import java.util.*;

/// Times ensembles on trials with three levels.
public final class EnsembleShow {
    public static void main(String[] a) throws Exception {
        Trials trials = new Trials(new ScenarioReader(new ShippedCatalogue()));
        Engine engine = new Engine();
        for (String name :
                List.of("prairie_grass", "burro", "desert_tortoise", "goldfish", "thorney_island_workbook")) {
            try (var in =
                    Files.newInputStream(SharedData.path("reference/trials").resolve(name + ".json"))) {
                Scenario s = trials.read(in).getFirst().scenario();
                double top = name.equals("prairie_grass") ? 100 : 50000;
                Scenario three = new Scenario(
                        s.substance(),
                        null,
                        s.weather(),
                        s.release(),
                        false,
                        600.0,
                        List.of(
                                new Level("a", LevelKind.TOXIC, top),
                                new Level("b", LevelKind.TOXIC, top / 10),
                                new Level("c", LevelKind.TOXIC, top / 100)),
                        List.of(),
                        List.of(),
                        3600,
                        new EnsembleSettings(1000, 1, 15, 0.3, 0.5));
                double best = 1e9;
                for (int i = 0; i < 8; i++) {
                    long t0 = System.nanoTime();
                    var v = (Verdict.Assessed) engine.assess(three);
                    best = Math.min(best, (System.nanoTime() - t0) / 1e6);
                    if (i == 7)
                        for (Zone z : v.zones())
                            System.out.printf(
                                    "  reach %.0f p50 %.0f p90 %.0f contours %s%n",
                                    z.reach(),
                                    z.reachP50(),
                                    z.reachP90(),
                                    z.probability().stream()
                                            .map(c -> c.p() + ":"
                                                    + (int) c.outline().getArea()
                                                    + c.outline().isValid())
                                            .toList());
                }
                System.out.printf("%-24s best %.0f ms%n", name, best);
            }
        }
    }
}
