/// The first screen: what, where, wind on one line, with live search; the ready drills.
///
/// Start reading at [io.canmou.ui.start.StartModel].
@org.jspecify.annotations.NullMarked
package io.canmou.ui.start;
