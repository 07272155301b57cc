/// The shipped validation set, its scoring, and the figures of the trust card.
///
/// May use: `hazard`, `substance`, `exchange`.
@org.jspecify.annotations.NullMarked
package io.canmou.trust;
