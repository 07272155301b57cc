package io.canmou.advice.rules;

import io.canmou.advice.Situation.Wording;
import io.canmou.advice.Staff.IncompleteFacts;
import io.canmou.hazard.Release;
import io.canmou.incident.FactKey;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.Solution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.TableDistances;
import io.canmou.substance.shipped.AmbiguousNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What it is: an exact name, number, or the more dangerous reading of an ambiguous one (R22).
final class SubstanceFilling {
    private static final int NAMED = 5;

    private final Defaults defaults;
    private final Catalogue catalogue;
    private final AmbiguousNames ambiguous = new AmbiguousNames();

    SubstanceFilling(Defaults defaults, Catalogue catalogue) {
        this.defaults = defaults;
        this.catalogue = catalogue;
    }

    /// The entry; null: the facts say that nobody knows what it is.
    @Nullable
    Entry fill(FactSheet sheet) {
        Entry entry = named(sheet);
        if (entry != null) {
            dissolved(sheet, entry);
        }
        return entry;
    }

    /// R13: goods that are traded as solutions are taken at their strongest grade, the department's own before the
    /// catalogue's.
    private void dissolved(FactSheet sheet, Entry entry) {
        String un = entry.un().isEmpty() ? "" : entry.un().getFirst();
        Optional<Double> strongest = defaults.findNumber("R13", un)
                .or(() -> Optional.ofNullable(entry.solution()).map(Solution::massFraction));
        boolean open = sheet.value(FactKey.RELEASE)
                .map(r -> r instanceof Release.Spill)
                .orElse(true);
        if (strongest.isPresent() && open && sheet.value(FactKey.MASS_FRACTION).isEmpty()) {
            sheet.assume(FactKey.MASS_FRACTION, "R13", strongest.get());
        }
    }

    private @Nullable Entry named(FactSheet sheet) {
        Optional<SubstanceRef> given = sheet.value(FactKey.SUBSTANCE);
        if (given.isEmpty()) {
            if (sheet.value(FactKey.UNNAMED).orElse(false)) {
                sheet.note(FactKey.SUBSTANCE.path(), "K12", "unknown");
                return null;
            }
            throw new IncompleteFacts("substance", "missing", "what came out is not known, nor said to be unnamed");
        }
        SubstanceRef ref = given.get();
        return switch (catalogue.resolve(ref)) {
            case Resolution.Found(Entry entry, List<Entry> others) -> {
                if (ref instanceof SubstanceRef.Name name
                        && ambiguous.find(name.text()).isPresent()) {
                    sheet.note(FactKey.SUBSTANCE.path(), "R22", entry.id());
                }
                if (!others.isEmpty()) {
                    sheet.warn("substanceAmbiguous", ref.text(), names(List.of(entry)), names(others));
                }
                yield entry;
            }
            case Resolution.Ambiguous(List<Entry> entries) -> {
                Entry worst = entries.stream()
                        .max(Comparator.comparingDouble(SubstanceFilling::danger))
                        .orElseThrow();
                sheet.note(FactKey.SUBSTANCE.path(), "R22", worst.id());
                List<Entry> others = entries.stream().filter(e -> e != worst).toList();
                sheet.warn("substanceAmbiguous", ref.text(), names(List.of(worst)), names(others));
                yield worst;
            }
            case Resolution.NotFound(List<Entry> candidates) ->
                throw new IncompleteFacts(
                        "substance",
                        "notFound",
                        "\"" + ref.text() + "\" is no exact name, CAS or UN number"
                                + (candidates.isEmpty()
                                        ? ""
                                        : "; near it: " + names(candidates).en()));
        };
    }

    private static Wording names(List<Entry> entries) {
        return new Wording(
                entries.stream()
                        .map(e -> e.nameZh().isEmpty() ? e.nameEn() : e.nameZh())
                        .limit(NAMED)
                        .collect(Collectors.joining("、")),
                entries.stream().map(Entry::nameEn).limit(NAMED).collect(Collectors.joining(", ")));
    }

    /// The farther the table goes and the lower the level, the more dangerous.
    private static double danger(Entry entry) {
        double table = entry.tables() == null
                ? 0
                : entry.tables().lines().stream()
                        .mapToDouble(TableDistances.Line::protective)
                        .max()
                        .orElse(0);
        Double level = entry.substance().toxicity().ppm().get("aegl2.60min");
        return table + (level == null ? 0 : 1 / level);
    }
}
