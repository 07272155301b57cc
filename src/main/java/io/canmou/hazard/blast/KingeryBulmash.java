package io.canmou.hazard.blast;

import java.util.List;
import org.hipparchus.util.FastMath;

/// Blast of one kilogram of TNT against scaled distance Z = R/W^(1/3), m/kg^(1/3).
///
/// Source: Kingery and Bulmash (1984), ARBRL-TR-02555: log10 Y = Σ ci U^i with U = a + b log10 Z. Valid: surface
/// burst Z 0.0674..40, free air 0.0531..40; beyond, the curve goes on with its last slope, nearer than that its
/// first value holds.
public enum KingeryBulmash {
    /// Hemispherical burst on the ground.
    SURFACE,
    /// Spherical burst in free air, without reflection.
    AIR;

    /// `quantity` at scaled distance `z`, SI: Pa, Pa s/kg^(1/3), s/kg^(1/3), m/s.
    public double at(ShockQuantity quantity, double z) {
        List<Piece> pieces = this == SURFACE ? surface(quantity) : air(quantity);
        double first = pieces.get(0).from();
        double last = pieces.get(pieces.size() - 1).to();
        double inside = Math.min(Math.max(z, first), last);
        double value = pieceFor(pieces, inside).at(inside);
        if (z > last) {
            Piece piece = pieces.get(pieces.size() - 1);
            double slope = FastMath.log(piece.at(last) / piece.at(last / 1.1)) / FastMath.log(1.1);
            value *= FastMath.pow(z / last, slope);
        }
        return value * quantity.toSi();
    }

    private static Piece pieceFor(List<Piece> pieces, double z) {
        return pieces.stream().filter(p -> z <= p.to()).findFirst().orElse(pieces.get(pieces.size() - 1));
    }

    /// A polynomial between two scaled distances.
    private record Piece(double from, double to, double a, double b, double[] c) {
        Piece(double from, double to, double a, double b, double first, double... rest) {
            this(from, to, a, b, joined(first, rest));
        }

        private static double[] joined(double first, double[] rest) {
            double[] all = new double[rest.length + 1];
            all[0] = first;
            System.arraycopy(rest, 0, all, 1, rest.length);
            return all;
        }

        double at(double z) {
            double u = a + b * FastMath.log10(z);
            double sum = 0;
            for (int i = c.length - 1; i >= 0; i--) {
                sum = sum * u + c[i];
            }
            return FastMath.pow(10, sum);
        }
    }

    private static List<Piece> surface(ShockQuantity quantity) {
        return switch (quantity) {
            case INCIDENT_PRESSURE ->
                List.of(new Piece(
                        0.0674,
                        40,
                        -0.214362789151,
                        1.35034249993,
                        2.78076916577,
                        -1.6958988741,
                        -0.154159376846,
                        0.514060730593,
                        0.0988534365274,
                        -0.293912623038,
                        -0.0268112345019,
                        0.109097496421,
                        0.00162846756311,
                        -0.0214631030242,
                        0.0001456723382,
                        0.00167847752266));
            case REFLECTED_PRESSURE ->
                List.of(new Piece(
                        0.0674,
                        40,
                        -0.240657322658,
                        1.36637719229,
                        3.40283217581,
                        -2.21030870597,
                        -0.218536586295,
                        0.895319589372,
                        0.24989009775,
                        -0.569249436807,
                        -0.11791682383,
                        0.224131161411,
                        0.0245620259375,
                        -0.0455116002694,
                        -0.00190930738887,
                        0.00361471193389));
            case INCIDENT_IMPULSE ->
                List.of(
                        new Piece(
                                0.0674,
                                0.955,
                                2.06761908721,
                                3.0760329666,
                                2.52455620925,
                                -0.502992763686,
                                0.171335645235,
                                0.0450176963051,
                                -0.0118964626402),
                        new Piece(
                                0.955,
                                40,
                                -1.94708846747,
                                2.40697745406,
                                1.67231644586,
                                -0.384519026965,
                                -0.0260816706301,
                                0.00595798753822,
                                0.014544526107,
                                -0.00663289334734,
                                -0.00284189327204,
                                0.0013644816227));
            case REFLECTED_IMPULSE ->
                List.of(new Piece(
                        0.0674,
                        40,
                        -0.246208804814,
                        1.33422049854,
                        2.70588058103,
                        -0.949516092853,
                        0.112136118689,
                        -0.0250659183287));
            case ARRIVAL ->
                List.of(new Piece(
                        0.0674,
                        40,
                        -0.202425716178,
                        1.37784223635,
                        -0.0591634288046,
                        1.35706496258,
                        0.052492798645,
                        -0.196563954086,
                        -0.0601770052288,
                        0.0696360270891,
                        0.0215297490092,
                        -0.0161658930785,
                        -0.00232531970294,
                        0.00147752067524));
            case DURATION ->
                List.of(
                        new Piece(
                                0.178,
                                1.01,
                                1.92946154068,
                                5.25099193925,
                                -0.614227603559,
                                0.130143717675,
                                0.134872511954,
                                0.0391574276906,
                                -0.00475933664702,
                                -0.00428144598008),
                        new Piece(
                                1.01,
                                2.78,
                                -2.12492525216,
                                9.2996288611,
                                0.315409245784,
                                -0.0297944268976,
                                0.030632954288,
                                0.0183405574086,
                                -0.0173964666211,
                                -0.00106321963633,
                                0.00562060030977,
                                0.0001618217499,
                                -0.0006860188944),
                        new Piece(
                                2.78,
                                40,
                                -3.53626218091,
                                3.46349745571,
                                0.686906642409,
                                0.0933035304009,
                                -0.0005849420883,
                                -0.00226884995013,
                                -0.00295908591505,
                                0.00148029868929));
            case SHOCK_VELOCITY ->
                List.of(new Piece(
                        0.0674,
                        40,
                        -0.202425716178,
                        1.37784223635,
                        -0.06621072854,
                        -0.698029762594,
                        0.158916781906,
                        0.443812098136,
                        -0.113402023921,
                        -0.369887075049,
                        0.129230567449,
                        0.19857981197,
                        -0.0867636217397,
                        -0.0620391900135,
                        0.0307482926566,
                        0.0102657234407,
                        -0.00546533250772,
                        -0.000693180974,
                        0.0003847494916));
        };
    }

