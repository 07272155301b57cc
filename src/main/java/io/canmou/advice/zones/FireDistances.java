package io.canmou.advice.zones;

import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Standing distances of fire and explosion, before and beside any model (rules F1 to F11, K3, K8 to K12).
public final class FireDistances {
    private static final String AMMONIUM_NITRATE = "6484-52-2";
    private static final String OXYGEN = "7782-44-7";

    private final Defaults defaults;

    public FireDistances(Defaults defaults) {
        this.defaults = defaults;
    }

    /// Distances by one rule, m.
    ///
    /// @param downwind public, downwind only where it is farther than `around`
    /// @param around public, on all sides
    /// @param crews on all sides
    /// @param informed outer line of those who are told; 0: none
    public record Standing(String rule, double crews, double around, double downwind, double informed) {
        static Standing circle(String rule, double crews, double around) {
            return new Standing(rule, crews, around, around, 0);
        }

        /// The farthest that the public line goes.
        public double reach() {
            return Math.max(around, downwind);
        }
    }

    /// All rules that apply here; the outermost counts.
    public List<Standing> of(Filled filled) {
        List<Standing> standings = new ArrayList<>();
        Entry entry = filled.entry();
        if (entry == null) {
            standings.add(filled.fire() ? unnamedFire(filled) : unknown(filled));
            return standings;
        }
        boolean fireExcluded = filled.known(FactKey.FIRE) && !filled.fire();
        if (filled.substanceClass() == SubstanceClass.K2 && !fireExcluded) {
            standings.add(liquefiedGas(filled.vessel().content()));
        }
        if (explosive(filled)) {
            standings.add(isNitrate(entry) ? nitrate(filled.vessel().content()) : explosives());
        }
        if (filled.fire() && filled.substanceClass() == SubstanceClass.K6) {
            standings.add(Standing.circle("F10", defaults.number("F10", "crews"), defaults.number("F10", "public")));
        }
        byClass(filled, entry).ifPresent(standings::add);
        return standings;
    }

    private Optional<Standing> byClass(Filled filled, Entry entry) {
        return switch (filled.substanceClass()) {
            case K3 ->
                OXYGEN.equals(entry.cas())
                        ? Optional.of(
                                Standing.circle("K3", defaults.number("K3", "oxygen"), defaults.number("K3", "oxygen")))
                        : Optional.empty();
            case K6 ->
                Optional.of(new Standing(
                        "K6",
                        defaults.number("K6", "isolation"),
                        defaults.number("K6", "isolation"),
                        defaults.number("K6", "large"),
                        0));
            case K8 ->
                Optional.of(Standing.circle("K8", defaults.number("K8", "liquid"), defaults.number("K8", "liquid")));
            case K9 ->
                Optional.of(new Standing(
                        "K9",
                        defaults.number("K9", "isolation"),
                        defaults.number("K9", "isolation"),
                        filled.fire() ? defaults.number("K9", "downwind") : defaults.number("K9", "isolation"),
                        0));
            case K11 ->
                Optional.of(Standing.circle(
                        "K11", defaults.number("K11", "isolation"), defaults.number("K11", "isolation")));
            case K12 -> Optional.of(filled.fire() ? unnamedFire(filled) : unknown(filled));
            case K1, K2, K4, K5, K7, K10 -> Optional.empty();
        };
    }

    /// F1: anything unknown, no fire; with people down at a distance K12.
    private Standing unknown(Filled filled) {
        if (filled.known(FactKey.SYMPTOMS)) {
            double shelter = defaults.number("K12", "shelter");
            return new Standing("K12", defaults.number("K12", "isolation"), shelter, shelter, 0);
        }
        double isolation = defaults.number("F1", "isolation");
        return new Standing("F1", isolation, isolation, defaults.number("F1", "downwind"), 0);
    }

    /// F2: an unnamed load or store on fire; with a plant near that may hold explosives or gas the longer one.
    private Standing unnamedFire(Filled filled) {
        boolean possible = filled.facility() == null
                ? false
                : filled.facility().type().equals("fireworks")
                        || filled.facility().stocks().stream().anyMatch(s -> mayExplode(s.substance(), s.cas()));
        double distance = defaults.number("F2", possible ? "explosive" : "distance");
        return Standing.circle("F2", distance, distance);
    }

    private static boolean mayExplode(String name, @Nullable String cas) {
        return AMMONIUM_NITRATE.equals(cas)
                || name.matches(
                        "(?i).*(硝酸铵|硝化|过氧|烟花|爆竹|炸药|液化气|液化石油气|LPG|nitrate|nitro|peroxide|firework|propane|butane).*");
    }

    /// F3: a vessel of liquefied gas, full content.
    public Standing liquefiedGas(double mass) {
        double radius = fireballRadius(mass);
        return new Standing(
                "F3",
                Math.max(defaults.number("F3", "crewsTimes") * radius, defaults.number("F3", "crewsLeast")),
                Math.max(defaults.number("F3", "publicTimes") * radius, defaults.number("F3", "publicLeast")),
                0,
                defaults.number("F3", "informedTimes") * radius);
    }

    /// R = 3 m^(1/3), m of a fireball of `mass` kg.
    public double fireballRadius(double mass) {
        return defaults.number("F3", "radiusFactor") * StrictMath.cbrt(mass);
    }

    /// F5: ammonium nitrate of `mass` kg in fire.
    public Standing nitrate(double mass) {
        double ring = defaults.number("F5", "factor") * StrictMath.cbrt(defaults.number("F5", "equivalence") * mass);
        double distance = Math.max(defaults.number("F5", "least"), ring);
        return Standing.circle("F5", distance, distance);
    }

    private Standing explosives() {
        double distance = defaults.number("F6", "least");
        return Standing.circle("F6", distance, distance);
    }

    private static boolean isNitrate(Entry entry) {
        return AMMONIUM_NITRATE.equals(entry.cas());
    }

    private boolean explosive(Filled filled) {
        Entry entry = filled.entry();
        if (entry == null || filled.substanceClass() != SubstanceClass.K10) {
            return false;
        }
        boolean firstClass = entry.hazardClass().startsWith("1");
        boolean nitrate = isNitrate(entry) && filled.vessel().content() >= defaults.number("F5", "from");
        return firstClass || (filled.fire() && (nitrate || entry.hazardClass().startsWith("5.2")));
    }

    /// When to be gone (F7; F3 for a heated vessel); null: nothing that may explode burns.
    public @Nullable WithdrawalClock clock(Filled filled, List<Standing> standings) {
        if (!filled.fire()) {
            return null;
        }
        OffsetDateTime since = filled.filled().value(FactKey.TIME).orElse(filled.time());
        for (Standing standing : standings) {
            switch (standing.rule()) {
                case "F2", "F5", "F6" -> {
                    return new WithdrawalClock(
                            since,
                            standing.crews(),
                            defaults.number("F7", "earliest"),
                            defaults.number("F7", "latest"),
                            "F7",
                            "10–42");
                }
                case "F3" -> {
                    return new WithdrawalClock(
                            since,
                            standing.crews(),
                            defaults.number("F3", "firstFailure"),
                            defaults.number("F7", "latest"),
                            "F3",
                            "10–42");
                }
                default -> {
                    // no clock by this rule
                }
            }
        }
        return null;
    }
}
