package io.canmou.hazard.engine;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.*;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.weather.*;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.*;

/// Random scenarios: `SweepShow N SEED`: prints what is not finite, not valid, not monotone, slow.
public final class SweepShow {
    static Random random;

    static double log(double a, double b) {
        return Math.exp(Math.log(a) + random.nextDouble() * Math.log(b / a));
    }

    public static void main(String[] a) throws Exception {
        var catalogue = new ShippedCatalogue();
        var reader = new ScenarioReader(catalogue);
        List<Substance> substances = new ArrayList<>();
        for (String cas : List.of(
                "7782-50-5",
                "7664-41-7",
                "7664-39-3",
                "74-98-6",
                "74-82-8",
                "7446-09-5",
                "1333-74-0",
                "630-08-0",
                "75-44-5",
                "71-43-2",
                "7647-01-0",
                "107-13-1",
                "7783-06-4",
                "7726-95-6")) {
            if (reader.read(
                            "{\"substance\":{\"cas\":\"" + cas
                                    + "\"},\"weather\":{\"windSpeed\":3,\"stabilityClass\":\"D\"},\"release\":{\"kind\":\"plume\",\"rate\":1,\"duration\":60}}")
                    instanceof ScenarioReading.Read read)
                substances.add(read.input().scenario().substance());
            else System.out.println("not found " + cas);
        }
        int n = Integer.parseInt(a[0]);
        random = new Random(Long.parseLong(a[1]));
        boolean extreme = a.length > 2;
        Engine engine = new Engine();
        int bad = 0, notMono = 0, slow = 0;
        double worst = 1;
        Map<String, List<Double>> times = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            Substance s = substances.get(random.nextInt(substances.size()));
            Weather w = new Weather(
                    extreme ? log(0.05, 75) : log(0.7, 15),
                    extreme ? log(0.5, 200) : 10,
                    random.nextInt(20) == 0 ? null : random.nextDouble() * 360,
                    extreme ? 180 + 160 * random.nextDouble() : 255 + 60 * random.nextDouble(),
                    random.nextDouble(),
                    extreme ? 40000 + 70000 * random.nextDouble() : 101325,
                    extreme ? log(1e-5, 5) : log(3e-4, 1),
                    random.nextBoolean()
                            ? new Stability.Pasquill(StabilityClass.values()[random.nextInt(6)])
                            : new Stability.MoninObukhov((random.nextBoolean() ? -1 : 1) * log(0.5, 1000)),
                    random.nextInt(4) == 0 ? log(10, 10000) : null,
                    random.nextInt(4) == 0 ? 255 + 60 * random.nextDouble() : null,
                    false,
                    List.of());
            double f = 1 + random.nextDouble();
            int kind = random.nextInt(4);
            double rate = extreme ? log(1e-6, 1e6) : log(0.01, 500),
                    duration = extreme ? log(0.1, 1e6) : log(10, 7200),
                    mass = extreme ? log(1e-6, 1e9) : log(1, 1e5);
            double height = random.nextBoolean() ? 0 : extreme ? log(0.1, 2000) : log(0.5, 50),
                    d = extreme ? log(0.001, 1000) : log(0.05, 30);
            Double t = extreme && random.nextInt(3) == 0 ? log(10, 2500) : null;
            double liquid = random.nextBoolean() ? 0 : random.nextDouble();
            boolean vertical = random.nextBoolean();
            Double v = random.nextBoolean() ? null : extreme ? log(0.01, 5000) : log(1, 200);
            java.util.function.DoubleFunction<Release> make = factor -> switch (kind) {
                case 0 -> new Release.Plume(rate * factor, duration, height, d, t);
                case 1 -> new Release.Pool(rate * factor, duration, d, t);
                case 2 ->
                    new Release.Jet(
                            rate * factor,
                            duration,
                            height,
                            d,
                            v,
                            t,
                            liquid,
                            vertical ? Release.Direction.VERTICAL : Release.Direction.HORIZONTAL);
                default -> new Release.Puff(mass * factor, height, d, t, liquid * 0.9);
            };
            List<Receptor> receptors = List.of(new Receptor(
                    "r",
                    new Receptor.Place.AlongWind(log(1, 20000), random.nextGaussian() * 50),
                    1.5,
                    true,
                    null,
                    true));
            double horizon = Boolean.getBoolean("long") ? 600000 : random.nextBoolean() ? 3600 : log(10, 100000);
            Scenario sc = new Scenario(
                    s, null, w, make.apply(1), false, null, List.of(), receptors, List.of(60.0, 600.0), horizon, null);
            try {
                long t0 = System.nanoTime();
                Verdict first = engine.assess(sc);
                double ms = (System.nanoTime() - t0) / 1e6;
                if (!(first instanceof Verdict.Assessed one)) {
                    System.out.println("refused " + first);
                    continue;
                }
                if (i > n / 3)
                    times.computeIfAbsent(one.model(), k -> new ArrayList<>()).add(ms);
                if (ms > 300) {
                    slow++;
                    System.out.println("slow " + ms + " " + sc.release() + w);
                }
                boolean odd = false;
                for (Zone z : one.zones())
                    odd |= !Double.isFinite(z.reach() + z.area() + z.halfWidth() + z.upwind())
                            || !z.outline().isValid()
                            || z.at().stream().anyMatch(m -> !m.outline().isValid() || !Double.isFinite(m.area()));
                for (ReceptorResult r : one.receptors())
                    odd |= r.peakPpm() == null
                            || !Double.isFinite(r.peakPpm())
                            || r.peakPpm() > 1.0001e6
                            || r.peakPpm() < 0
                            || r.toxicLoad() == null
                            || !Double.isFinite(r.toxicLoad());
                if (odd) {
                    bad++;
                    if (bad < 5)
                        System.out.println("BAD " + s.name() + " " + sc.release() + " " + w + " "
                                + one.receptors().getFirst().peakPpm());
                }
                if (engine.assess(sc.withRelease(make.apply(f))) instanceof Verdict.Assessed two)
                    for (int k = 0; k < one.zones().size(); k++) {
                        double x = one.zones().get(k).reach(),
                                y = two.zones().get(k).reach();
                        if (y < x * 0.999 - 0.5) {
                            notMono++;
                            worst = Math.min(worst, y / x);
                            if (notMono < 12)
                                System.out.printf(
                                        "MONO %s %s x%.2f %s %.1f -> %.1f (%s -> %s) u %.1f %s%n",
                                        s.name(),
                                        sc.release(),
                                        f,
                                        one.zones().get(k).level().name(),
                                        x,
                                        y,
                                        one.model(),
                                        two.model(),
                                        w.windSpeed(),
                                        w.stability());
                        }
                    }
            } catch (RuntimeException e) {
                bad++;
                System.out.println("THROWS " + e + " "
                        + (bad < 4 ? Arrays.toString(Arrays.copyOf(e.getStackTrace(), 6)) + sc.release() + w : ""));
            }
        }
        System.out.println("bad " + bad + " notMono " + notMono + " worst " + worst + " slow " + slow);
        times.forEach((model, list) -> {
            Collections.sort(list);
            System.out.printf(
                    "%-24s n %d p50 %.2f p95 %.2f ms%n",
                    model, list.size(), list.get(list.size() / 2), list.get(list.size() * 95 / 100));
        });
    }
}
