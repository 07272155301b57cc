package io.canmou;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, once. Thread-safe.
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private final AtomicReference<T> value = new AtomicReference<>();

    private Lazy(Supplier<T> make) {
        this.make = make;
    }

    static <T> Supplier<T> of(Supplier<T> make) {
        return new Lazy<>(make);
    }

    @Override
    public synchronized T get() {
        T known = value.get();
        if (known == null) {
            known = make.get();
            value.set(known);
        }
        return known;
    }
}
