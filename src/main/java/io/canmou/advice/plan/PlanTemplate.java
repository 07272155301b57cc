package io.canmou.advice.plan;

import io.canmou.advice.Situation.Wording;
import java.util.List;

/// One plan template: readable text with tasks by role, decisions, protection, signs to withdraw, do-nots.
///
/// @param priority 1 leads before 12; 0: common to all
public record PlanTemplate(
        String id,
        Wording title,
        int priority,
        List<TaskLine> tasks,
        List<Wording> decisions,
        List<Wording> protection,
        List<Wording> withdraw,
        List<Wording> doNots,
        List<Wording> notes) {
    public PlanTemplate {
        tasks = List.copyOf(tasks);
        decisions = List.copyOf(decisions);
        protection = List.copyOf(protection);
        withdraw = List.copyOf(withdraw);
        doNots = List.copyOf(doNots);
        notes = List.copyOf(notes);
    }

    /// One task with its gaps `{name}` still open.
    ///
    /// @param due s after the trigger; negative: none
    /// @param conditions flags that must all hold
    public record TaskLine(
            String id, Role role, Wording text, String trigger, double due, String rule, List<String> conditions) {
        public TaskLine {
            conditions = List.copyOf(conditions);
        }
    }

    /// Who does it, in the order in which tasks of the same minute are read.
    public enum Role {
        IC,
        REC,
        CORD,
        HAZ,
        FIRE,
        DECON,
        MED,
        ENV,
        COM,
        EXP
    }
}
