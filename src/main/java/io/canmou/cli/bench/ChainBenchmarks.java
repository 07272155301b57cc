package io.canmou.cli.bench;

import io.canmou.advice.chain.RuleBooks;
import io.canmou.advice.chain.StepWatch;
import io.canmou.advice.chain.StepWatch.Step;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetworks;
import io.canmou.substance.Catalogue;
import io.canmou.substance.GuideDistances;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The whole chain after a wind change: from the new wind to the new situation, with thirty teams; and its steps,
/// which add up to it because they are measured in the same runs.
///
/// Without ensemble, painting and PDF.
public final class ChainBenchmarks {
    private static final int WARM_UP = 60;
    private static final double GOAL = 50;
    private static final double NANOS = 1e6;

    private final Knowledge knowledge;
    private final Map<Asked, Times> measured = new HashMap<>();

    /// What the staff knows apart from the region.
    record Knowledge(
            HazardEngine engine,
            Supplier<Catalogue> catalogue,
            Function<String, Optional<GuideDistances>> guides,
            Supplier<RuleBooks> rules) {}

    public ChainBenchmarks(
            HazardEngine engine,
            Supplier<Catalogue> catalogue,
            Function<String, Optional<GuideDistances>> guides,
            Supplier<RuleBooks> rules) {
        this.knowledge = new Knowledge(engine, catalogue, guides, rules);
    }

    /// The chain first, then its steps in their order.
    public List<Benchmark> all() {
        List<Benchmark> all = new ArrayList<>(List.of(new Run("chain.windChange", GOAL, null)));
        for (Step step : Step.values()) {
            all.add(new Run("chain.windChange." + step.name().toLowerCase(Locale.ROOT), null, step));
        }
        return all;
    }

    private record Asked(Path region, boolean quick) {}

    /// ms of each run.
    private record Times(List<Double> whole, Map<Step, List<Double>> steps) {}

    private final class Run implements Benchmark {
        private final String name;
        private final @Nullable Double goal;
        private final @Nullable Step step;

        /// @param step null: the whole
        Run(String name, @Nullable Double goal, @Nullable Step step) {
            this.name = name;
            this.goal = goal;
            this.step = step;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public @Nullable Double goal() {
            return goal;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            Asked asked = new Asked(settings.region(), settings.quick());
            Times times = measured.get(asked);
            if (times == null) {
                times = times(settings);
                measured.put(asked, times);
            }
            return step == null ? times.whole() : times.steps().getOrDefault(step, List.of());
        }
    }

    private Times times(BenchSettings settings) throws Exception {
        try (RegionPack pack = RegionPacks.open(settings.region());
                RoadNetwork roads = RoadNetworks.open(pack)) {
            Steps steps = new Steps();
            Times times = new Times(new ArrayList<>(), new EnumMap<>(Step.class));
            if (roads.empty()) {
                return times;
            }
            ChainScene scene = new ChainScene(knowledge, pack, roads, steps);
            for (int i = 0; i < WARM_UP + settings.samples(); i++) {
                steps.begin();
                scene.next();
                if (i >= WARM_UP) {
                    steps.addTo(times);
                }
            }
            return times;
        }
    }

    /// Reads the clock between the steps of one run.
    private static final class Steps implements StepWatch {
        private final Map<Step, Long> nanos = new EnumMap<>(Step.class);
        private long last;

        void begin() {
            last = System.nanoTime();
        }

        @Override
        public void passed(Step step) {
            long now = System.nanoTime();
            nanos.put(step, now - last);
            last = now;
        }

        void addTo(Times times) {
            nanos.forEach((step, taken) ->
                    times.steps().computeIfAbsent(step, _ -> new ArrayList<>()).add(taken / NANOS));
            times.whole().add(nanos.values().stream().mapToLong(Long::longValue).sum() / NANOS);
        }
    }
}
