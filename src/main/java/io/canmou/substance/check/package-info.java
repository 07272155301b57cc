/// What must hold for the figures of any substance, shipped or own.
///
/// A shipped figure that breaks a rule and is right all the same stands in the table `explained` with its reason; a
/// test fails on any other. Start reading at [io.canmou.substance.check.PropertyChecks].
@org.jspecify.annotations.NullMarked
package io.canmou.substance.check;
