package io.canmou.hazard.footprint;

import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.ShiftingCloud;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/// What some members of an ensemble in changing wind say about its zones: quantiles of their reach, and at each
/// place of a grid the share of members that reach it.
public final class ShiftingLikelihood {
    private static final double PPM = 1e6;
    private static final List<Double> PROBABILITIES = List.of(0.1, 0.5, 0.9);

    private final List<Footprint.Asked> asked;
    private final double windFrom;

    /// @param windFrom degrees that the axis of all clouds comes from
    public ShiftingLikelihood(List<Footprint.Asked> asked, double windFrom) {
        this.asked = List.copyOf(asked);
        this.windFrom = windFrom;
    }

    private record Run(double[] reaches, boolean[][] inside) {}

    /// `zones` of what was asked with what the members add; the first member is the best estimate.
    public List<Zone> around(List<Zone> zones, List<ShiftingCloud> members) {
        double farthest = members.stream()
                .mapToDouble(member -> new ShiftingFootprint(member, windFrom, true).farthest(asked))
                .max()
                .orElse(0);
        PolarGrid grid = PolarGrid.coarse(farthest, members.getFirst().headings());
        List<Run> runs = IntStream.range(0, members.size())
                .parallel()
                .mapToObj(i -> run(grid, members.get(i)))
                .toList();
        List<Zone> found = new ArrayList<>();
        for (int k = 0; k < zones.size(); k++) {
            found.add(zone(zones.get(k), k, grid, runs));
        }
        return found;
    }

    private Run run(PolarGrid grid, ShiftingCloud member) {
        List<float[]> fields = new ShiftingFootprint(member, windFrom, true).fields(grid, asked);
        double[] reaches = new double[asked.size()];
        boolean[][] inside = new boolean[asked.size()][grid.cells()];
        for (int k = 0; k < reaches.length; k++) {
            double level = asked.get(k).level().value() / PPM;
            Geometry outline =
                    ShiftingFootprint.outline(grid, fields.get(k), asked.get(k).level());
            reaches[k] = outline.isEmpty()
                    ? 0
                    : Math.max(0, outline.getEnvelopeInternal().getMaxX());
            for (int cell = 0; cell < grid.cells(); cell++) {
                inside[k][cell] = fields.get(k)[cell] >= level;
            }
        }
        return new Run(reaches, inside);
    }

    private Zone zone(Zone zone, int k, PolarGrid grid, List<Run> runs) {
        double[] reaches =
                runs.stream().mapToDouble(run -> run.reaches()[k]).sorted().toArray();
        float[] shares = new float[grid.cells()];
        for (Run run : runs) {
            for (int cell = 0; cell < shares.length; cell++) {
                shares[cell] += run.inside()[k][cell] ? 1f / runs.size() : 0;
            }
        }
        WindFrame frame = WindFrame.of(windFrom);
        List<Zone.Contour> contours = PROBABILITIES.stream()
                .map(p -> new Zone.Contour(
                        p, frame.onMap(PolarContour.of(grid, shares, p - HALF_A_MEMBER / runs.size()))))
                .toList();
        return new Zone(
                zone.level(),
                zone.reach(),
                zone.halfWidth(),
                zone.upwind(),
                zone.area(),
                zone.outline(),
                zone.at(),
                quantile(reaches, 0.5),
                quantile(reaches, 0.9),
                contours);
    }

    /// Shares are sums of single members, so that nine of ten may fall a little short of 0.9.
    private static final double HALF_A_MEMBER = 0.5;

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int low = (int) Math.min(place, Math.max(0, sorted.length - 2));
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }
}
