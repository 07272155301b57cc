package io.canmou.advice.plan;

import io.canmou.advice.Situation.PlanText;
import io.canmou.advice.Situation.Task;
import io.canmou.advice.Situation.Wording;
import io.canmou.advice.plan.PlanTemplate.TaskLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tasks of a plan: the common ones and those of its types, without what does not apply; ordered by due,
/// role, id.
public final class TaskList {
    private final PlanTemplates templates;

    public TaskList(PlanTemplates templates) {
        this.templates = templates;
    }

    /// The tasks of `types`, the leading one first.
    public List<Task> tasks(List<String> types, Blanks blanks) {
        List<TaskLine> lines = new ArrayList<>(lines(types));
        lines.removeIf(line -> !applies(line, blanks));
        lines.sort(Comparator.comparingDouble((TaskLine l) -> l.due() < 0 ? Double.MAX_VALUE : l.due())
                .thenComparing(TaskLine::role)
                .thenComparing(TaskLine::id));
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> seen.add(line.id()))
                .map(line -> new Task(
                        line.id(),
                        line.role().name(),
                        line.id(),
                        line.trigger(),
                        line.due(),
                        line.rule(),
                        blanks.fill(line.text())))
                .toList();
    }

    /// What the leading template says besides its tasks, with the common signs and do-nots behind.
    public PlanText text(List<String> types, Blanks blanks) {
        PlanTemplate leading = types.isEmpty()
                ? templates.common()
                : templates.find(types.getFirst()).orElseGet(templates::common);
        PlanTemplate common = templates.common();
        long omitted = lines(types).stream()
                .filter(line -> !applies(line, blanks))
                .map(TaskLine::id)
                .distinct()
                .count();
        return new PlanText(
                leading.title(),
                filled(leading.decisions(), blanks),
                filled(leading.protection(), blanks),
                filled(joined(leading.withdraw(), common.withdraw(), leading == common), blanks),
                filled(joined(leading.doNots(), common.doNots(), leading == common), blanks),
                filled(leading.notes(), blanks),
                (int) omitted);
    }

    private List<TaskLine> lines(List<String> types) {
        List<TaskLine> lines = new ArrayList<>(templates.common().tasks());
        types.forEach(type -> templates.find(type).ifPresent(t -> lines.addAll(t.tasks())));
        return lines;
    }

    private static boolean applies(TaskLine line, Blanks blanks) {
        return blanks.flags().containsAll(line.conditions()) && blanks.covers(line.text());
    }

    private static List<Wording> joined(List<Wording> own, List<Wording> common, boolean same) {
        if (same) {
            return own;
        }
        List<Wording> all = new ArrayList<>(own);
        all.addAll(common);
        return all;
    }

    private static List<Wording> filled(List<Wording> texts, Blanks blanks) {
        return texts.stream().filter(blanks::covers).map(blanks::fill).toList();
    }
}
