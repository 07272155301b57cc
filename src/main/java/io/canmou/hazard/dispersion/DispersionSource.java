package io.canmou.hazard.dispersion;

import java.util.List;

/// All that enters the air in one release: the seam between source models and dispersion.
///
/// A source model fills it: a tank that flashes gives a [Emission.Steady] jet per row of its series and, for what
/// rains out, [Emission.Steady] pools; a rupture gives a [Emission.Burst] and the pool's rows. Rows may be many:
/// dispersion joins neighbours whose rates are alike. An empty list: nothing enters the air.
///
/// @param emissions in any order; their effects add up
public record DispersionSource(List<Emission> emissions) {
    public DispersionSource {
        emissions = List.copyOf(emissions);
    }

    /// What enters the air by one emission.
    public static DispersionSource of(Emission emission) {
        return new DispersionSource(List.of(emission));
    }

    /// When the last emission ends, s.
    public double end() {
        double last = 0;
        for (Emission emission : emissions) {
            last = Math.max(
                    last,
                    switch (emission) {
                        case Emission.Steady steady -> steady.start() + steady.duration();
                        case Emission.Burst burst -> burst.start();
                    });
        }
        return last;
    }

    /// All that enters the air, kg.
    public double mass() {
        return emissions.stream().mapToDouble(Emission::mass).sum();
    }

    /// The same with all amounts times `factor`; openings grow with the amount, so that speeds stay.
    public DispersionSource scaled(double factor) {
        return new DispersionSource(
                emissions.stream().map(emission -> emission.scaled(factor)).toList());
    }
}
