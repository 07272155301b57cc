package io.canmou.ui.map;

import io.canmou.geo.Position;
import io.canmou.map.MapScene;
import io.canmou.map.MapScene.WindMark;
import io.canmou.map.Viewport;

/// What the user does on the map. All calls come on the JavaFX thread.
public interface MapListener {
    /// A tap or click on the bare map.
    void picked(Position position);

    /// A tap or click on something.
    void tapped(Thing thing);

    /// The wind handle is being dragged: degrees it blows from (0 to 359) and m/s; once more with `released` at
    /// the end.
    void windTurned(double from, double speed, boolean released);

    /// A tool that the map cannot serve alone.
    void asked(Tool tool);

    /// What is seen has changed and come to rest.
    void moved(Viewport viewport);

    /// Tools that the map cannot serve alone.
    enum Tool {
        FULL_MAP,
        LOCATE
    }

    /// What was tapped.
    sealed interface Thing {
        record Site(MapScene.Chip chip) implements Thing {}

        record Team(MapScene.Flag flag) implements Thing {}

        record Zone(MapScene.Area area) implements Thing {}

        record Bound(MapScene.Bound bound) implements Thing {}

        record Source(MapScene.Source source) implements Thing {}

        record Place(MapScene.Post post) implements Thing {}

        record Block(MapScene.Roadblock roadblock) implements Thing {}

        record Wind(WindMark wind) implements Thing {}

        /// The chips that had no room.
        record MoreSites(java.util.List<MapScene.Chip> chips) implements Thing {}
    }

    /// One that does nothing; a base for those who want few of the calls.
    class Deaf implements MapListener {
        @Override
        public void picked(Position position) {
            // Nothing to do.
        }

        @Override
        public void tapped(Thing thing) {
            // Nothing to do.
        }

        @Override
        public void windTurned(double from, double speed, boolean released) {
            // Nothing to do.
        }

        @Override
        public void asked(Tool tool) {
            // Nothing to do.
        }

        @Override
        public void moved(Viewport viewport) {
            // Nothing to do.
        }
    }
}
