/// Colours, type and sizes of the desktop: palettes, the style sheet's tokens, millimetres to pixels.
///
/// Start reading at [io.canmou.ui.theme.Palette].
@org.jspecify.annotations.NullMarked
package io.canmou.ui.theme;
