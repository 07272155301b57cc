/// Canmou, put together: [io.canmou.Main] gives each command and the desktop their collaborators.
///
/// May use every room; no room may use it. The rooms are the packages below, each with its own page.
@org.jspecify.annotations.NullMarked
package io.canmou;
