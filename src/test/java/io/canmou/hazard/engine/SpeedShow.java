package io.canmou.hazard.engine;

import io.canmou.SharedData;
import io.canmou.exchange.ScenarioReader;
import io.canmou.hazard.*;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.trust.*;
import java.nio.file.Files;
import java.util.*;

/// Times the engine warm on trials without receptors and with three levels.
public final class SpeedShow {
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
                        null);
                double[] t = new double[600];
                for (int i = 0; i < 900; i++) {
                    long t0 = System.nanoTime();
                    engine.assess(three);
                    if (i >= 300) t[i - 300] = (System.nanoTime() - t0) / 1e6;
                }
                Arrays.sort(t);
                System.out.printf("%-24s p50 %.3f p10 %.3f p95 %.3f ms%n", name, t[300], t[60], t[570]);
            }
        }
    }
}
