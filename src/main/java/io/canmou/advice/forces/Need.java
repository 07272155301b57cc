package io.canmou.advice.forces;

import java.util.Arrays;
import java.util.List;

/// A capability that a hazard asks for: one of `codes`, at least `amount` of it.
public record Need(List<String> codes, double amount) {
    public Need {
        codes = List.copyOf(codes);
    }

    /// `CODE:amount` or `A|B:amount`.
    ///
    /// @throws IllegalArgumentException if it is written otherwise
    public static Need parse(String text) {
        int colon = text.lastIndexOf(':');
        String codes = colon < 0 ? text : text.substring(0, colon);
        double amount;
        try {
            amount = colon < 0 ? 1 : Double.parseDouble(text.substring(colon + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\": write CODE or CODE:amount", e);
        }
        return new Need(Arrays.asList(codes.split("\\|")), amount);
    }

    /// The first code: how it is called on the lists.
    public String code() {
        return codes.getFirst();
    }
}
