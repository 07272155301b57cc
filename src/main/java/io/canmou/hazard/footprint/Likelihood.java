package io.canmou.hazard.footprint;

import io.canmou.hazard.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// What many members of an ensemble say about one zone: quantiles of its reach, and where it is with which
/// probability.
///
/// On rings about the release the members' sectors are counted over the angle from the mean wind; both sides are
/// counted together, because the members' winds scatter evenly about the mean. The contour of a probability joins
/// the angles at which that many members are inside.
public final class Likelihood {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int RINGS = 48;
    private static final int ANGLES = 360;
    private static final int BEARINGS = 60;
    private static final double SMALLEST_RING = 0.01;

    private final List<Outline> members;
    private final double[] deviations;
    private final double[] reaches;

    /// @param members at least one
    /// @param deviations of each member's wind from the mean, rad
    public Likelihood(List<Outline> members, double[] deviations) {
        this.members = List.copyOf(members);
        this.deviations = deviations.clone();
        this.reaches = members.stream().mapToDouble(Outline::reach).sorted().toArray();
    }

    /// The reach, m, that a share of the members do not pass.
    public double reach(double share) {
        return quantile(reaches, share);
    }

    /// The contours of the given probabilities.
    ///
    /// @param windFrom degrees; null: circles
    public List<Zone.Contour> contours(List<Double> probabilities, @Nullable Double windFrom) {
        WindFrame frame = WindFrame.of(windFrom);
        if (!frame.known()) {
            return probabilities.stream()
                    .map(p -> new Zone.Contour(p, WindFrame.circle(reach(1 - p))))
                    .toList();
        }
        double farthest = reaches[reaches.length - 1];
        if (farthest <= 0) {
            return probabilities.stream()
                    .map(p -> new Zone.Contour(p, FACTORY.createPolygon()))
                    .toList();
        }
        if (members.stream().allMatch(member -> member.reach() <= 0 || member.aboutRelease())) {
            return aboutRelease(probabilities, frame);
        }
        double[] rings = new double[RINGS];
        for (int i = 0; i < RINGS; i++) {
            rings[i] = farthest * FastMath.pow(SMALLEST_RING, 1 - (double) i / (RINGS - 1));
        }
        double[][] shares = shares(rings);
        return probabilities.stream()
                .map(p -> new Zone.Contour(p, contour(p, rings, shares, frame)))
                .toList();
    }

    /// Around a release that lies inside: at each angle the radius that this share of the members reach.
    private List<Zone.Contour> aboutRelease(List<Double> probabilities, WindFrame frame) {
        double[][] radii = new double[BEARINGS + 1][2 * members.size()];
        for (int i = 0; i <= BEARINGS; i++) {
            double angle = Math.PI * i / BEARINGS;
            for (int m = 0; m < members.size(); m++) {
                radii[i][2 * m] = radius(members.get(m), angle - deviations[m]);
                radii[i][2 * m + 1] = radius(members.get(m), angle + deviations[m]);
            }
            Arrays.sort(radii[i]);
        }
        return probabilities.stream()
                .map(p -> new Zone.Contour(p, around(radii, 1 - p, frame)))
                .toList();
    }

    private static double radius(Outline member, double angle) {
        double turned = FastMath.abs(StrictMath.IEEEremainder(angle, 2 * Math.PI));
        return member.aboutRelease() ? member.radius(turned) : 0;
    }

    private static Geometry around(double[][] radii, double share, WindFrame frame) {
        Coordinate[] ring = new Coordinate[2 * BEARINGS + 1];
        for (int i = 0; i < 2 * BEARINGS; i++) {
            double radius = quantile(radii[Math.min(i, 2 * BEARINGS - i)], share);
            if (radius <= 0) {
                return FACTORY.createPolygon();
            }
            ring[i] = place(radius, Math.PI * i / BEARINGS, frame);
        }
        ring[2 * BEARINGS] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    private static double quantile(double[] ascending, double share) {
        if (ascending.length == 1) {
            return ascending[0];
        }
        double place = share * (ascending.length - 1);
        int low = (int) Math.min(place, ascending.length - 2.0);
        return ascending[low] + (place - low) * (ascending[low + 1] - ascending[low]);
    }

    /// Share of members inside, per ring and angle from the mean wind.
    private double[][] shares(double[] rings) {
        double[][] shares = new double[rings.length][];
        for (int ring = 0; ring < rings.length; ring++) {
            double[] steps = new double[ANGLES + 2];
            for (int m = 0; m < members.size(); m++) {
                double half = members.get(m).angle(rings[ring]);
                if (half >= 0) {
                    count(steps, deviations[m] - half, deviations[m] + half);
                    count(steps, -deviations[m] - half, -deviations[m] + half);
                }
            }
            double[] share = new double[ANGLES + 1];
            double inside = 0;
            for (int i = 0; i <= ANGLES; i++) {
                inside += steps[i];
                share[i] = inside / (2.0 * members.size());
            }
            shares[ring] = share;
        }
        return shares;
    }

    /// Adds one member to all angles 0..π in its sector, whose ends lie beyond ±π only for a calm wind.
    private static void count(double[] steps, double from, double to) {
        double first = Math.max(0, Math.ceil(from / Math.PI * ANGLES));
        double last = Math.min(ANGLES, Math.floor(to / Math.PI * ANGLES));
        if (last >= first) {
            steps[(int) first] += 1;
            steps[(int) last + 1] -= 1;
        }
    }

    private static Geometry contour(double p, double[] rings, double[][] shares, WindFrame frame) {
        List<double[]> polar = new ArrayList<>();
        for (int ring = 0; ring < rings.length; ring++) {
            double angle = angle(shares[ring], p);
            if (angle >= 0) {
                polar.add(new double[] {rings[ring], angle});
            } else if (!polar.isEmpty()) {
                double inside = shares[ring - 1][0];
                double part = (inside - p) / Math.max(inside - shares[ring][0], 1e-12);
                // with few members the share on the axis itself may be below p although it is not beside it
                double tip = Math.max(0, Math.min(1, part));
                polar.add(new double[] {rings[ring - 1] + tip * (rings[ring] - rings[ring - 1]), 0});
                break;
            }
        }
        if (polar.size() < 2) {
            return FACTORY.createPolygon();
        }
        List<Coordinate> ring = new ArrayList<>();
        for (double[] point : polar) {
            ring.add(place(point[0], -point[1], frame));
        }
        for (int i = polar.size() - 1; i >= 0; i--) {
            if (polar.get(i)[1] > 0) {
                ring.add(place(polar.get(i)[0], polar.get(i)[1], frame));
            }
        }
        ring.add(ring.getFirst().copy());
        if (ring.size() < 4) {
            return FACTORY.createPolygon();
        }
        Geometry drawn = FACTORY.createPolygon(ring.toArray(new Coordinate[0]));
        return drawn.isValid() ? drawn : drawn.buffer(0);
    }

    private static Coordinate place(double radius, double angle, WindFrame frame) {
        return frame.toMap(radius * FastMath.cos(angle), radius * FastMath.sin(angle));
    }

    /// Largest angle at which the share is at least p, between the counted angles by the line; negative if
    /// nowhere.
    private static double angle(double[] share, double p) {
        for (int i = ANGLES; i >= 0; i--) {
            if (share[i] >= p) {
                double part = i == ANGLES ? 0 : (share[i] - p) / Math.max(share[i] - share[i + 1], 1e-12);
                return Math.PI * (i + Math.min(1, Math.max(0, part))) / ANGLES;
            }
        }
        return -1;
    }
}
