/// Pictures of the real screens without a display: the main job gone through, one PNG per screen.
///
/// Start reading at [io.canmou.ui.shots.Studio].
@org.jspecify.annotations.NullMarked
package io.canmou.ui.shots;
