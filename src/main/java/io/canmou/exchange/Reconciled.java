package io.canmou.exchange;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Isolation;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import io.canmou.substance.TableDistances.Container;
import io.canmou.substance.TableDistances.Line;
import io.canmou.substance.TableDistances.Spill;
import io.canmou.substance.TableDistances.WindWord;
import io.canmou.substance.reconcile.Cause;
import io.canmou.substance.reconcile.Circumstances;
import io.canmou.substance.reconcile.Reconciliation;
import io.canmou.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Table and model of a situation beside each other, and why they differ.
///
/// Empty where there is nothing to compare: no line of a table, or a fire, whose distances no gas table gives.
public final class Reconciled {
    private static final Set<String> OUTSIDE =
            Set.of("nearField", "longRange", "reachCapped", "strongWind", "veryStable", "calm");
    private static final String SPEED_UNKNOWN = "W2";
    private static final double OPEN_COUNTRY = 0.03;

    private final Situation situation;
    private final Isolation isolation;

    private Reconciled(Situation situation, Isolation isolation) {
        this.situation = situation;
        this.isolation = isolation;
    }

    /// What came of the comparison.
    public static Optional<Reconciliation> of(Situation situation) {
        return Optional.ofNullable(situation.isolation())
                .filter(i -> i.protectiveAction() > 0 && !situation.basis().fire())
                .map(i -> new Reconciled(situation, i).compare());
    }

    /// The causes as sentences, the weightiest first.
    public static List<String> why(Situation situation, Words words) {
        return of(situation).map(Reconciliation::causes).orElse(List.of()).stream()
                .map(c -> words.say("reconcile." + c.name()))
                .toList();
    }

    private Reconciliation compare() {
        Optional<ZonePeople> zone = modelled();
        Double from = situation.wind().from();
        boolean windKnown = from != null && !situation.wind().speedRule().equals(SPEED_UNKNOWN);
        return withGuide(Reconciliation.of(new Circumstances(
                line(),
                zone.map(z -> reach(z)).orElse(null),
                mass(),
                windKnown ? Double.valueOf(situation.wind().speed()) : null,
                situation.wind().stability().matches("[EF]"),
                zone.map(z -> z.zone().level().name()).orElse(""),
                surrogate(),
                situation.filled().find(FactKey.MASS_FRACTION).isPresent(),
                outside(),
                situation.filled().value(FactKey.ROUGHNESS).orElse(OPEN_COUNTRY))));
    }

    /// A guide's distance was not made from weathers and spills: what compares with those is left out.
    private Reconciliation withGuide(Reconciliation r) {
        if (!isolation.line().startsWith("guide") || r.causes().contains(Cause.AGREE)) {
            return r;
        }
        List<Cause> left = r.causes().stream()
                .filter(c -> c != Cause.STILL_AIR
                        && c != Cause.LIVELY_AIR
                        && c != Cause.LESS_THAN_TABLE
                        && c != Cause.MORE_THAN_TABLE
                        && c != Cause.OTHER_LEVEL)
                .toList();
        boolean modelled = r.model() != null;
        List<Cause> causes = modelled
                ? java.util.stream.Stream.concat(java.util.stream.Stream.of(Cause.GUIDE_LINE), left.stream())
                        .toList()
                : left;
        return new Reconciliation(r.table(), r.model(), r.recommended(), r.tableDecides(), causes);
    }

    /// The zone of the public line: of the severe level where the model drew one.
    private Optional<ZonePeople> modelled() {
        List<ZonePeople> reached = ShownZones.of(situation).stream()
                .filter(z -> z.zone().level().kind() == LevelKind.TOXIC
                        || z.zone().level().kind() == LevelKind.FLAMMABLE)
                .toList();
        return reached.stream()
                .filter(z -> Severity.of(z.zone().level()) == Severity.SEVERE)
                .findFirst()
                .or(() -> reached.stream().findFirst());
    }

    /// As the line is drawn by: the ordered distance where the model decided, else the zone's upper bound.
    private double reach(ZonePeople zone) {
        double bound =
                Objects.requireNonNullElse(zone.zone().reachP90(), zone.zone().reach());
        return situation.cordons().stream()
                .filter(c -> c.kind() == Cordon.Kind.PUBLIC && c.decidedBy() == Cordon.DecidedBy.MODEL)
                .mapToDouble(Cordon::reach)
                .findFirst()
                .orElse(bound);
    }

    private Line line() {
        List<String> parts = Arrays.asList(isolation.line().split(","));
        String first = parts.getFirst();
        Container container = Arrays.stream(Container.values())
                .filter(c -> c.word().equalsIgnoreCase(first))
                .findFirst()
                .orElse(null);
        Spill spill = first.equals("small") ? Spill.SMALL : Spill.LARGE;
        return new Line(
                spill,
                container,
                parts.contains("night") ? Boolean.TRUE : parts.contains("day") ? Boolean.FALSE : null,
                wind(parts),
                parts.contains("inWater"),
                isolation.initialIsolation(),
                isolation.protectiveAction(),
                isolation.atLeast());
    }

    private static @Nullable WindWord wind(List<String> parts) {
        return Arrays.stream(WindWord.values())
                .filter(w -> parts.contains(w.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Double mass() {
        double content = situation.basis().content();
        return situation.filled().value(FactKey.AMOUNT).orElse(content > 0 ? content : null);
    }

    private boolean surrogate() {
        Entry entry = situation.substance();
        Entry.Value molar = entry == null ? null : entry.values().get("molarMass");
        return molar != null && molar.source().startsWith("surrogate ");
    }

    private boolean outside() {
        return situation.hazard() instanceof Verdict.Assessed assessed
                && assessed.warnings().stream().map(Warning::code).anyMatch(OUTSIDE::contains);
    }
}
