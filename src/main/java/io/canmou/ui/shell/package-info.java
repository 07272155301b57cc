/// What every screen stands on: sizes, colours and words at run time, icons, commands, the status line.
///
/// May use: `words`, `ui.theme`. Start reading at [io.canmou.ui.shell.Display] and [io.canmou.ui.shell.Command].
@org.jspecify.annotations.NullMarked
package io.canmou.ui.shell;
