package io.canmou.exchange;

import io.canmou.hazard.Release;
import io.canmou.hazard.Warning;
import io.canmou.substance.Entry;
import io.canmou.substance.Solution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How strong the solution is that a scenario releases: as given, else the strongest in trade where what is named
/// is a solution (rule R13). A release whose vapour is known is that of the pure substance.
///
/// @param massFraction null: pure
record Strength(@Nullable Double massFraction, List<Warning> warnings) {
    static Strength of(SubstanceReader.Found found, Release release) {
        Entry entry = found.entry();
        Solution solution = entry == null ? null : entry.solution();
        if (found.massFraction() != null || solution == null) {
            return new Strength(found.massFraction(), List.of());
        }
        String name = found.substance().name();
        return vapour(release)
                ? new Strength(null, List.of(Warning.of("solutionVapour", name)))
                : new Strength(
                        solution.massFraction(), List.of(Warning.of("solutionAssumed", name, solution.massFraction())));
    }

    /// Whether the release is vapour already.
    private static boolean vapour(Release release) {
        return switch (release) {
            case Release.KnownSource _ -> true;
            case Release.VapourCloudExplosion cloud -> cloud.source() == null || vapour(cloud.source());
            case Release.JetFire jet -> jet.source() == null;
            case Release.ComputedSource _,
                    Release.PoolFire _,
                    Release.Fireball _,
                    Release.VesselBurst _,
                    Release.Explosive _ -> false;
        };
    }
}
