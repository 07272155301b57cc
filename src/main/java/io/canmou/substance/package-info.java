/// The substance catalogue: what it is, what it does, what to keep apart; search as commanders type.
///
/// May use: `hazard`, `store`. Start reading at [io.canmou.substance.Catalogue].
@org.jspecify.annotations.NullMarked
package io.canmou.substance;
