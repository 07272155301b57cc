package io.canmou.advice.rules;

import io.canmou.advice.Situation.Assumption;
import io.canmou.geo.Position;
import io.canmou.hazard.Release;
import io.canmou.hazard.Warning;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.resource.Facility;
import io.canmou.substance.Entry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Facts with every gap filled, and what was filled by which rule.
///
/// @param facts as given
/// @param filled with the assumptions
/// @param entry null: nobody can say what it is
/// @param facility the plant at the site; null: none known
/// @param credible what the models run; null: no model for this
/// @param bounding the worst case, drawn dotted; null: none
/// @param night for the tables (W6)
/// @param fire whether something burns
/// @param now the newest moment that the facts know of
public record Filled(
        Facts facts,
        Facts filled,
        List<Assumption> assumed,
        List<Warning> warnings,
        @Nullable Entry entry,
        SubstanceClass substanceClass,
        Position site,
        @Nullable Facility facility,
        OffsetDateTime time,
        OffsetDateTime now,
        Vessel vessel,
        WindPlan wind,
        @Nullable Release credible,
        @Nullable Release bounding,
        boolean night,
        boolean fire) {
    public Filled {
        assumed = List.copyOf(assumed);
        warnings = List.copyOf(warnings);
    }

    /// Whether somebody gave `key`: an assumption that is kept among the facts is none the better for it.
    public boolean known(FactKey<?> key) {
        return facts.find(key).map(f -> f.origin() != Origin.ASSUMED).orElse(false);
    }

    /// The same as the pure substance: what is done where the models know nothing of its solution (P3).
    public Filled pure() {
        String path = FactKey.MASS_FRACTION.path();
        List<Assumption> rows = Stream.concat(
                        assumed.stream().filter(a -> !a.path().equals(path)),
                        Stream.of(new Assumption(path, "P3", "1")))
                .toList();
        List<Warning> more = Stream.concat(warnings.stream(), Stream.of(Warning.of("solutionAsPure")))
                .toList();
        return new Filled(
                facts,
                filled.with(FactKey.MASS_FRACTION, Fact.assumed(1.0, "P3", now.toInstant())),
                rows,
                more,
                entry,
                substanceClass,
                site,
                facility,
                time,
                now,
                vessel,
                wind,
                credible,
                bounding,
                night,
                fire);
    }
}
