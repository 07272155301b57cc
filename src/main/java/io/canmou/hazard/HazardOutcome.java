package io.canmou.hazard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One hazard of a release: that it applies and what it does, or why it does not.
///
/// @param kind which hazard
/// @param reason code worded at the edge under `reason.CODE`
/// @param model null where it does not apply
/// @param zones names of the levels of its zones
public record HazardOutcome(
        Kind kind,
        boolean applies,
        String reason,
        @Nullable String model,
        List<String> zones,
        Map<String, Double> quantities) {
    public HazardOutcome {
        zones = List.copyOf(zones);
        quantities = Map.copyOf(quantities);
    }

    /// The hazards that a release may have; `word` is the contract's.
    public enum Kind {
        TOXIC("toxic"),
        FLASH_FIRE("flashFire"),
        VAPOUR_CLOUD_EXPLOSION("vapourCloudExplosion"),
        JET_FIRE("jetFire"),
        POOL_FIRE("poolFire"),
        FIREBALL("fireball"),
        VESSEL_BURST("vesselBurst"),
        SMOKE("smoke");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
