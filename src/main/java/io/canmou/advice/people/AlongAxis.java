package io.canmou.advice.people;

import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Concentration on the axis of the cloud, read back from the reaches of its levels; straight on log axes.
///
/// The axis is used for every site in the zone, because the wind may turn onto it.
public record AlongAxis(List<Point> points) {
    private static final double SLOPE_WITH_ONE = -1.5;

    public AlongAxis {
        points = List.copyOf(points);
    }

    /// m, ppm.
    public record Point(double distance, double ppm) {}

    /// From the toxic zones of all runs: at each level the farthest.
    public static AlongAxis of(List<Verdict.Assessed> runs) {
        List<Point> points = runs.stream()
                .flatMap(run -> run.zones().stream())
                .filter(z -> z.level().kind() == LevelKind.TOXIC && z.reach() > 0)
                .map(z -> new Point(z.reach(), z.level().value()))
                .sorted(Comparator.comparingDouble(Point::ppm)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(Point::distance).reversed()))
                .toList();
        java.util.ArrayList<Point> falling = new java.util.ArrayList<>();
        for (Point point : points) {
            if (falling.isEmpty()
                    || (point.ppm() < falling.getLast().ppm()
                            && point.distance() > falling.getLast().distance())) {
                falling.add(point);
            }
        }
        return new AlongAxis(falling);
    }

    /// ppm at `distance` m; empty: no zone was found.
    public OptionalDouble ppm(double distance) {
        if (points.isEmpty()) {
            return OptionalDouble.empty();
        }
        double at = Math.max(distance, 1);
        for (int i = 1; i < points.size(); i++) {
            if (at <= points.get(i).distance() || i == points.size() - 1) {
                return OptionalDouble.of(between(points.get(i - 1), points.get(i), at));
            }
        }
        Point only = points.getFirst();
        return OptionalDouble.of(only.ppm() * StrictMath.pow(at / only.distance(), SLOPE_WITH_ONE));
    }

    private static double between(Point near, Point far, double at) {
        double slope = StrictMath.log(far.ppm() / near.ppm()) / StrictMath.log(far.distance() / near.distance());
        return near.ppm() * StrictMath.pow(at / near.distance(), slope);
    }
}
