package io.canmou.resource.lists;

import java.util.List;

/// A file is no list that can be read; the code is worded at the edge under `resource.unreadable.CODE`.
public final class UnreadableList extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;
    private final transient List<String> arguments;

    public UnreadableList(String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
