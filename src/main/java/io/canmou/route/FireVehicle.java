package io.canmou.route;

import io.canmou.region.osm.Tags;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How fast a fire engine (up to 30 t, 4 m high) drives on a road, and whether it may.
///
/// Source: table of roads and speeds of the travel rules: without a maxspeed by class; with one 0.8 of it (motorway
/// 0.7), at most 80 km/h; links at most 40; unpaved 15; ferries, private ground and steps are not used; bridges of
/// less than 30 t and clearances below 4 m are closed, unknown limits open. Turn bans are not kept: a vehicle on a
/// call is exempt from them. Roads of a class that the table lacks take the next slower one.
final class FireVehicle {
    /// Cost of a turn and of a traffic signal, s.
    static final double TURN = 5;

    /// Speed between a house and its road, m/s: that of a service road.
    static final double OFF_ROAD = 15 / 3.6;

    private static final double CAP = 80;
    private static final double LINK_CAP = 40;
    private static final double UNPAVED_CAP = 15;
    private static final double OF_LIMIT = 0.8;
    private static final double OF_MOTORWAY_LIMIT = 0.7;
    private static final double HEIGHT = 4;
    private static final double BRIDGE_LOAD = 30;
    private static final double KM_PER_MILE = 1.609344;
    private static final Map<String, Double> BY_CLASS = Map.ofEntries(
            Map.entry("motorway", 70.0),
            Map.entry("trunk", 55.0),
            Map.entry("primary", 48.0),
            Map.entry("secondary", 40.0),
            Map.entry("tertiary", 32.0),
            Map.entry("unclassified", 22.0),
            Map.entry("residential", 22.0),
            Map.entry("living_street", 15.0),
            Map.entry("service", 15.0),
            Map.entry("road", 15.0),
            Map.entry("track", 15.0));
    private static final Set<String> UNPAVED = Set.of(
            "unpaved", "gravel", "dirt", "ground", "earth", "grass", "sand", "mud", "pebblestone", "woodchips", "rock");
    private static final Set<String> FIXED_BARRIERS = Set.of(
            "bollard",
            "block",
            "jersey_barrier",
            "log",
            "wall",
            "fence",
            "debris",
            "stile",
            "kissing_gate",
            "turnstile",
            "cycle_barrier",
            "motorcycle_barrier",
            "full-height_turnstile",
            "planter");

    private FireVehicle() {}

    /// Speeds forward and backward on a way with these tags, km/h; 0: closed in that direction.
    static Speeds speeds(Tags tags) {
        double base = base(tags);
        if (base == 0 || closed(tags)) {
            return new Speeds(0, 0);
        }
        boolean link = tags.get("highway", "").endsWith("_link");
        double forward = limited(tags, base, link, "maxspeed:forward");
        double backward = limited(tags, base, link, "maxspeed:backward");
        return switch (direction(tags)) {
            case FORWARD -> new Speeds(forward, 0);
            case BACKWARD -> new Speeds(0, backward);
            case BOTH -> new Speeds(forward, backward);
        };
    }

    private static double base(Tags tags) {
        String road = tags.get("highway", "").replace("_link", "");
        Double known = BY_CLASS.get(road);
        if (known != null) {
            return known;
        }
        boolean forUs = tags.is("emergency", "yes", "designated", "official");
        return forUs && tags.is("highway", "pedestrian", "footway", "path", "cycleway", "busway", "bus_guideway")
                ? BY_CLASS.getOrDefault("service", 0.0)
                : 0;
    }

    private static boolean closed(Tags tags) {
        if (tags.is("area", "yes") || tags.is("impassable", "yes") || tags.is("smoothness", "impassable")) {
            return true;
        }
        OptionalDouble height = number(tags.get("maxheight"), 1);
        OptionalDouble load = number(tags.get("maxweight"), 1);
        boolean low = height.isPresent() && height.getAsDouble() < HEIGHT;
        boolean weak =
                tags.has("bridge") && !tags.is("bridge", "no") && load.isPresent() && load.getAsDouble() < BRIDGE_LOAD;
        return low || weak || barred(tags);
    }

    /// Whether access is refused: the most special key decides.
    private static boolean barred(Tags tags) {
        for (String key : new String[] {"emergency", "motor_vehicle", "vehicle", "access"}) {
            String value = tags.get(key);
            if (value != null) {
                return value.equals("no") || value.equals("private");
            }
        }
        return false;
    }

    private static double limited(Tags tags, double base, boolean link, String directed) {
        String text = tags.get(directed, tags.get("maxspeed", ""));
        OptionalDouble limit = number(text, text.contains("mph") ? KM_PER_MILE : 1);
        double share = tags.is("highway", "motorway", "motorway_link") ? OF_MOTORWAY_LIMIT : OF_LIMIT;
        double speed = limit.isPresent() && limit.getAsDouble() > 0 ? share * limit.getAsDouble() : base;
        speed = Math.min(speed, link ? LINK_CAP : CAP);
        boolean rough = tags.is("highway", "track") || tags.is("surface", UNPAVED);
        return rough ? Math.min(speed, UNPAVED_CAP) : speed;
    }

    private static OptionalDouble number(@Nullable String text, double unit) {
        if (text == null) {
            return OptionalDouble.empty();
        }
        String digits = text.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*(mph|km/h|t|m)$", "");
        try {
            return OptionalDouble.of(Double.parseDouble(digits) * unit);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static Direction direction(Tags tags) {
        if (tags.is("oneway:emergency", "no")) {
            return Direction.BOTH;
        }
        String oneway = tags.get("oneway", "");
        if (oneway.equals("-1") || oneway.equals("reverse")) {
            return Direction.BACKWARD;
        }
        boolean implied = tags.is("junction", "roundabout", "circular") || tags.is("highway", "motorway");
        boolean said = oneway.equals("yes") || oneway.equals("1") || oneway.equals("true");
        return said || implied && !oneway.equals("no") ? Direction.FORWARD : Direction.BOTH;
    }

    /// Whether a barrier with these tags stops a fire engine.
    static boolean stops(Tags tags) {
        String kind = tags.get("barrier", "");
        if (kind.isEmpty() || tags.is("emergency", "yes", "designated")) {
            return false;
        }
        boolean gate = kind.contains("gate") || kind.equals("chain") || kind.equals("swing_gate");
        return FIXED_BARRIERS.contains(kind) || gate && (barred(tags) || tags.is("locked", "yes"));
    }

    private enum Direction {
        FORWARD,
        BACKWARD,
        BOTH
    }

    /// km/h.
    record Speeds(double forward, double backward) {
        boolean open() {
            return forward > 0 || backward > 0;
        }
    }
}
