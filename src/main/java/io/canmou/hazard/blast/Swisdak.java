package io.canmou.hazard.blast;

import java.util.List;
import org.hipparchus.util.FastMath;

/// Blast of one kilogram of TNT on the ground against scaled distance, m/kg^(1/3): the simplified Kingery curves.
///
/// Source: Swisdak (1994), metric fits: ln Y = Σ ci (ln Z)^i. Agrees with Kingery and Bulmash within 2 % on 0.2..40
/// and reaches farther: pressure 0.2..198.5, impulse 0.2..158.7. Beyond, the curve goes on with its last slope;
/// nearer, its first value holds.
public final class Swisdak {
    private Swisdak() {}

    /// `quantity` at scaled distance `z`, SI: Pa, Pa s/kg^(1/3), s/kg^(1/3), m/s.
    public static double at(ShockQuantity quantity, double z) {
        List<Piece> pieces = pieces(quantity);
        Piece last = pieces.get(pieces.size() - 1);
        double inside = Math.min(Math.max(z, pieces.get(0).from()), last.to());
        double value = pieces.stream()
                .filter(p -> inside <= p.to())
                .findFirst()
                .orElse(last)
                .at(inside);
        if (z > last.to()) {
            double slope = FastMath.log(last.at(last.to()) / last.at(last.to() / 1.1)) / FastMath.log(1.1);
            value *= FastMath.pow(z / last.to(), slope);
        }
        return value * quantity.toSi();
    }

    private static List<Piece> pieces(ShockQuantity quantity) {
        return switch (quantity) {
            case INCIDENT_PRESSURE ->
                List.of(
                        new Piece(0.2, 2.9, 7.2106, -2.1069, -0.3229, 0.1117, 0.0685),
                        new Piece(2.9, 23.8, 7.5938, -3.0523, 0.40977, 0.0261, -0.01267),
                        new Piece(23.8, 198.5, 6.0536, -1.4066));
            case REFLECTED_PRESSURE ->
                List.of(
                        new Piece(0.06, 2.0, 9.006, -2.6893, -0.6295, 0.1011, 0.29255, 0.13505, 0.019736),
                        new Piece(2.0, 40, 8.8396, -1.733, -2.64, 2.293, -0.8232, 0.14247, -0.0099));
            case INCIDENT_IMPULSE ->
                List.of(
                        new Piece(0.2, 0.96, 5.522, 1.117, 0.6, -0.292, -0.087),
                        new Piece(0.96, 2.38, 5.465, -0.308, -1.464, 1.362, -0.432),
                        new Piece(2.38, 33.7, 5.2749, -0.4677, -0.2499, 0.0588, -0.00554),
                        new Piece(33.7, 158.7, 5.9825, -1.062));
            case REFLECTED_IMPULSE -> List.of(new Piece(0.06, 40, 6.7853, -1.3466, 0.101, -0.01123));
            case ARRIVAL ->
                List.of(
                        new Piece(0.06, 1.5, -0.7604, 1.8058, 0.1257, -0.0437, -0.031, -0.00669),
                        new Piece(1.5, 40, -0.7137, 1.5732, 0.5561, -0.4213, 0.1054, -0.00929));
            case DURATION ->
                List.of(
                        new Piece(0.2, 1.02, 0.5426, 3.2299, -1.5931, -5.9667, -4.0815, -0.9149),
                        new Piece(1.02, 2.8, 0.544, 2.7082, -9.7354, 14.3425, -9.7791, 2.8535),
                        new Piece(2.8, 40, -2.4608, 7.1639, -5.6215, 2.2711, -0.44994, 0.03486));
            case SHOCK_VELOCITY ->
                List.of(
                        new Piece(0.06, 1.5, 0.1794, -0.956, -0.0866, 0.109, 0.0699, 0.01218),
                        new Piece(1.5, 40, 0.2597, -1.326, 0.3767, 0.0396, -0.0351, 0.00432));
        };
    }

    /// A polynomial between two scaled distances.
    private record Piece(double from, double to, double[] c) {
        Piece(double from, double to, double first, double... rest) {
            this(from, to, joined(first, rest));
        }

        private static double[] joined(double first, double[] rest) {
            double[] all = new double[rest.length + 1];
            all[0] = first;
            System.arraycopy(rest, 0, all, 1, rest.length);
            return all;
        }

        double at(double z) {
            double u = FastMath.log(z);
            double sum = 0;
            for (int i = c.length - 1; i >= 0; i--) {
                sum = sum * u + c[i];
            }
            return FastMath.exp(sum);
        }
    }
}
