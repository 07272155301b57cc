package io.canmou.substance.react;

import io.canmou.substance.Entry;

/// One of those that meet.
public sealed interface Partner {
    /// A substance of the catalogue.
    record Of(Entry entry) implements Partner {}

    /// Water, air, fuel, metal.
    record Around(Medium medium) implements Partner {}
}
