package io.canmou.advice.forces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.canmou.advice.rules.PlansFolder;
import io.canmou.advice.rules.RuleFileFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each hazard asks for, by scale (`needs.yaml`).
public final class Needs {
    private static final String FILE = "needs.yaml";
    private static final int SCALES = 3;

    private final Map<String, List<Asked>> byHazard;
    private final Map<String, Double> setUp;
    private final List<StockUnit> stocks;

    private Needs(Map<String, List<Asked>> byHazard, Map<String, Double> setUp, List<StockUnit> stocks) {
        this.byHazard = byHazard;
        this.setUp = setUp;
        this.stocks = stocks;
    }

    /// How much of a code one unit of an item in a store is.
    ///
    /// @param share of the code's own unit
    record StockUnit(String code, String item, String unit, double share) {}

    /// What one hazard asks for at one scale.
    ///
    /// @param protection what a team must have for itself
    public record Asked(List<Need> must, List<Need> other, List<Need> protection) {
        public Asked {
            must = List.copyOf(must);
            other = List.copyOf(other);
            protection = List.copyOf(protection);
        }
    }

    /// Reads every copy that `plans` has; a hazard of a bureau's own file replaces the shipped one.
    ///
    /// @throws RuleFileFault if there is none, or one cannot be read
    public static Needs read(PlansFolder plans) {
        List<Path> copies = plans.copies(FILE);
        if (copies.isEmpty()) {
            throw new RuleFileFault(FILE, List.of("not found in " + plans.searchPath()));
        }
        Map<String, List<Asked>> hazards = new LinkedHashMap<>();
        Map<String, Double> setUp = new HashMap<>();
        Map<String, StockUnit> stocks = new LinkedHashMap<>();
        copies.forEach(file -> readInto(hazards, setUp, stocks, file));
        return new Needs(hazards, setUp, List.copyOf(stocks.values()));
    }

    private static void readInto(
            Map<String, List<Asked>> hazards, Map<String, Double> setUp, Map<String, StockUnit> stocks, Path file) {
        List<String> problems = new ArrayList<>();
        try {
            JsonNode root = new YAMLMapper().readTree(Files.readString(file));
            root.path("setUp")
                    .properties()
                    .forEach(e -> setUp.put(e.getKey(), e.getValue().asDouble() * 60));
            root.path("stocks")
                    .forEach(stock ->
                            units(stock).forEach(u -> stocks.put(u.code() + "." + u.item() + "." + u.unit(), u)));
            for (JsonNode hazard : root.path("hazards")) {
                String id = hazard.path("id").asText();
                try {
                    hazards.put(id, scales(hazard));
                } catch (IllegalArgumentException e) {
                    problems.add(id + ": " + e.getMessage());
                }
            }
        } catch (JsonProcessingException e) {
            problems.add(e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.isEmpty()) {
            throw new RuleFileFault(file.toString(), problems);
        }
    }

    private static List<StockUnit> units(JsonNode stock) {
        List<StockUnit> units = new ArrayList<>();
        stock.path("units")
                .properties()
                .forEach(e -> units.add(new StockUnit(
                        stock.path("code").asText(),
                        stock.path("item").asText(),
                        e.getKey(),
                        e.getValue().asDouble())));
        return units;
    }

    private static List<Asked> scales(JsonNode hazard) {
        List<Asked> scales = new ArrayList<>();
        for (JsonNode scale : hazard.path("scales")) {
            scales.add(
                    new Asked(needs(scale.path("must")), needs(scale.path("other")), needs(hazard.path("protection"))));
        }
        if (scales.size() != SCALES) {
            throw new IllegalArgumentException("three scales are needed, found " + scales.size());
        }
        return scales;
    }

    private static List<Need> needs(JsonNode list) {
        List<Need> needs = new ArrayList<>();
        list.forEach(n -> needs.add(Need.parse(n.asText())));
        return needs;
    }

    /// What `hazard` asks for at `scale` 1 to 3; an unknown hazard asks for what an unknown substance does.
    public Asked of(String hazard, int scale) {
        List<Asked> scales = byHazard.getOrDefault(hazard, byHazard.getOrDefault("solids-unknown", List.of()));
        return scales.isEmpty() ? new Asked(List.of(), List.of(), List.of()) : scales.get(scale - 1);
    }

    /// The units in which an item in a store counts for `code`.
    List<StockUnit> stocks(String code) {
        return stocks.stream().filter(s -> s.code().equals(code)).toList();
    }

    /// s from arrival until the work of `code` takes effect.
    public double setUp(String code) {
        return setUp.getOrDefault(code, setUp.getOrDefault("other", 300.0));
    }
}
