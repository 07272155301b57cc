/// From facts to a situation: hazards, people, cordons, evacuate or shelter, teams, staging, tasks.
///
/// [io.canmou.advice.Staff] is the one entry, [io.canmou.advice.Situation] what every view, plan and message
/// renders. Rules are data (`plans/defaults.yaml`); each decision names its rule. May use: `hazard`, `substance`,
/// `geo`, `region`, `route`, `resource`, `incident`.
@org.jspecify.annotations.NullMarked
package io.canmou.advice;
