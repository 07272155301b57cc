/// The plan as it will print: a picture of the very file, and the folder it goes to.
///
/// Start reading at [io.canmou.ui.plan.PlanModel].
@org.jspecify.annotations.NullMarked
package io.canmou.ui.plan;
