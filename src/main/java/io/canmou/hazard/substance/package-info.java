/// Physical properties of a substance as values: what a model needs, not the catalogue.
///
/// A property that is not known is null, never zero; a model that needs it says so.
/// Start reading at [io.canmou.hazard.substance.Substance].
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.substance;
