/// The incident on screen: facts on the left, what to do now on the right, time below; the map lies between.
///
/// Everything shown comes from one [io.canmou.advice.Situation]. Start reading at
/// [io.canmou.ui.incident.IncidentModel].
@org.jspecify.annotations.NullMarked
package io.canmou.ui.incident;
