package io.canmou.ui.start;

import io.canmou.geo.Position;
import io.canmou.incident.Origin;
import java.util.Optional;

/// The second input: where.
///
/// @param detail what kind of place, or how the coordinates were read
/// @param facility id of the facility, where it is one
/// @param otherReading the second place that coordinates of an unknown datum may mean
public record Where(
        Position position,
        String name,
        String detail,
        Origin origin,
        Optional<String> facility,
        Optional<Position> otherReading) {
    /// A point on the map.
    public static Where point(Position position, String name) {
        return new Where(position, name, "", Origin.REPORTED, Optional.empty(), Optional.empty());
    }
}
