package io.canmou.substance.shipped;

import io.canmou.hazard.substance.Curve;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Properties against temperature. Where two equations describe one property, Perry's goes before the VDI's:
/// it reaches from the triple to the critical point; Antoine's three constants are the last resort.
final class Correlations {
    private static final double GAS_CONSTANT = 8.31446261815324;

    private final Table table;

    Correlations(Table table) {
        this.table = table;
    }

    /// The curves of one substance; null: not known.
    record Curves(
            @Nullable Curve vapourPressure,
            String vapourPressureSource,
            @Nullable Curve liquidDensity,
            @Nullable Curve liquidHeatCapacity,
            @Nullable Curve vapourHeatCapacity,
            @Nullable Curve latentHeat,
            @Nullable Double triplePoint) {}

    /// The curves of `cas`; those that need a molar mass (kg/mol) are left out without one.
    Curves of(String cas, @Nullable Double molarMass, Curve.@Nullable Antoine antoine) {
        List<Row> rows = table.rows(cas);
        Row pressure = first(rows, "vapour_pressure");
        Row density = first(rows, "liquid_density");
        Double perMass = molarMass == null ? null : 1 / molarMass;
        return new Curves(
                pressure == null ? antoine : pressure(pressure),
                pressure == null ? "Antoine constants" : pressure.text("source"),
                density == null ? null : density(density, molarMass),
                heat(first(rows, "liquid_cp"), perMass == null ? null : perMass / 1000),
                heat(first(rows, "ideal_gas_cp"), perMass == null ? null : perMass * GAS_CONSTANT),
                latent(first(rows, "enthalpy_vaporisation"), perMass),
                triplePoint(pressure, density));
    }

    /// Perry's tables begin at the triple point as a rule; where two of them agree on it, it is one.
    private static @Nullable Double triplePoint(@Nullable Row pressure, @Nullable Row density) {
        if (pressure == null || density == null) {
            return null;
        }
        boolean perry = pressure.text("equation").equals("DIPPR101")
                && density.text("equation").equals("DIPPR105");
        return perry && pressure.text("tmin_K").equals(density.text("tmin_K")) ? pressure.number("tmin_K") : null;
    }

    private static @Nullable Row first(List<Row> rows, String property) {
        return rows.stream()
                .filter(r -> r.text("property").equals(property))
                .findFirst()
                .orElse(null);
    }

    static Curve pressure(Row r) {
        double from = limit(r, "tmin_K", 0);
        return switch (r.text("equation")) {
            case "DIPPR101" ->
                new Curve.Dippr101(c(r, 1), c(r, 2), c(r, 3), c(r, 4), c(r, 5), from, limit(r, "tmax_K", c(r, 5)));
            case "WAGNER25" ->
                new Curve.Wagner(
                        c(r, 1), c(r, 2), c(r, 3), c(r, 4), c(r, 5), c(r, 6), from, limit(r, "tmax_K", c(r, 5)));
            default -> throw unknown(r);
        };
    }

    static @Nullable Curve density(Row r, @Nullable Double molarMass) {
        return switch (r.text("equation")) {
            case "DIPPR105" ->
                molarMass == null
                        ? null
                        : new Curve.Dippr105(
                                c(r, 1),
                                c(r, 2),
                                c(r, 3),
                                c(r, 4),
                                molarMass,
                                limit(r, "tmin_K", 0),
                                limit(r, "tmax_K", c(r, 3)));
            case "PPDS-rho" ->
                new Curve.PpdsDensity(
                        c(r, 1),
                        c(r, 2),
                        c(r, 3),
                        c(r, 4),
                        c(r, 5),
                        c(r, 6),
                        limit(r, "tmin_K", 0.4 * c(r, 6)), // the VDI table names no lower end: reduced 0.4
                        limit(r, "tmax_K", c(r, 6)));
            default -> throw unknown(r);
        };
    }

    private static @Nullable Curve heat(@Nullable Row r, @Nullable Double scale) {
        if (r == null || scale == null) {
            return null;
        }
        double from = limit(r, "tmin_K", 0);
        return switch (r.text("equation")) {
            case "DIPPR100", "POLY4/R" -> {
                List<Double> coefficients = new ArrayList<>();
                for (int i = 1; i <= 5; i++) {
                    coefficients.add(c(r, i));
                }
                yield new Curve.Polynomial(coefficients, scale, from, limit(r, "tmax_K", 1000));
            }
            case "DIPPR114" ->
                new Curve.Dippr114(
                        c(r, 1), c(r, 2), c(r, 3), c(r, 4), c(r, 6), scale, from, limit(r, "tmax_K", c(r, 6)));
            default -> throw unknown(r);
        };
    }

    private static @Nullable Curve latent(@Nullable Row r, @Nullable Double scale) {
        return r == null || scale == null
                ? null
                : new Curve.Dippr106(
                        c(r, 1),
                        c(r, 2),
                        c(r, 3),
                        c(r, 4),
                        c(r, 5),
                        scale,
                        limit(r, "tmin_K", 0),
                        limit(r, "tmax_K", c(r, 5)));
    }

    private static double c(Row row, int place) {
        Double value = row.number("c" + place);
        return value == null ? 0 : value; // a term that the equation's table leaves blank is zero
    }

    private static double limit(Row row, String column, double otherwise) {
        Double value = row.number(column);
        return value == null ? otherwise : value;
    }

    private static IllegalStateException unknown(Row row) {
        return new IllegalStateException("correlations.csv: no curve for equation " + row.text("equation"));
    }
}
