/// The sheet of a substance: what a responder reads beside the figures — plates, labels, protection, media,
/// detection.
///
/// May use: `substance`, `substance.shipped`. Start reading at [io.canmou.substance.sheet.Sheets].
@org.jspecify.annotations.NullMarked
package io.canmou.substance.sheet;
