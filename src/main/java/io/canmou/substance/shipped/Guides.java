package io.canmou.substance.shipped;

import io.canmou.substance.GuideDistances;
import io.canmou.substance.Once;
import java.util.Optional;

/// The distances of the emergency guides, by guide number.
public final class Guides {
    private final Once<Table> table = Once.of(() -> Table.shipped("guides"));

    /// The distances of `guide`; empty if there is no such guide. A `P` after the number (polymerises) is ignored.
    public Optional<GuideDistances> distances(String guide) {
        String number = guide.endsWith("P") ? guide.substring(0, guide.length() - 1) : guide;
        return table.get().rows(number).stream()
                .findFirst()
                .map(r -> new GuideDistances(
                        number,
                        r.text("hazard_zh"),
                        r.text("hazard_en"),
                        r.number("iso_liquid_or_gas_m"),
                        r.number("iso_solid_m"),
                        r.number("large_spill_downwind_m"),
                        r.number("fire_distance_m"),
                        r.text("see_table1").equals("Y")));
    }

    /// Puts the distances of `guide` among what is known, under `guide.…`; the contract has no keys for them.
    ///
    /// @param solid which of the two isolations holds, as `guide.isolation`
    void put(String guide, boolean solid, Known known) {
        distances(guide).ifPresent(d -> {
            String source = "ERG 2024 guide " + d.guide();
            known.put("guide.isolation.liquidOrGas", d.isolationLiquidOrGas(), "m", source);
            known.put("guide.isolation.solid", d.isolationSolid(), "m", source);
            known.put("guide.isolation", solid ? d.isolationSolid() : d.isolationLiquidOrGas(), "m", source);
            known.put("guide.largeSpill", d.largeSpill(), "m", source);
            known.put("guide.fire", d.fire(), "m", source);
        });
    }
}
