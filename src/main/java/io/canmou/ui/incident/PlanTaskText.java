package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.Task;
import io.canmou.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tasks as the plan words them. A wording that goes on after its first part is split: what to do, then how.
public final class PlanTaskText implements TaskText.Source {
    @Override
    public TaskText of(Situation situation, Task task, Words words) {
        String whole = words.choose(task.wording().zh(), task.wording().en());
        int cut = cut(whole, words.chinese());
        String action = cut < 0 ? whole : whole.substring(0, cut);
        String how = cut < 0 ? "" : whole.substring(cut + 1).strip();
        return new TaskText(
                action,
                words.has("plan.role." + task.role()) ? words.say("plan.role." + task.role()) : task.role(),
                how,
                why(situation, task, words),
                words.has("expect." + task.action()) ? words.say("expect." + task.action()) : "",
                words.has("advice.trigger." + task.trigger())
                        ? words.say("ui.now.from", words.say("advice.trigger." + task.trigger()))
                        : "");
    }

    /// Where the order ends and its way begins: at a colon or semicolon.
    private static int cut(String whole, boolean chinese) {
        List<String> marks = chinese ? List.of("：", "；", ":") : List.of(": ", "; ");
        return marks.stream()
                .map(whole::indexOf)
                .filter(at -> at > 1)
                .min(Comparator.naturalOrder())
                .orElse(-1);
    }

    /// The reason of the first site where the task is about sites, else the rules it rests on.
    private static String why(Situation situation, Task task, Words words) {
        if (task.id().equals("C05") || task.id().startsWith("TG05")) {
            Optional<SiteAdvice> first = situation.sites().stream()
                    .filter(s -> s.zone() != null && s.arrivalEarliest() != null)
                    .min(Comparator.comparingDouble(
                            s -> Optional.ofNullable(s.arrivalEarliest()).orElse(1e9)));
            if (first.isPresent()) {
                String key = "advice.reason." + first.get().reason().code();
                return KeepOut.name(first.get(), words)
                        + words.say("ui.list.colon")
                        + (words.has(key)
                                ? words.say(
                                        key, first.get().reason().arguments().toArray())
                                : "");
            }
        }
        return task.basis().isBlank() ? "" : words.say("ui.now.rule", task.basis());
    }
}
