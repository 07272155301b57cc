/// What is known of the incident now: facts with their origin, source and time; the log.
///
/// May use: `hazard`, `substance`, `geo`, `store`. Start reading at [io.canmou.incident.Facts].
@org.jspecify.annotations.NullMarked
package io.canmou.incident;
