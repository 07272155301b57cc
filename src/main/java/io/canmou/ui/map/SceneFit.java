package io.canmou.ui.map;

import io.canmou.map.MapScene;
import io.canmou.map.SceneBox;
import io.canmou.map.TileKey;
import io.canmou.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The part of the map on which what matters of a scene fits, see [SceneBox].
///
/// Lines that run out of the region are cut anyway; then the nearest whole zoom is taken, closer or wider.
///
/// @param region what the base map covers, degrees
record SceneFit(Envelope region, MapLook look) {
    private static final double MARGIN = 60;
    private static final double GIVEN_UP = 0.2;

    /// From the middle of the wind's handle to the window's border.
    private static final double HANDLE_ROOM = 40;

    /// In a window of this size.
    Viewport of(MapScene scene, Viewport window) {
        Envelope box = SceneBox.of(scene, region);
        Envelope within = new Envelope(region);
        within.expandBy(-1e-6);
        Viewport whole = wholeZoom(box, within.contains(box) ? GIVEN_UP : 0.5, window);
        return withHandle(scene, whole);
    }

    private Viewport wholeZoom(Envelope degrees, double givenUp, Viewport window) {
        Viewport fitting = Viewport.fitting(degrees, window.width(), window.height(), look.px(MARGIN));
        double zoom = Math.clamp(Math.floor(fitting.zoom() + givenUp), TileKey.MIN_ZOOM, TileKey.MAX_ZOOM);
        return new Viewport(fitting.x(), fitting.y(), zoom, fitting.width(), fitting.height());
    }

    /// Dragged so far that the wind's handle is whole: half of it behind a panel cannot be read.
    private Viewport withHandle(MapScene scene, Viewport fit) {
        if (scene.source() == null || scene.wind() == null) {
            return fit;
        }
        Coordinate at =
                WindLayer.stands(scene.wind(), fit.toPixel(scene.source().position()), look);
        double room = look.px(HANDLE_ROOM);
        double right = Math.max(0, room - at.x) - Math.max(0, at.x - (fit.width() - room));
        double down = Math.max(0, room - at.y) - Math.max(0, at.y - (fit.height() - room));
        return fit.dragged(right, down);
    }
}
