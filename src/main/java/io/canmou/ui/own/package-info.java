/// A user's own substances: listed, added, corrected, imported.
///
/// May use: `substance`, `hazard`, `words`, `ui.shell`. Start reading at [io.canmou.ui.own.OwnModel].
@org.jspecify.annotations.NullMarked
package io.canmou.ui.own;
