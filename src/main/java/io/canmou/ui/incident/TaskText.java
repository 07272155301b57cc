package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.words.Words;

/// A task as it is said.
///
/// @param action what to do, beginning with a verb
/// @param role who does it
/// @param how the way to do it; empty: nothing more to say
/// @param why the reason; empty: none recorded
/// @param done what shows that it is done; empty: nothing is said
/// @param when what starts it
public record TaskText(String action, String role, String how, String why, String done, String when) {
    /// Words the tasks of a situation.
    @FunctionalInterface
    public interface Source {
        TaskText of(Situation situation, Situation.Task task, Words words);
    }
}
