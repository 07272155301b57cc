package io.canmou.cli;

import io.canmou.store.StoreException;
import io.canmou.words.Words;

/// Words why the store cannot be used, and what to do.
final class StoreWords {
    private StoreWords() {}

    static String of(StoreException fault, Words words) {
        return words.say("store." + fault.reason(), String.valueOf(fault.getMessage()));
    }
}
