package io.canmou.ui.map;

import io.canmou.ui.theme.Palette;
import io.canmou.words.Words;

/// How the map looks now.
///
/// @param scale pixels of this screen per pixel of the design (118 ppi in the field, 92 in the vehicle)
/// @param vehicle whether mouse-sized tools are wanted instead of finger-sized ones
/// @param reducedMotion whether zooming jumps instead of gliding
public record MapLook(Palette palette, Words words, double scale, boolean vehicle, boolean reducedMotion) {
    /// Pixels of a length of the design.
    double px(double design) {
        return design * scale;
    }

    /// One of two lengths of the design, in the field or in the vehicle.
    double px(double field, double inVehicle) {
        return px(vehicle ? inVehicle : field);
    }
}
