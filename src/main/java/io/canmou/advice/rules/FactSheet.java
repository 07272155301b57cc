package io.canmou.advice.rules;

import io.canmou.advice.Situation.Assumption;
import io.canmou.hazard.Warning;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Facts on the way to be complete, with the record of what was assumed. Used by one thread for one filling.
final class FactSheet {
    private Facts facts;
    private final Instant now;
    private final List<Assumption> assumed = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    FactSheet(Facts facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    <T> Optional<T> value(FactKey<T> key) {
        return facts.value(key);
    }

    <T> Optional<Fact<T>> find(FactKey<T> key) {
        return facts.find(key);
    }

    /// The value, or `otherwise` by `rule`, which is then recorded.
    <T> T orAssume(FactKey<T> key, String rule, T otherwise) {
        Optional<T> known = facts.value(key);
        if (known.isPresent()) {
            return known.get();
        }
        assume(key, rule, otherwise);
        return otherwise;
    }

    <T> void assume(FactKey<T> key, String rule, T value) {
        facts = facts.with(key, Fact.assumed(value, rule, now));
        note(key.path(), rule, text(value));
    }

    /// An assumption that is not a fact of its own.
    void note(String path, String rule, String value) {
        assumed.add(new Assumption(path, rule, value));
    }

    void warn(String code, Object... arguments) {
        warnings.add(Warning.of(code, arguments));
    }

    Facts facts() {
        return facts;
    }

    List<Assumption> assumed() {
        return assumed;
    }

    List<Warning> warnings() {
        return warnings;
    }

    Instant now() {
        return now;
    }

    static String text(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    /// Six significant digits at most, no exponent, no trailing zeros.
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
