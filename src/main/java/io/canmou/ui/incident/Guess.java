package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Assumption;
import io.canmou.incident.FactKey;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was guessed and moves the line most: it stands on the map in large letters, and a tap mends it.
///
/// @param rule id of the rule, small beside
public record Guess(String text, FactRow.Id target, String rule) {
    /// The great guesses of `situation`, those that move the line most first.
    public static List<Guess> of(Situation situation, Words words) {
        List<Guess> guesses = new ArrayList<>();
        map(situation, "outsideRegion", words).ifPresent(guesses::add);
        substance(situation, words).ifPresent(guesses::add);
        if (situation.facts().find(FactKey.SITE_OTHER_DATUM).isPresent()) {
            guesses.add(new Guess(words.say("ui.guess.datum"), FactRow.Id.PLACE, ""));
        }
        wind(situation, words).ifPresent(guesses::add);
        amount(situation, words).ifPresent(guesses::add);
        map(situation, "zoneBeyondMap", words).ifPresent(guesses::add);
        return List.copyOf(guesses);
    }

    private static Optional<Guess> substance(Situation situation, Words words) {
        if (situation.substance() == null) {
            return Optional.of(new Guess(words.say("ui.guess.substance.unknown"), FactRow.Id.SUBSTANCE, ""));
        }
        String name = words.choose(
                situation.substance().nameZh(), situation.substance().nameEn());
        return by(situation, "substance")
                .map(a -> new Guess(words.say("ui.guess.substance", name), FactRow.Id.SUBSTANCE, a.rule()));
    }

    /// What the map does not reach: people there are in no number on the screen.
    private static Optional<Guess> map(Situation situation, String warning, Words words) {
        return situation.warnings().stream()
                .filter(w -> w.code().equals(warning))
                .findFirst()
                .map(w -> new Guess(words.say("ui.guess." + warning), FactRow.Id.PLACE, ""));
    }

    private static Optional<Guess> wind(Situation situation, Words words) {
        Optional<Assumption> from = by(situation, FactKey.WIND_FROM.path());
        if (from.isPresent()) {
            String key = situation.wind().calm()
                    ? "ui.guess.wind.calm"
                    : situation.facts().value(FactKey.WIND_VARIABLE).orElse(false)
                            ? "ui.guess.wind.variable"
                            : "ui.guess.wind.unknown";
            return Optional.of(
                    new Guess(words.say(key), FactRow.Id.WIND, from.get().rule()));
        }
        return by(situation, FactKey.WIND_SPEED.path())
                .filter(a -> a.rule().equals("W2"))
                .map(a -> new Guess(words.say("ui.guess.wind.speed"), FactRow.Id.WIND, a.rule()));
    }

    private static Optional<Guess> amount(Situation situation, Words words) {
        Optional<Assumption> hole = by(situation, FactKey.HOLE.path());
        Optional<Assumption> mass = by(situation, FactKey.AMOUNT.path());
        Optional<Assumption> container = by(situation, FactKey.CONTAINER.path());
        Optional<Assumption> first = container.or(() -> mass).or(() -> hole);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String vessel = situation
                .filled()
                .value(FactKey.CONTAINER)
                .map(c -> words.say("ui.container." + c))
                .orElse("");
        String kilograms =
                situation.filled().value(FactKey.AMOUNT).map(Figures::mass).orElse("");
        String opening = hole.flatMap(a -> situation.filled().value(FactKey.HOLE))
                .map(h -> words.say("ui.fact.hole.value", Figures.plain(h * 1000, 3)))
                .orElse("");
        String taken = String.join(
                " · ",
                List.of(vessel, kilograms, opening).stream()
                        .filter(s -> !s.isBlank())
                        .toList());
        FactRow.Id target = container.isPresent() || mass.isPresent() ? FactRow.Id.AMOUNT : FactRow.Id.HOLE;
        return Optional.of(new Guess(
                words.say("ui.guess.amount", taken), target, first.get().rule()));
    }

    private static Optional<Assumption> by(Situation situation, String path) {
        return situation.assumed().stream().filter(a -> a.path().equals(path)).findFirst();
    }
}
