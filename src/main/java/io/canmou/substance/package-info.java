/// The substance catalogue: what it is, what it does, what to keep apart; search as commanders type.
///
/// `shipped` reads the reviewed tables (their origin and trust: `SOURCES.md` beside them), `search` finds, `react`
/// says what mixing does, `unknown` ranks what has no name, `own` keeps what users add, `check` tests figures,
/// `sheet` gives plates and protection, `reconcile` says why table and model differ.
///
/// May use: `hazard`, `store`. Start reading at [io.canmou.substance.Catalogue].
@org.jspecify.annotations.NullMarked
package io.canmou.substance;
