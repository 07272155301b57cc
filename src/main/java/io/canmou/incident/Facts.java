package io.canmou.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of one incident now: for each key the fact that counts. Immutable.
///
/// Nothing is ever filled in here; what nobody has said is filled by the defaults when the staff works.
public final class Facts {
    private final String incident;
    private final Map<FactKey<?>, Fact<?>> byKey;

    private Facts(String incident, Map<FactKey<?>, Fact<?>> byKey) {
        this.incident = incident;
        this.byKey = byKey;
    }

    /// An incident of which nothing is known.
    public static Facts of(String incident) {
        return new Facts(incident, Map.of());
    }

    /// The same facts for another incident.
    public Facts as(String other) {
        return new Facts(other, byKey);
    }

    /// The id of the incident.
    public String incident() {
        return incident;
    }

    /// The fact for `key`.
    @SuppressWarnings("unchecked") // only `with` puts values in, and it binds key and value to one type
    public <T> Optional<Fact<T>> find(FactKey<T> key) {
        return Optional.ofNullable((Fact<T>) byKey.get(key));
    }

    /// The value for `key`.
    public <T> Optional<T> value(FactKey<T> key) {
        return find(key).map(Fact::value);
    }

    /// These facts with one more, which takes the place of what was known under the key.
    public <T> Facts with(FactKey<T> key, Fact<T> fact) {
        Map<FactKey<?>, Fact<?>> changed = new LinkedHashMap<>(byKey);
        changed.put(key, fact);
        return new Facts(incident, Map.copyOf(changed));
    }

    /// These facts without `key`.
    public Facts without(FactKey<?> key) {
        Map<FactKey<?>, Fact<?>> changed = new LinkedHashMap<>(byKey);
        changed.remove(key);
        return new Facts(incident, Map.copyOf(changed));
    }

    /// Keys that are known, by path.
    public List<FactKey<?>> keys() {
        return byKey.keySet().stream()
                .sorted(Comparator.<FactKey<?>, String>comparing(FactKey::path))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.incident.equals(incident) && facts.byKey.equals(byKey);
    }

    @Override
    public int hashCode() {
        return incident.hashCode() * 31 + byKey.hashCode();
    }

    @Override
    public String toString() {
        return "Facts[" + incident + ", " + keys().stream().map(FactKey::path).toList() + "]";
    }
}
