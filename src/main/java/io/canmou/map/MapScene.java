package io.canmou.map;

import io.canmou.geo.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// Everything that lies above the base map, worded and ready to paint, on screen as on paper. Immutable.
///
/// Geometries in degrees, x longitude, y latitude. Texts are in the user's language already: the map adds none of
/// its own to them.
///
/// @param areas the largest first, so that the smaller lie above
/// @param source null: not placed yet
/// @param wind null: nothing to show
public record MapScene(
        List<Area> areas,
        List<Bound> bounds,
        List<Arrival> arrivals,
        @Nullable Source source,
        @Nullable WindMark wind,
        List<Route> routes,
        List<Chip> chips,
        List<Flag> teams,
        List<Post> posts,
        List<Roadblock> roadblocks) {
    /// Nothing above the map.
    public static final MapScene EMPTY = new MapScene(
            List.of(), List.of(), List.of(), null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    public MapScene {
        areas = List.copyOf(areas);
        bounds = List.copyOf(bounds);
        arrivals = List.copyOf(arrivals);
        routes = List.copyOf(routes);
        chips = List.copyOf(chips);
        teams = List.copyOf(teams);
        posts = List.copyOf(posts);
        roadblocks = List.copyOf(roadblocks);
    }

    /// The same with other chips.
    public MapScene withChips(List<Chip> others) {
        return new MapScene(areas, bounds, arrivals, source, wind, routes, others, teams, posts, roadblocks);
    }

    /// A hazard zone: fill, hatch if assumed, edge with as many ticks as the level says, tag.
    ///
    /// @param level 3 endangers life, 2 severe, 1 mild
    /// @param assumed whether an assumption moves its edge
    /// @param label for the tag on its edge, for example `AEGL-2 · 2 ppm`; empty: no tag
    public record Area(String id, int level, Geometry outline, boolean assumed, String label) {}

    /// A line without fill.
    public record Bound(String id, Geometry outline, Stroke stroke, String label) {
        /// Dashed for the bound that is ordered; dash and dot for what the emergency table says beside it;
        /// dotted for what is not the present state; stippled for the cloud now.
        public enum Stroke {
            DASHED,
            TABLE,
            DOTTED,
            CLOUD
        }
    }

    /// Where the cloud's front is at a time, across the plume.
    public record Arrival(Geometry front, String label) {}

    /// Where it comes out.
    public record Source(Position position, boolean fire) {}

    /// The arrow at the source.
    ///
    /// @param from degrees it blows from; null: unknown or variable
    /// @param speed m/s
    public record WindMark(@Nullable Double from, double speed, String first, String second, boolean whatIf) {}

    /// The way of a team, or of any other.
    public record Route(String id, LineString line, boolean dotted) {}

    /// A sensitive site with what to do and when; also a holder of a substance.
    ///
    /// @param level whose colour the countdown has; 0: none
    /// @param countdown empty: no such part
    /// @param order smaller comes first
    public record Chip(
            String id,
            Glyph glyph,
            Position position,
            String name,
            String detail,
            String countdown,
            String note,
            int level,
            double order) {}

    /// A team: its id and how long it takes.
    ///
    /// @param stale its position is old, or there is no way
    public record Flag(String id, Position position, String code, String time, boolean stale) {}

    /// Staging, assembly point, shelter, hospital, low ground.
    public record Post(String id, Kind kind, Position position, String label) {
        public enum Kind {
            STAGING,
            ASSEMBLY,
            SHELTER,
            HOSPITAL,
            /// Ground in which a heavy cloud may lie: a round mark instead of a post.
            LOW_GROUND
        }
    }

    /// A bar across a road.
    ///
    /// @param bearing degrees clockwise from north along the road; null: not known
    public record Roadblock(
            String id, Position position, @Nullable Double bearing) {}
}
