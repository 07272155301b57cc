/// How a substance in the air spreads: from what enters the air to concentration at any place and time.
///
/// May use: `hazard.substance`, `hazard.weather`. Start reading at
/// [io.canmou.hazard.dispersion.Dispersion];
/// the seam to
/// the source models is [io.canmou.hazard.dispersion.DispersionSource].
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.dispersion;
