package io.canmou.advice.zones;

import io.canmou.advice.rules.Filled;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Release;
import io.canmou.hazard.Warning;
import io.canmou.hazard.harm.Domino;
import io.canmou.resource.Facility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;

/// Which tanks near a fire or an explosion may fail by it, so that the accident goes on there.
///
/// Heat and blast at the edge of each plot, against the thresholds of [Domino]; the time to failure is that of the
/// fullest heat (Landucci and others 2009), uncooled. Where the tanks stand inside a plot is not known: those of
/// the burning plant itself are named without figures.
public final class NeighbouringTanks {
    /// Farther away no fire and no burst of a vessel reaches a threshold, m.
    private static final double FARTHEST = 2_000;

    private static final double UNDER_PRESSURE = 1.5e5;
    private static final double NEAREST = 5;
    private static final double USUAL_VOLUME = 100;

    private final List<Facility> facilities;

    public NeighbouringTanks(List<Facility> facilities) {
        this.facilities = List.copyOf(facilities);
    }

    /// Warnings that name them; empty for a release that does not burn or explode.
    public List<Warning> of(Filled filled, HazardRuns.Runs runs) {
        if (!(filled.credible() instanceof Release.FireOrBlast)) {
            return List.of();
        }
        LocalPlane plane = new LocalPlane(filled.site());
        List<Warning> warnings = new ArrayList<>();
        List<Facility> near = facilities.stream()
                .filter(f -> !f.equals(filled.facility()) && !f.stocks().isEmpty())
                .filter(f -> distance(edge(plane, f)) <= FARTHEST)
                .toList();
        List<HazardRuns.Sampled> sampled =
                runs.at(near.stream().map(f -> receptor(plane, f)).toList());
        for (int i = 0; i < near.size(); i++) {
            int place = i;
            List<ReceptorResult> loads = sampled.stream()
                    .filter(s -> s.places().size() > place)
                    .map(s -> s.places().get(place))
                    .toList();
            warnings.addAll(neighbour(near.get(i), loads));
        }
        warnings.addAll(own(filled));
        return warnings;
    }

    private static List<Warning> neighbour(Facility facility, List<ReceptorResult> loads) {
        List<Facility.Stock> hit = facility.stocks().stream()
                .filter(stock ->
                        loads.stream().anyMatch(load -> Domino.exceeded(load).contains(kind(stock))))
                .toList();
        if (hit.isEmpty()) {
            return List.of();
        }
        double flux = loads.stream()
                .mapToDouble(load -> load.thermalFlux() == null ? 0 : load.thermalFlux())
                .max()
                .orElse(0);
        double minutes = hit.stream()
                        .filter(stock -> flux >= kind(stock).heatThreshold())
                        .mapToDouble(stock -> kind(stock).timeToFailure(flux, volume(stock)))
                        .min()
                        .orElse(0)
                / 60;
        return List.of(
                minutes > 0
                        ? Warning.of("domino.heat", facility.id(), tags(hit), flux / 1e3, Math.rint(minutes))
                        : Warning.of("domino.blast", facility.id(), tags(hit)));
    }

    private static List<Warning> own(Filled filled) {
        Facility facility = filled.facility();
        if (facility == null || facility.stocks().size() < 2) {
            return List.of();
        }
        return List.of(Warning.of("domino.same", facility.id(), tags(facility.stocks())));
    }

    private static String tags(List<Facility.Stock> stocks) {
        return stocks.stream().map(Facility.Stock::tag).collect(Collectors.joining(", "));
    }

    private static Domino kind(Facility.Stock stock) {
        Double pressure = stock.pressure();
        if (stock.form().equals("sphere") || pressure != null && pressure > UNDER_PRESSURE) {
            return Domino.PRESSURISED;
        }
        return stock.form().startsWith("vertical") ? Domino.ATMOSPHERIC : Domino.SMALL;
    }

    private static double volume(Facility.Stock stock) {
        return stock.volume() == null ? USUAL_VOLUME : stock.volume();
    }

    private static Receptor receptor(LocalPlane plane, Facility facility) {
        Coordinate edge = edge(plane, facility);
        return new Receptor(facility.id(), new Receptor.Place.EastNorth(edge.x, edge.y), 1.5, false, null, false);
    }

    /// The point of the plot next to the fire, m east and north of it.
    private static Coordinate edge(LocalPlane plane, Facility facility) {
        Coordinate c = plane.toLocal(facility.position());
        double east = facility.halfEast() == null ? 0 : facility.halfEast();
        double north = facility.halfNorth() == null ? 0 : facility.halfNorth();
        double x = Math.signum(c.x) * Math.max(0, Math.abs(c.x) - east);
        double y = Math.signum(c.y) * Math.max(0, Math.abs(c.y) - north);
        return distance(new Coordinate(x, y)) < NEAREST ? new Coordinate(NEAREST, 0) : new Coordinate(x, y);
    }

    private static double distance(Coordinate c) {
        return StrictMath.hypot(c.x, c.y);
    }
}
