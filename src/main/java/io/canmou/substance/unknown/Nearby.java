package io.canmou.substance.unknown;

import java.util.Set;

/// What is about: keys of entries that the site stores and that vehicles nearby carry.
public record Nearby(Set<String> stored, Set<String> carried) {
    /// Nothing is known to be about.
    public static final Nearby NOTHING = new Nearby(Set.of(), Set.of());

    /// What stands on the site is met e⁵ times as often as elsewhere; what a vehicle on the road carries, e³·⁵.
    private static final double STORED = 5;

    private static final double CARRIED = 3.5;

    public Nearby {
        stored = Set.copyOf(stored);
        carried = Set.copyOf(carried);
    }

    double prior(String id) {
        return stored.contains(id) ? STORED : carried.contains(id) ? CARRIED : 0;
    }
}
