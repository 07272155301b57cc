/// What is assumed when nobody has said: rules as data, and the facts filled in by them.
///
/// [io.canmou.advice.rules.Defaults] reads `plans/defaults.yaml`; [io.canmou.advice.rules.DefaultsFilling] turns
/// what is known into what the models need, and names the rule of each assumption. May use: `hazard`, `substance`,
/// `geo`, `region`, `resource`, `incident`. Start reading at `DefaultsFilling`.
@org.jspecify.annotations.NullMarked
package io.canmou.advice.rules;
