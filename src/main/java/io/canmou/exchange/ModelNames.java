package io.canmou.exchange;

import io.canmou.words.Words;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What the engine calls its models, in the reader's language (`plan.model.NAME`).
///
/// A run may use several; whose formulas they are stands in parentheses and stays.
public record ModelNames(Words words) {
    private static final String CHANGING = " in changing wind";
    private static final String BETWEEN = ", (?![^(]*\\))";

    /// `model` worded; what has no word of ours stays as it is.
    public String of(String model) {
        if (model.endsWith(CHANGING)) {
            return words.say("plan.model.changing", of(model.substring(0, model.length() - CHANGING.length())));
        }
        return Arrays.stream(model.split(BETWEEN))
                .map(this::one)
                .distinct()
                .collect(Collectors.joining(words.say("plan.comma")));
    }

    private String one(String model) {
        int authors = model.indexOf(" (");
        String name = authors < 0 ? model : model.substring(0, authors);
        String key = "plan.model." + name;
        return words.has(key) ? words.say(key) + (authors < 0 ? "" : model.substring(authors)) : model;
    }
}
