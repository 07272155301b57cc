package io.canmou.advice.zones;

import io.canmou.advice.rules.Defaults;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Release;
import io.canmou.hazard.fire.Smoke;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.substance.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The levels that hot, public and alert lines are drawn by (rules Z1 to Z3, Z5, Z8).
///
/// Toxic ones are asked for 60 min, 4 h and 8 h at once; how long the release lasts is known only after the run.
public final class PlanLevels {
    /// Name of the level from which on a cloud may burn somewhere: a share of the lower limit.
    public static final String MAY_BURN = "lel10";

    private final Defaults defaults;

    public PlanLevels(Defaults defaults) {
        this.defaults = defaults;
    }

    /// How long people are taken to be exposed.
    public enum Exposure {
        HOUR("60min"),
        FOUR_HOURS("4h"),
        EIGHT_HOURS("8h");

        private final String word;

        Exposure(String word) {
            this.word = word;
        }
    }

    /// By how long it lasts (s) and whether the air is calm (Z5).
    public Exposure exposure(double duration, boolean calm) {
        if (duration > defaults.number("Z5", "eightHoursAbove")) {
            return Exposure.EIGHT_HOURS;
        }
        return duration > defaults.number("Z5", "fourHoursAbove") || calm ? Exposure.FOUR_HOURS : Exposure.HOUR;
    }

    /// All levels that the model of `release` is asked for, toxic ones for each of `exposures`.
    public List<Level> asked(Entry entry, Release release, List<Exposure> exposures) {
        return switch (release) {
            case Release.KnownSource known -> dispersion(entry, exposures);
            case Release.ComputedSource computed -> dispersion(entry, exposures);
            case Release.PoolFire fire -> thermal();
            case Release.JetFire fire -> thermal();
            case Release.Fireball ball -> thermal();
            case Release.VesselBurst burst -> blast();
            case Release.VapourCloudExplosion cloud -> blast();
            case Release.Explosive charge -> blast();
        };
    }

    private List<Level> dispersion(Entry entry, List<Exposure> exposures) {
        Map<String, Level> byName = new java.util.LinkedHashMap<>();
        for (Exposure exposure : exposures) {
            for (int tier = 3; tier >= 1; tier--) {
                Level level = toxic(entry.substance().toxicity(), tier, exposure);
                if (level != null) {
                    byName.putIfAbsent(level.name(), level);
                }
            }
        }
        Double idlh = entry.substance().toxicity().ppm().get("idlh");
        if (idlh != null) {
            byName.put("idlh", new Level("idlh", LevelKind.TOXIC, idlh));
        }
        List<Level> levels = new ArrayList<>(byName.values());
        levels.addAll(flammable(entry.substance().flammability()));
        return levels;
    }

    private List<Level> flammable(Flammability flammability) {
        Double lel = flammability.lel();
        return lel == null
                ? List.of()
                : List.of(
                        new Level("lel50", LevelKind.FLAMMABLE, lel * 1e6 * defaults.number("Z1", "lelShare")),
                        new Level(MAY_BURN, LevelKind.FLAMMABLE, lel * 1e6 * defaults.number("Z2", "lelShare")));
    }

    private List<Level> thermal() {
        return List.of(
                new Level("thermal12.5", LevelKind.THERMAL_FLUX, defaults.number("Z1", "heat")),
                new Level("thermal5", LevelKind.THERMAL_FLUX, defaults.number("F11", "crews")),
                new Level("thermal1.6", LevelKind.THERMAL_FLUX, defaults.number("Z2", "heat")));
    }

    private List<Level> blast() {
        return List.of(
                new Level("overpressure20", LevelKind.OVERPRESSURE, defaults.number("Z1", "overpressure")),
                new Level("overpressure2", LevelKind.OVERPRESSURE, defaults.number("Z2", "overpressure")));
    }

    /// The level of a tier (3 hot, 2 public, 1 alert); null: the substance has none. AEGL, then ERPG, PAC, IDLH
    /// (Z8).
    public @Nullable Level toxic(Toxicity toxicity, int tier, Exposure exposure) {
        Map<String, Double> ppm = toxicity.ppm();
        for (String name :
                List.of("aegl" + tier + "." + exposure.word, "aegl" + tier + ".60min", "erpg" + tier, "pac" + tier)) {
            Double value = ppm.get(name);
            if (value != null) {
                return new Level(name, LevelKind.TOXIC, value);
            }
        }
        Double idlh = ppm.get("idlh");
        if (idlh == null || tier == 1) {
            return null;
        }
        return tier == 3
                ? new Level("idlh", LevelKind.TOXIC, idlh)
                : new Level("idlh10", LevelKind.TOXIC, idlh * defaults.number("Z8", "idlhShare"));
    }

    /// Names of the levels that count towards the hot zone.
    public List<String> hot(Entry entry, Exposure exposure) {
        Level toxic = toxic(entry.substance().toxicity(), 3, exposure);
        return Stream.of(
                        toxic == null ? "" : toxic.name(),
                        Smoke.level(3),
                        "idlh",
                        "lel50",
                        "thermal12.5",
                        "overpressure20")
                .toList();
    }

    /// Names of the levels that count towards the public zone.
    public List<String> publicZone(Entry entry, Exposure exposure) {
        Level toxic = toxic(entry.substance().toxicity(), 2, exposure);
        return Stream.of(toxic == null ? "" : toxic.name(), Smoke.level(2), MAY_BURN, "thermal1.6", "overpressure2")
                .toList();
    }

    /// Names of the levels that count towards the alert zone.
    public List<String> alert(Entry entry, Exposure exposure) {
        Level toxic = toxic(entry.substance().toxicity(), 1, exposure);
        return toxic == null ? List.of(Smoke.level(1)) : List.of(toxic.name(), Smoke.level(1));
    }
}
