package io.canmou.advice.chain;

import io.canmou.hazard.Fault;
import io.canmou.words.Spoken;
import io.canmou.words.Words;

/// Why the engine refused, as a part of a warning.
record FaultSentence(Fault fault) implements Spoken {
    @Override
    public String in(Words words) {
        return words.say("fault." + fault.code(), fault.arguments().toArray());
    }
}
