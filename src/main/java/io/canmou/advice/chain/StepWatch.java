package io.canmou.advice.chain;

/// Told when the chain has passed a step, on the thread that asked for the situation.
@FunctionalInterface
public interface StepWatch {
    /// Nobody looks.
    StepWatch NOBODY = _ -> {};

    /// `step` is done; what comes now belongs to the next.
    void passed(Step step);

    /// The steps in their order.
    enum Step {
        /// What nobody said is filled.
        FACTS,
        /// The models ran, in every wind.
        MODELS,
        /// Tables and models are one set of lines.
        LINES,
        /// People in them are counted.
        PEOPLE,
        /// Staging, teams, posts, havens; sites are judged beside it.
        FORCES,
        /// What was left to do for the sites.
        SITES,
        /// Tasks, plan, warnings.
        PLAN
    }
}
