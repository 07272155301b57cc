package io.canmou.ui.sign;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The label of a class or division: grounds of its upper and lower half, symbol, number.
///
/// @param upper style class of the upper half, `lower` of the lower one
/// @param stripes whether the whole (4.1) or the upper half (9) is striped
/// @param symbol null: none but the number
record Label(
        String upper,
        String lower,
        Stripes stripes,
        @Nullable Symbol symbol,
        String number,
        boolean lightInk) {
    enum Stripes {
        NONE,
        WHOLE,
        UPPER
    }

    private static final String RED = "cm-sign-red";
    private static final String WHITE = "cm-sign-white";
    private static final String YELLOW = "cm-sign-yellow";

    /// The label of a class or division such as `2.3`, `3`, `1.1D`; empty: there is none.
    static Optional<Label> of(String division) {
        String plain = division.replaceFirst("^([1-9](?:\\.[1-6])?).*$", "$1");
        return Optional.ofNullable(
                switch (plain) {
                    case "1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6" ->
                        plain("cm-sign-orange", Symbol.EXPLOSION, plain.length() > 1 ? plain : "1");
                    case "2.1" -> new Label(RED, RED, Stripes.NONE, Symbol.FLAME, "2", true);
                    case "2", "2.2" ->
                        new Label("cm-sign-green", "cm-sign-green", Stripes.NONE, Symbol.CYLINDER, "2", true);
                    case "2.3" -> plain(WHITE, Symbol.SKULL, "2");
                    case "3" -> new Label(RED, RED, Stripes.NONE, Symbol.FLAME, "3", true);
                    case "4", "4.1" -> new Label(WHITE, WHITE, Stripes.WHOLE, Symbol.FLAME, "4", false);
                    case "4.2" -> new Label(WHITE, RED, Stripes.NONE, Symbol.FLAME, "4", false);
                    case "4.3" -> new Label("cm-sign-blue", "cm-sign-blue", Stripes.NONE, Symbol.FLAME, "4", true);
                    case "5", "5.1" -> plain(YELLOW, Symbol.OXIDISER, "5.1");
                    case "5.2" -> new Label(RED, YELLOW, Stripes.NONE, Symbol.FLAME, "5.2", false);
                    case "6", "6.1" -> plain(WHITE, Symbol.SKULL, "6");
                    case "6.2" -> plain(WHITE, null, "6");
                    case "7" -> new Label(YELLOW, WHITE, Stripes.NONE, Symbol.TREFOIL, "7", false);
                    case "8" -> new Label(WHITE, "cm-sign-black", Stripes.NONE, Symbol.CORROSION, "8", false);
                    case "9" -> new Label(WHITE, WHITE, Stripes.UPPER, null, "9", false);
                    default -> null;
                });
    }

    private static Label plain(String ground, @Nullable Symbol symbol, String number) {
        return new Label(ground, ground, Stripes.NONE, symbol, number, false);
    }
}
