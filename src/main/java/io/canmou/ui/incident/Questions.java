package io.canmou.ui.incident;

import io.canmou.advice.Situation.Question;
import io.canmou.words.Words;

/// Questions as they are asked.
final class Questions {
    private Questions() {}

    /// The question itself.
    static String ask(Question question, Words words) {
        return words.say("advice.question." + question.code());
    }

    /// What is refined by answering.
    static FactRow.Id target(Question question) {
        String path = question.path();
        if (path.startsWith("weather.wind") || path.startsWith("weather.words")) {
            return FactRow.Id.WIND;
        }
        if (path.startsWith("weather")) {
            return FactRow.Id.AIR;
        }
        return switch (path) {
            case "substance", "unnamed" -> FactRow.Id.SUBSTANCE;
            case "site", "place", "site.otherDatum" -> FactRow.Id.PLACE;
            case "hole", "release" -> FactRow.Id.HOLE;
            case "fire" -> FactRow.Id.FIRE;
            case "time" -> FactRow.Id.TIME;
            default -> FactRow.Id.AMOUNT;
        };
    }
}
