package io.canmou.substance.shipped;

import io.canmou.hazard.substance.Flammability;
import org.jspecify.annotations.Nullable;

/// Explosion limits, flash point, autoignition, heat of combustion.
final class Burning {
    private final Table flammability;
    private final Table thermo;

    private final Table explosives;

    Burning(Table flammability, Table thermo, Table explosives) {
        this.flammability = flammability;
        this.thermo = thermo;
        this.explosives = explosives;
    }

    /// How `cas` burns; each figure also lands in `known`.
    ///
    /// @param hazardClass class and division by the rules of transport
    Flammability of(String cas, String hazardClass, @Nullable Double molarMass, Known known) {
        for (Row row : flammability.rows(cas)) {
            known.put("lel", row.number("lel_vol_frac"), "mol/mol", row.text("limits_source"));
            known.put("uel", row.number("uel_vol_frac"), "mol/mol", row.text("limits_source"));
            known.put("flashPoint", row.number("flash_point_K"), "K", row.text("flash_source"));
            known.put("autoignition", row.number("autoignition_K"), "K", row.text("autoignition_source"));
        }
        putHeat(cas, molarMass, known);
        Double heat = known.get("heatOfCombustion");
        return new Flammability(
                known.get("lel"),
                known.get("uel"),
                known.get("flashPoint"),
                known.get("autoignition"),
                heat,
                equivalence(cas, hazardClass));
    }

    /// Mass of TNT per mass of a condensed explosive; what is not listed counts by its division.
    private @Nullable Double equivalence(String cas, String hazardClass) {
        return explosives.rows(cas).stream()
                .map(row -> row.number("tnt_equivalence"))
                .findFirst()
                .orElseGet(() -> byDivision(hazardClass));
    }

    /// The net explosive quantity as TNT where it may explode in mass (AASTP-1 and IATG 02.20, which the rows of
    /// fireworks follow too); a fifth of it where it explodes only when confined.
    private static @Nullable Double byDivision(String hazardClass) {
        if (hazardClass.length() < 3) {
            return null;
        }
        return switch (hazardClass.substring(0, 3)) {
            case "1.1", "1.5", "1.6" -> (Double) 1.0;
            case "1.2", "1.3" -> (Double) 0.2;
            default -> null;
        };
    }

    private void putHeat(String cas, @Nullable Double molarMass, Known known) {
        for (Row row : thermo.rows(cas)) {
            Double computed = row.number("hcomb_net_J_mol");
            Double molar = computed == null ? row.number("hcomb_CHRIS_J_mol") : computed;
            if (molar != null && molarMass != null) {
                String source = computed == null ? "CHRIS 1999" : row.text("hcomb_source");
                known.put("heatOfCombustion", molar / molarMass, "J/kg", source);
            }
        }
    }
}
