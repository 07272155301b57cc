package io.canmou.hazard.engine;

import io.canmou.SharedData;
import io.canmou.exchange.ScenarioReader;
import io.canmou.hazard.*;
import io.canmou.hazard.dispersion.*;
import io.canmou.hazard.footprint.*;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.trust.*;
import java.nio.file.Files;
import java.util.*;

/// Compares the reach of coarse and fine steps on all trials.
public final class CoarseShow {
    public static void main(String[] a) throws Exception {
        Trials trials = new Trials(new ScenarioReader(new ShippedCatalogue()));
        for (String name : List.of(
                "prairie_grass",
                "burro",
                "maplin_sands",
                "desert_tortoise",
                "goldfish",
                "thorney_island_workbook",
                "copenhagen")) {
            try (var in =
                    Files.newInputStream(SharedData.path("reference/trials").resolve(name + ".json"))) {
                double worst = 0;
                for (Trial trial : trials.read(in)) {
                    Scenario s = trial.scenario();
                    DispersionSource source = ShowSource.of(s);
                    for (double ppm :
                            name.equals("copenhagen") ? new double[] {1e-4} : new double[] {50000, 5000, 500, 50, 5}) {
                        double[] r = new double[2];
                        Dispersion fine = new Dispersion(Constants.STANDARD);
                        for (int k = 0; k < 2; k++) {
                            var cloud = (k == 0 ? fine : fine.coarse())
                                    .disperse(source, s.substance(), s.weather())
                                    .cloud();
                            r[k] = new Footprint(cloud, 270.0)
                                    .outlines(List.of(new Footprint.Asked(
                                            new Level("x", LevelKind.TOXIC, ppm), new Averaging(600, 1e6))))
                                    .getFirst()
                                    .reach();
                        }
                        if (r[0] > 20) {
                            double off = r[1] / r[0] - 1;
                            if (Math.abs(off) > Math.abs(worst)) worst = off;
                            if (Math.abs(off) > 0.02)
                                System.out.printf("%s %.0f ppm fine %.1f coarse %.1f%n", trial.id(), ppm, r[0], r[1]);
                        }
                    }
                }
                System.out.printf("%s worst %.4f%n", name, worst);
            }
        }
    }
}
