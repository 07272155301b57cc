package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/// A road in the making: its line gets a point wherever another one joins, and spans with tags of their own
/// (bridges).
final class Road {
    /// What may meet at grade.
    enum Level {
        GROUND,
        RAISED
    }

    /// A part between two points of the line with tags of its own.
    record Span(Coordinate from, Coordinate to, Tags tags) {}

    private final Tags tags;
    private final Level level;
    private final List<Coordinate> line;
    private final List<Span> spans = new ArrayList<>();

    Road(Tags tags, Level level, List<Coordinate> line) {
        this.tags = tags;
        this.level = level;
        this.line = new ArrayList<>(Curves.snapped(line));
    }

    Tags tags() {
        return tags;
    }

    Level level() {
        return level;
    }

    List<Coordinate> line() {
        return line;
    }

    /// Half of what the road takes, m.
    double halfWidth() {
        return switch (tags.get("highway")) {
            case "motorway" -> 9;
            case "trunk" -> 15;
            case "primary" -> 12;
            case "secondary" -> 9;
            case "tertiary" -> 6;
            case "motorway_link", "unclassified", "residential" -> 4.5;
            case "service" -> 3;
            default -> 1.5;
        };
    }

    /// The point of the road nearest to `place`.
    Coordinate nearest(Coordinate place) {
        Coordinate best = line.getFirst();
        double distance = Double.MAX_VALUE;
        for (int i = 0; i + 1 < line.size(); i++) {
            Coordinate c = new LineSegment(line.get(i), line.get(i + 1)).closestPoint(place);
            if (c.distance(place) < distance) {
                distance = c.distance(place);
                best = c;
            }
        }
        return best;
    }

    /// Makes the nearest point of the road a point of its line, and gives it.
    Coordinate join(Coordinate place) {
        Coordinate at = Curves.snapped(nearest(place));
        int segment = 0;
        double distance = Double.MAX_VALUE;
        for (int i = 0; i + 1 < line.size(); i++) {
            double d = new LineSegment(line.get(i), line.get(i + 1)).distance(at);
            if (d < distance) {
                distance = d;
                segment = i;
            }
        }
        for (int i : new int[] {segment, segment + 1}) {
            if (line.get(i).distance(at) < 1.0) {
                return line.get(i);
            }
        }
        line.add(segment + 1, at);
        return at;
    }

    /// Makes `at` a point of the line; it must lie on it.
    void pass(Coordinate at) {
        if (line.contains(at)) {
            return;
        }
        int segment = 0;
        double distance = Double.MAX_VALUE;
        for (int i = 0; i + 1 < line.size(); i++) {
            double d = new LineSegment(line.get(i), line.get(i + 1)).distance(at);
            if (d < distance) {
                distance = d;
                segment = i;
            }
        }
        line.add(segment + 1, at);
    }

    void moveEnd(boolean first, Coordinate to) {
        line.set(first ? 0 : line.size() - 1, to);
    }

    /// Gives the part between the points nearest to two places tags of its own.
    void span(Coordinate from, Coordinate to, Tags own) {
        spans.add(new Span(join(from), join(to), own));
    }

    /// Writes the road, one way for each span and each part between spans.
    void write(OsmMap map) {
        List<Coordinate> part = new ArrayList<>();
        Tags now = tagsAfter(line.getFirst(), tags);
        for (Coordinate c : line) {
            part.add(c);
            Tags next = tagsAfter(c, now);
            if (!next.equals(now)) {
                if (part.size() > 1) {
                    map.way(part, now);
                }
                part = new ArrayList<>(List.of(c));
                now = next;
            }
        }
        if (part.size() > 1) {
            map.way(part, now);
        }
    }

    private Tags tagsAfter(Coordinate at, Tags now) {
        int here = line.indexOf(at);
        Tags next = spans.stream().anyMatch(s -> here == Math.max(line.indexOf(s.from()), line.indexOf(s.to())))
                ? tags
                : now;
        for (Span span : spans) {
            if (here == Math.min(line.indexOf(span.from()), line.indexOf(span.to()))) {
                Tags both = tags;
                for (var e : span.tags().values().entrySet()) {
                    both = both.with(e.getKey(), e.getValue());
                }
                next = both;
            }
        }
        return next;
    }
}