    private static List<Piece> air(ShockQuantity quantity) {
        return switch (quantity) {
            case INCIDENT_PRESSURE ->
                List.of(new Piece(
                        0.0531,
                        40,
                        -0.214362789151,
                        1.35034249993,
                        2.611368669,
                        -1.69012801396,
                        0.00804973591951,
                        0.336743114941,
                        -0.00516226351334,
                        -0.0809228619888,
                        -0.00478507266747,
                        0.00793030472242,
                        0.0007684469735));
            case REFLECTED_PRESSURE ->
                List.of(new Piece(
                        0.0531,
                        40,
                        -0.214362789151,
                        1.35034249993,
                        3.22958031387,
                        -2.21400538997,
                        0.035119031446,
                        0.657599992109,
                        0.0141818951887,
                        -0.243076636231,
                        -0.0158699803158,
                        0.0492741184234,
                        0.00227639644004,
                        -0.00397126276058));
            case INCIDENT_IMPULSE ->
                List.of(
                        new Piece(
                                0.0531,
                                0.792,
                                2.34723921354,
                                3.24299066475,
                                2.38830516757,
                                -0.443749377691,
                                0.168825414684,
                                0.0348138030308,
                                -0.010435192824),
                        new Piece(
                                0.792,
                                40,
                                -1.75305660315,
                                2.30629231803,
                                1.55197227115,
                                -0.40463292088,
                                -0.0142721946082,
                                0.00912366316617,
                                -0.0006750681404,
                                -0.00800863718901,
                                0.00314819515931,
                                0.00152044783382,
                                -0.0007470265899));
            case REFLECTED_IMPULSE ->
                List.of(new Piece(
                        0.0531,
                        40,
                        -0.204004455,
                        1.37882996018,
                        2.55875660396,
                        -0.903118886091,
                        0.101771877942,
                        -0.0242139751146));
            case ARRIVAL ->
                List.of(new Piece(
                        0.0531,
                        40,
                        -0.253273111999,
                        1.37407043777,
                        0.0720707787637,
                        1.36456871214,
                        -0.0570035692784,
                        -0.182832224796,
                        0.0118851436014,
                        0.0432648687627,
                        -0.0007997367834,
                        -0.00436073555033));
            case DURATION ->
                List.of(
                        new Piece(
                                0.147,
                                0.888,
                                2.26367268496,
                                5.11588554305,
                                -0.686608550419,
                                0.164953518069,
                                0.127788499497,
                                0.00291430135946,
                                0.001879574492,
                                0.0173413962543,
                                0.00269739758043,
                                -0.00361976502798,
                                -0.00100926577934),
                        new Piece(
                                0.888,
                                2.28,
                                -1.33361206714,
                                9.2996288611,
                                0.23031841078,
                                -0.0297944268969,
                                0.0306329542941,
                                0.0183405574074,
                                -0.0173964666286,
                                -0.00106321963576,
                                0.0056206003128,
                                0.0001618217499,
                                -0.0006860188944),
                        new Piece(
                                2.28,
                                40,
                                -3.13005805346,
                                3.1524725364,
                                0.621036276475,
                                0.0967032,
                                -0.00801302059667,
                                0.00482705779732,
                                0.00187587272287,
                                -0.00246738509321,
                                -0.000841116668,
                                0.0006193291052));
            case SHOCK_VELOCITY ->
                List.of(new Piece(
                        0.0531,
                        40,
                        -0.214362789151,
                        1.35034249993,
                        -0.144615443,
                        -0.65050756,
                        0.291320654,
                        0.307916323,
                        -0.183361123,
                        -0.197740455,
                        0.090911956,
                        0.089892618,
                        -0.028737099,
                        -0.024873022,
                        0.004963117,
                        0.003722421,
                        -0.000353374,
                        -0.000229291));
        };
    }
}
