package io.canmou.advice.plan;

import io.canmou.advice.rules.Container;
import io.canmou.advice.rules.Filled;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which plan templates lead and join: by the facts, unless the type was laid down.
public final class IncidentType {
    private static final String AMMONIA = "7664-41-7";
    private static final String AMMONIA_WATER = "1336-21-6";
    private static final double STRONG = 0.25;
    private static final String NITRATE = "6484-52-2";
    private static final Set<String> FIREWORKS = Set.of("0333", "0334", "0335", "0336", "0337");

    private IncidentType() {}

    /// Ids of templates, the leading one first.
    public static List<String> of(Filled filled) {
        List<String> types = new ArrayList<>();
        types.add(filled.filled().value(FactKey.TYPE).orElseGet(() -> leading(filled)));
        if (solution(filled) && types.getFirst().equals("corrosive")) {
            types.add("toxic-gas");
        }
        Container container = filled.vessel().container();
        boolean onTheRoad = container == Container.HIGHWAY_TANK && filled.facility() == null;
        if (onTheRoad && !types.contains("road-tanker") && filled.entry() != null) {
            types.add("road-tanker");
        }
        return types;
    }

    private static double share(Filled filled) {
        return filled.filled().value(FactKey.MASS_FRACTION).orElse(1.0);
    }

    private static boolean solution(Filled filled) {
        return share(filled) < 1;
    }

    private static String leading(Filled filled) {
        Entry entry = filled.entry();
        if (entry == null) {
            return "solids-unknown";
        }
        if (entry.un().stream().anyMatch(FIREWORKS::contains)) {
            return "fireworks";
        }
        if (NITRATE.equals(entry.cas()) || entry.hazardClass().startsWith("1")) {
            return "explosives-an";
        }
        boolean weak = solution(filled) && share(filled) < STRONG;
        if (AMMONIA.equals(entry.cas()) || AMMONIA_WATER.equals(entry.cas())) {
            return weak ? "corrosive" : "ammonia";
        }
        if (solution(filled) && entry.hazardClass().contains("8")) {
            return "corrosive";
        }
        return switch (filled.substanceClass()) {
            case K1, K5 -> "toxic-gas";
            case K2, K3 -> entry.substance().flammability().lel() == null ? "toxic-gas" : "lpg";
            case K4 -> entry.hazardClass().startsWith("2.3") ? "toxic-gas" : "gas-pipeline";
            case K6 -> "tank-fire";
            case K7, K8 -> "corrosive";
            case K9, K10, K11, K12 -> "solids-unknown";
        };
    }

    /// Which row of `needs.yaml` the type asks by.
    public static String needs(String type, Filled filled) {
        return switch (type) {
            case "lpg" -> filled.fire() ? "lpg-fire" : "lpg";
            case "tank-fire" -> polar(filled.entry()) ? "tank-fire-polar" : "tank-fire";
            case "road-tanker" -> "toxic-gas";
            default -> type;
        };
    }

    /// Alcohols, ketones and the like break ordinary foam: they hold oxygen and mix with water.
    private static boolean polar(@Nullable Entry entry) {
        String formula = entry == null ? null : entry.formula();
        return formula != null && formula.contains("O");
    }
}
