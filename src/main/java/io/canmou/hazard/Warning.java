package io.canmou.hazard;

import java.util.List;

/// Something a reader must know beside a number: a code of the contract with the arguments of its sentence.
///
/// The sentence itself is worded at the edge, in the user's language, under the key `warning.CODE`.
public record Warning(String code, List<Object> arguments) {
    public Warning {
        arguments = List.copyOf(arguments);
    }

    /// A warning with the arguments that its sentence names.
    public static Warning of(String code, Object... arguments) {
        return new Warning(code, List.of(arguments));
    }
}
