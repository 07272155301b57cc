package io.canmou.region;

import java.util.List;

/// An input that cannot be used, or a place that cannot be written: a code worded at the edge under
/// `region.error.CODE`, with the arguments that its sentence names. The first argument is the file or folder.
public final class RegionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    public RegionException(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /// The same with what caused it.
    public RegionException(Throwable cause, String code, Object... arguments) {
        super(code + " " + List.of(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
