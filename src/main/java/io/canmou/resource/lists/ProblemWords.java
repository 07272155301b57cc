package io.canmou.resource.lists;

import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Words what is wrong with a list, and how to mend it.
public final class ProblemWords {
    private final Words words;

    public ProblemWords(Words words) {
        this.words = words;
    }

    /// One line: where, what, how to mend it.
    public String of(Problem problem) {
        List<String> arguments = new ArrayList<>();
        for (String argument : problem.arguments()) {
            arguments.add(words.has(argument) ? words.say(argument) : argument);
        }
        if (problem.weight() == Problem.Weight.UNPLACED) {
            arguments.add(problem.value());
        }
        String text = words.say("resource.problem." + problem.code(), arguments.toArray());
        if (problem.line() == 0) {
            return text;
        }
        return problem.column().isEmpty()
                ? words.say("resource.atRow", problem.line()) + text
                : words.say("resource.at", problem.line(), problem.column(), problem.value()) + text;
    }

    /// Why a file is no list.
    public String of(String file, UnreadableList fault) {
        List<String> arguments = new ArrayList<>(List.of(file));
        arguments.addAll(fault.arguments());
        return words.say("resource.unreadable." + fault.code(), arguments.toArray());
    }
}
