package io.canmou.hazard.fire;

/// A toxic product of burning, with its levels for 60 minutes (ppm).
///
/// Source of the levels: AEGL-1, -2, -3 as compiled by US EPA (2018); carbon monoxide has no AEGL-1, a quarter of
/// AEGL-2 stands in. Source of the yields per mass of the element: CPR 18E "Purple Book" (1999, 2005) section 4.6
/// with CPR 15: all chlorine, fluorine, bromine to the acid, all sulfur to the dioxide, 10 % of nitrogen to
/// nitrogen dioxide; hydrogen cyanide from 5 % of the nitrogen, the upper end of well ventilated fires (Purser,
/// SFPE Handbook, 3rd ed. 2002, 2-6). Carbon monoxide 0.06 kg/kg of fuel, open pools (Tewarson, SFPE Handbook 2002,
/// table 3-4.14: 0.01 to 0.08); a fire short of air gives up to 0.2.
enum SmokeProduct {
    HYDROGEN_CHLORIDE("hydrogenChloride", "Cl", 0.036458, 35.45e-3, 1, 1.8, 22, 100),
    HYDROGEN_FLUORIDE("hydrogenFluoride", "F", 0.020006, 18.998e-3, 1, 1, 24, 44),
    HYDROGEN_BROMIDE("hydrogenBromide", "Br", 0.080912, 79.904e-3, 1, 1, 40, 120),
    SULFUR_DIOXIDE("sulfurDioxide", "S", 0.064064, 32.06e-3, 1, 0.2, 0.75, 30),
    NITROGEN_DIOXIDE("nitrogenDioxide", "N", 0.046006, 14.007e-3, 0.1, 0.5, 12, 20),
    HYDROGEN_CYANIDE("hydrogenCyanide", "N", 0.027026, 14.007e-3, 0.05, 2, 7.1, 15),
    CARBON_MONOXIDE("carbonMonoxide", "C", 0.028010, 12.011e-3, 0, 21, 83, 330);

    /// Per mass of carbonaceous fuel.
    private static final double MONOXIDE = 0.06;

    private final String word;
    private final String element;
    private final double molarMass;
    private final double atom;
    private final double share;
    private final double[] levels;

    SmokeProduct(String word, String element, double molarMass, double atom, double share, double... levels) {
        this.word = word;
        this.element = element;
        this.molarMass = molarMass;
        this.atom = atom;
        this.share = share;
        this.levels = levels;
    }

    /// kg per kg of a fuel that holds `fraction` of this product's element, by mass.
    double yield(double fraction) {
        if (this == CARBON_MONOXIDE) {
            return fraction > 0 ? MONOXIDE : 0;
        }
        return share * fraction * molarMass / atom;
    }

    /// Its name in results.
    String word() {
        return word;
    }

    String element() {
        return element;
    }

    double molarMass() {
        return molarMass;
    }

    /// ppm of AEGL 1, 2 or 3 for 60 minutes.
    double level(int grade) {
        return levels[grade - 1];
    }
}
