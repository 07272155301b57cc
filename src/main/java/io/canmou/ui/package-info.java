/// The desktop: JavaFX views over one situation. The only room that knows JavaFX.
///
/// One sub-package per screen area; view models know no controls. Start reading at `Desktop`.
@org.jspecify.annotations.NullMarked
package io.canmou.ui;
