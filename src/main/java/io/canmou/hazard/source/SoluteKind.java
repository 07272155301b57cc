package io.canmou.hazard.source;

import org.jspecify.annotations.Nullable;

/// Substances whose solutions are known: partial pressures as log10(p in mmHg) = A − B/T by mass fraction,
/// density and heat capacity.
///
/// Hydrogen chloride: Zeisberg (1925) in Perry's Handbook, 7th ed. (1997), table 2-11; its row at 36 % does not lie
/// between its neighbours and is left out. Others: line through the partial pressure at 298 K and the heat of
/// solution; hydrogen fluoride after Munter, Aepli, Kossatz (1947), doi:10.1021/ie50447a026, and Brosheer and
/// others (1947); nitric acid after Perry's table 2-14; sulfur trioxide over oleum (mass fraction of free SO3)
/// after Perry's table 2-15 and Nickless (1968), that of 65 % and of the pure trioxide after Kapias and Griffiths
/// in Fingas, The Handbook of Hazardous Materials Spills Technology (2002), table 37.1: 0.141 atm at 20 °C, 0.789
/// atm at 50 °C, boiling at 58 °C. They were written down from memory of these tables and compared with the
/// ten-minute means that EPA 550-B-99-009 (1999), exhibit B-3, gives at 298 K for the usual strengths; trust: 5 %
/// for HCl, 30 % for the others. Formaldehyde: Walker, Formaldehyde, 3rd ed. (1964), the equation of Lacy, log10(p
/// in mmHg) = 9.942 - 0.953 * 0.488^(10 w) - 2905/T, written down from memory; at 37 % it gives the exhibit's 1.5
/// mmHg within 15 %. Ammonia: [AmmoniaWater] at 273 and 303 K.
enum SoluteKind {
    AMMONIA("7664-41-7", 0.017031, ammonia(), 1_000, -360, 4_180, 0),
    HYDROGEN_CHLORIDE("7647-01-0", 0.036458, chloride(), 1_000, 490, 4_180, -4_770),
    HYDROGEN_FLUORIDE("7664-39-3", 0.020006, fluoride(), 1_000, 340, 4_180, -1_800),
    NITRIC_ACID("7697-37-2", 0.063012, nitric(), 1_000, 540, 4_180, -2_400),
    FORMALDEHYDE("50-00-0", 0.030026, formaldehyde(), 1_000, 230, 4_180, -2_300),
    SULFUR_TRIOXIDE("7446-11-9", 0.080057, trioxide(), 1_830, 250, 1_420, 100);

    /// Pa.
    static final double MILLIMETRE = 133.322;

    private static final String OLEUM = "8014-95-7";

    private final String cas;
    private final double molarMass;
    private final double[][] table;
    private final double density;
    private final double densityRise;
    private final double heatCapacity;
    private final double heatCapacityRise;

    SoluteKind(
            String cas,
            double molarMass,
            double[][] table,
            double density,
            double densityRise,
            double heatCapacity,
            double heatCapacityRise) {
        this.cas = cas;
        this.molarMass = molarMass;
        this.table = table;
        this.density = density;
        this.densityRise = densityRise;
        this.heatCapacity = heatCapacity;
        this.heatCapacityRise = heatCapacityRise;
    }

    /// The kind of a substance's registry number; null: its solutions are not known. Oleum is a solution of
    /// sulfur trioxide.
    static @Nullable SoluteKind of(@Nullable String cas) {
        for (SoluteKind kind : values()) {
            if (kind.cas.equals(cas)) {
                return kind;
            }
        }
        return OLEUM.equals(cas) ? SULFUR_TRIOXIDE : null;
    }

    double molarMass() {
        return molarMass;
    }

    /// kg/m³ near 293 K; handbook densities within 3 %.
    double density(double share) {
        return density + densityRise * share;
    }

    /// J/(kg K), within 10 % in the trade's range of strengths.
    double heatCapacity(double share) {
        return Math.max(heatCapacity + heatCapacityRise * share, 1_400);
    }

    /// Weakest strength of the table.
    double weakest() {
        return table[0][0];
    }

    /// Strongest solution that stands at ambient pressure.
    double strongest() {
        return switch (this) {
            case HYDROGEN_CHLORIDE -> 0.42;
            case FORMALDEHYDE -> 0.6;
            case AMMONIA, HYDROGEN_FLUORIDE, NITRIC_ACID, SULFUR_TRIOXIDE -> 1;
        };
    }

    /// A and B at mass fraction `share`, straight between the rows of the table.
    double[] constants(double share) {
        int i = 1;
        while (i < table.length - 1 && table[i][0] < share) {
            i++;
        }
        double[] low = table[i - 1];
        double[] high = table[i];
        double part = (share - low[0]) / (high[0] - low[0]);
        return new double[] {low[1] + part * (high[1] - low[1]), low[2] + part * (high[2] - low[2])};
    }

    private static double[][] ammonia() {
        double[] shares = {0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.8, 1.0};
        double[][] rows = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) {
            double cold = StrictMath.log10(AmmoniaWater.ammoniaPressure(273.15, shares[i]) / MILLIMETRE);
            double warm = StrictMath.log10(AmmoniaWater.ammoniaPressure(303.15, shares[i]) / MILLIMETRE);
            double b = (warm - cold) / (1 / 273.15 - 1 / 303.15);
            rows[i] = new double[] {shares[i], warm + b / 303.15, b};
        }
        return rows;
    }

    private static double[][] formaldehyde() {
        double[] shares = {0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6};
        double[][] rows = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) {
            rows[i] = new double[] {shares[i], 9.942 - 0.953 * StrictMath.pow(0.488, 10 * shares[i]), 2_905};
        }
        return rows;
    }

    private static double[][] chloride() {
        return new double[][] {
            {0.06, 11.2144, 4_202}, {0.10, 10.9311, 3_908}, {0.14, 10.6954, 3_636}, {0.18, 10.4957, 3_376},
            {0.20, 10.3833, 3_245}, {0.24, 10.2185, 2_995}, {0.28, 10.0115, 2_732}, {0.30, 9.8763, 2_593},
            {0.32, 9.7523, 2_457}, {0.34, 9.6061, 2_316}, {0.38, 9.4670, 2_094}, {0.40, 9.2156, 1_939}
        };
    }

    /// Rows of mass fraction, mmHg at 298.15 K and B.
    private static double[][] at298(double[][] rows) {
        double[][] constants = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            double b = rows[i][2];
            constants[i] = new double[] {rows[i][0], StrictMath.log10(rows[i][1]) + b / 298.15, b};
        }
        return constants;
    }

    private static double[][] fluoride() {
        return at298(new double[][] {
            {0.2, 0.28, 2_600},
            {0.3, 1.3, 2_550},
            {0.4, 5.0, 2_450},
            {0.5, 17, 2_350},
            {0.6, 48, 2_150},
            {0.7, 140, 1_950},
            {1.0, 917, 1_300}
        });
    }

    private static double[][] nitric() {
        return at298(new double[][] {
            {0.3, 0.06, 2_900},
            {0.5, 0.40, 2_750},
            {0.6, 1.2, 2_650},
            {0.7, 4.1, 2_500},
            {0.8, 11.5, 2_350},
            {0.9, 28, 2_200},
            {1.0, 60, 2_050}
        });
    }

    private static double[][] trioxide() {
        return at298(new double[][] {
            {0.1, 0.10, 3_100}, {0.2, 0.65, 3_000}, {0.3, 3.6, 2_900}, {0.65, 145, 2_270}, {1.0, 265, 2_200}
        });
    }
}
