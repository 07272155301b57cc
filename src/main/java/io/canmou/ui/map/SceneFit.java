package io.canmou.ui.map;

import io.canmou.map.MapScene;
import io.canmou.map.SceneBox;
import io.canmou.map.TileKey;
import io.canmou.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Which part of the map to show so that what matters of a scene is seen.
///
/// @param region what the map holds, degrees
record SceneFit(Envelope region, MapLook look) {
    private static final double MARGIN = 60;

    /// Zooms are whole, for tiles are sharp there: so much of one is given up for the closer one.
    private static final double GIVEN_UP = 0.2;

    /// The same where a line leaves the region: it is cut rather than that the region becomes a speck.
    private static final double GIVEN_UP_CUT = 0.5;

    /// From the middle of the wind's handle to the window's border.
    private static final double HANDLE_ROOM = 40;

    /// The view of `scene` in a window of the size of `window`.
    ///
    /// An ordered line that leaves the region is still shown, up to half the region's size beyond it on each side:
    /// how far people must go is asked first, and the void says that the map ends there.
    Viewport of(MapScene scene, Viewport window) {
        Envelope reach = new Envelope(region);
        if (scene.source() != null) {
            reach.expandBy(region.getWidth() / 2, region.getHeight() / 2);
        }
        Envelope box = SceneBox.of(scene, reach);
        Envelope within = new Envelope(region);
        within.expandBy(-1e-6);
        return withHandle(scene, fitting(box, within.contains(box) ? GIVEN_UP : GIVEN_UP_CUT, window));
    }

    private Viewport fitting(Envelope degrees, double givenUp, Viewport window) {
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
