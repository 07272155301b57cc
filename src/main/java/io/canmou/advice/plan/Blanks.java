package io.canmou.advice.plan;

import io.canmou.advice.Situation.Wording;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What fills the gaps of a template, and which conditions hold.
public record Blanks(Map<String, Wording> values, Set<String> flags) {
    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

    public Blanks {
        values = Map.copyOf(values);
        flags = Set.copyOf(flags);
    }

    /// Whether a text can be filled: each gap has a value.
    public boolean covers(Wording text) {
        Matcher gaps = GAP.matcher(text.zh() + text.en());
        while (gaps.find()) {
            if (!values.containsKey(gaps.group(1))) {
                return false;
            }
        }
        return true;
    }

    /// The text with its gaps filled.
    public Wording fill(Wording text) {
        return new Wording(fill(text.zh(), true), fill(text.en(), false));
    }

    private String fill(String text, boolean chinese) {
        return GAP.matcher(text).replaceAll(gap -> {
            Wording value = values.get(gap.group(1));
            String said = value == null ? gap.group() : chinese ? value.zh() : value.en();
            return Matcher.quoteReplacement(said);
        });
    }
}
