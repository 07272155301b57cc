package io.canmou.substance.shipped;

import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Physics;
import io.canmou.substance.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Thermophysical properties: single values from `thermo`, curves from `correlations` and Antoine's constants.
final class PhysicalProperties {
    /// Molar mass of dry air, kg/mol; US Standard Atmosphere 1976.
    private static final double AIR = 0.0289644;

    /// Temperature at which the contract states vapour pressures, K.
    private static final double ROOM = 293.15;

    private static final double GAS_CONSTANT = Physics.GAS_CONSTANT;

    private final Table thermo;
    private final Correlations correlations;

    PhysicalProperties(Table thermo, Table correlations) {
        this.thermo = thermo;
        this.correlations = new Correlations(correlations);
    }

    /// kg/mol: from the table, else from the formula.
    @Nullable
    Double molarMass(String cas, String formula, Known known) {
        Double tabulated = thermo.rows(cas).stream()
                .map(r -> r.number("molar_mass_g_mol", 1e-3))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        known.put("molarMass", tabulated, "kg/mol", "chemicals (CRC, WebBook, CHRIS)");
        if (tabulated != null) {
            return tabulated;
        }
        Double computed = formula.isEmpty() ? null : Formula.molarMass(formula).orElse(null);
        known.put("molarMass", computed, "kg/mol", "formula, IUPAC 2021 atomic weights");
        return computed;
    }

    /// The properties of `cas`; each figure that it names also lands in `known`.
    Physics of(String cas, @Nullable Double molarMass, Known known) {
        if (molarMass != null) {
            known.put("gasDensityRelative", molarMass / AIR, "1", "molar mass over that of air");
        }
        List<Row> rows = thermo.rows(cas);
        if (rows.isEmpty()) {
            return molarMass == null ? Physics.UNKNOWN : only(molarMass);
        }
        Row row = rows.getFirst();
        Double perMass = molarMass == null ? null : 1 / molarMass;
        Correlations.Curves curves = correlations.of(cas, molarMass, antoine(row));
        Double latent = scaled(row.number("hvap_tb_J_mol"), perMass);
        putStated(row, known);
        known.put("meltingPoint", curves.triplePoint(), "K", "triple point, lower end of Perry 8 tables 2-8 and 2-32");
        known.put("latentHeat", latent, "J/kg", row.text("hvap_source"));
        putVapourPressure(curves, row, known);
        return new Physics(
                molarMass,
                row.number("tb_K"),
                curves.triplePoint(),
                row.number("tc_K"),
                row.number("pc_Pa"),
                row.number("rho_liq_kg_m3"),
                scaled(gasHeatCapacity(row), perMass),
                scaled(liquidHeatCapacity(row), perMass),
                latent,
                null,
                row.number("omega"),
                curves.vapourPressure(),
                curves.liquidDensity(),
                curves.liquidHeatCapacity(),
                curves.vapourHeatCapacity(),
                curves.latentHeat());
    }

    /// What the tables state of a mixture itself stands before the figure of its surrogate.
    void putOwn(String cas, Known known) {
        thermo.rows(cas).forEach(row -> putStated(row, known));
    }

    private static void putStated(Row row, Known known) {
        known.put("boilingPoint", row.number("tb_K"), "K", row.text("tb_source"));
        known.put("criticalTemperature", row.number("tc_K"), "K", row.text("crit_source"));
        known.put("criticalPressure", row.number("pc_Pa"), "Pa", row.text("crit_source"));
        known.put("liquidDensity", row.number("rho_liq_kg_m3"), "kg/m³", density(row));
    }

    private static @Nullable Double gasHeatCapacity(Row row) {
        Double gas = row.number("cp_gas_298_J_molK");
        Double liquid = row.number("cp_liq_298_J_molK");
        Double difference = liquid == null ? null : difference(row, temperatureOfLiquid(row));
        return gas != null || liquid == null || difference == null || liquid - difference < 2.5 * GAS_CONSTANT
                ? gas
                : Double.valueOf(liquid - difference);
    }

    private static @Nullable Double liquidHeatCapacity(Row row) {
        Double gas = row.number("cp_gas_298_J_molK");
        Double liquid = row.number("cp_liq_298_J_molK");
        Double boiling = row.number("tb_K");
        Double difference = gas == null || boiling == null ? null : difference(row, Math.min(boiling, 298.15));
        return liquid != null || gas == null || difference == null ? liquid : Double.valueOf(gas + difference);
    }

    private static @Nullable Double difference(Row row, double temperature) {
        return HeatCapacityEstimate.difference(temperature, row.number("tc_K"), row.number("omega"));
    }

    /// The source names the temperature where it is not 298 K: `Perry@234K`.
    private static double temperatureOfLiquid(Row row) {
        String source = row.text("cp_liq_source");
        int at = source.indexOf('@');
        return at < 0 ? 298.15 : Double.parseDouble(source.substring(at + 1, source.indexOf('K', at)));
    }

    private static String density(Row row) {
        String temperature = row.text("rho_T_K");
        return row.text("rho_source") + (temperature.isEmpty() ? "" : " at " + temperature + " K");
    }

    /// Where the curve of the models ends above 20 °C (a solid's begins at its triple point), Antoine's may reach.
    private static void putVapourPressure(Correlations.Curves curves, Row row, Known known) {
        Curve curve = curves.vapourPressure();
        if (curve != null && curve.covers(ROOM)) {
            known.put("vapourPressure", curve.at(ROOM), "Pa", curves.vapourPressureSource());
            return;
        }
        Curve antoine = antoine(row);
        if (antoine != null && antoine.covers(ROOM)) {
            known.put("vapourPressure", antoine.at(ROOM), "Pa", row.text("antoine_source"));
        }
    }

    private static @Nullable Double scaled(@Nullable Double value, @Nullable Double factor) {
        return value == null || factor == null ? null : value * factor;
    }

    private static Physics only(Double molarMass) {
        return new Physics(
                molarMass, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Curve.@Nullable Antoine antoine(Row row) {
        Double a = row.number("antoine_a");
        Double b = row.number("antoine_b");
        Double c = row.number("antoine_c");
        Double from = row.number("antoine_tmin_K");
        Double to = row.number("antoine_tmax_K");
        return a == null || b == null || c == null || from == null || to == null
                ? null
                : new Curve.Antoine(a, b, c, from, to);
    }
}
