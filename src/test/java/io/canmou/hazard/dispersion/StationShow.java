package io.canmou.hazard.dispersion;

import io.canmou.SharedData;
import io.canmou.exchange.ScenarioReader;
import io.canmou.hazard.engine.ShowSource;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.trust.Trial;
import io.canmou.trust.Trials;
import java.nio.file.Files;

/// Prints the stations of a trial's plume: `StationShow FILE TRIAL`.
final class StationShow {
    public static void main(String[] a) throws Exception {
        Trials trials = new Trials(new ScenarioReader(new ShippedCatalogue()));
        try (var in = Files.newInputStream(SharedData.path("reference/trials").resolve(a[0] + ".json"))) {
            for (Trial t : trials.read(in)) {
                if (!t.id().equals(a[1])) continue;
                Air air = Air.of(t.scenario().weather());
                System.out.println(air.layer());
                var p = (Emission.Steady)
                        ShowSource.of(t.scenario()).emissions().getFirst();
                var release = new Dispersion.Release(
                        air,
                        t.scenario().substance(),
                        t.scenario().substance().physics().molarMass());
                System.out.println(p + " scale " + Behaviour.steadyScale(p, release));
                var list = new SteadyPlumes(release, Constants.STANDARD, 1.12)
                        .course(p, Behaviour.of(p, release), true)
                        .stations();
                System.out.println(list.size() + " stations");
                int i = 0;
                for (Station s : list)
                    if (i++ % 4 == 0)
                        System.out.printf(
                                "x %.1f t %.1f plat %.4g box %.2f sy %.2f speed %.2f H %.2f c %.2f s %.2f%n",
                                s.x(),
                                s.travel(),
                                s.plateau(),
                                s.halfWidth(),
                                s.sigmaY(),
                                s.speed(),
                                s.profile().height(),
                                s.profile().centre(),
                                s.profile().shape());
            }
        }
    }
}
