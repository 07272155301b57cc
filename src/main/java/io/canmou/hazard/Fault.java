package io.canmou.hazard;

import java.util.List;

/// Why a scenario is refused: the dotted path of the key, and a code worded at the edge under `fault.CODE`.
public record Fault(String path, String code, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /// A fault at `path` with the arguments that its sentence names.
    public static Fault of(String path, String code, Object... arguments) {
        return new Fault(path, code, List.of(arguments));
    }
}
