package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Task;
import io.canmou.words.Words;
import java.util.Comparator;
import java.util.List;

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
                new TaskReason(situation, words).of(task),
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
}
