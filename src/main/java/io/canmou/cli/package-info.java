/// The commands of the contract, one class each.
///
/// Start reading at [io.canmou.cli.CanmouCommand].
@org.jspecify.annotations.NullMarked
package io.canmou.cli;
