/// The one class of ours that must lie in mapsforge's package, because the font of a paint is not open to others.
@org.jspecify.annotations.NullMarked
package org.mapsforge.map.awt.graphics;
