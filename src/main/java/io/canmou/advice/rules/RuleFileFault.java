package io.canmou.advice.rules;

import java.util.List;

/// A file of rules that cannot be used: which one, and all that is wrong in it.
public final class RuleFileFault extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public RuleFileFault(String file, List<String> problems) {
        super(file + ": " + String.join("; ", problems));
    }
}
