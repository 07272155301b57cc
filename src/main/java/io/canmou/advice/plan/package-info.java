/// What to do in which order: plan templates filled from facts and results, report clock, next questions.
///
/// Templates are data (`plans/*.plan.txt`). May use: `advice.rules`, `advice.zones`. Start reading at
/// [io.canmou.advice.plan.PlanTemplates] and [io.canmou.advice.plan.TaskList].
@org.jspecify.annotations.NullMarked
package io.canmou.advice.plan;
