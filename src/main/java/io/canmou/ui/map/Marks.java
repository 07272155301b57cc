package io.canmou.ui.map;

import io.canmou.map.MapScene;
import io.canmou.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.locationtech.jts.geom.Coordinate;

/// What stands where it stands, whatever else is drawn: the source, the wind's handle, the feet of posts and the
/// low ground. Tags, chips and what the screen lays over the map give way to these.
final class Marks {
    private static final double SOURCE = 20;
    private static final double HANDLE = 34;
    private static final double FOOT = 10;
    private static final double LOW = 17;

    private Marks() {}

    /// What they cover in the window's pixels, the weightiest first.
    static List<Rectangle2D> of(MapScene scene, Viewport seen, MapLook look) {
        List<Rectangle2D> marks = new ArrayList<>();
        if (scene.source() != null) {
            Coordinate source = seen.toPixel(scene.source().position());
            marks.add(around(source, look.px(SOURCE)));
            if (scene.wind() != null) {
                marks.add(around(WindLayer.stands(scene.wind(), source, look), look.px(HANDLE)));
            }
        }
        for (MapScene.Post post : scene.posts()) {
            boolean low = post.kind() == MapScene.Post.Kind.LOW_GROUND;
            marks.add(around(seen.toPixel(post.position()), look.px(low ? LOW : FOOT)));
        }
        Rectangle2D window = new Rectangle2D(0, 0, seen.width(), seen.height());
        return marks.stream().filter(window::intersects).toList();
    }

    private static Rectangle2D around(Coordinate at, double reach) {
        return new Rectangle2D(at.x - reach, at.y - reach, 2 * reach, 2 * reach);
    }
}
