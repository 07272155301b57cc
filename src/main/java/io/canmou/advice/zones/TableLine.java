package io.canmou.advice.zones;

import io.canmou.advice.Situation.Isolation;
import io.canmou.advice.Situation.Wind;
import io.canmou.advice.rules.Container;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import io.canmou.substance.GuideDistances;
import io.canmou.substance.TableDistances;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Initial isolation and protective distance: the table's line, else the guide's, else the least distance (R14,
/// R15, W7, P3).
public final class TableLine {
    private final Defaults defaults;
    private final Function<String, Optional<GuideDistances>> guides;

    public TableLine(Defaults defaults, Function<String, Optional<GuideDistances>> guides) {
        this.defaults = defaults;
        this.guides = guides;
    }

    /// The line for this incident; null: nothing is known of the substance.
    public @Nullable Isolation of(Filled filled) {
        Entry entry = filled.entry();
        if (entry == null) {
            return null;
        }
        boolean wet = filled.filled().value(FactKey.WET).orElse(false);
        TableDistances tables = entry.tables();
        Optional<TableDistances.Line> line = tables == null
                ? Optional.empty()
                : line(tables, filled, wet && filled.substanceClass() == SubstanceClass.K7)
                        .or(() -> line(tables, filled, true));
        return line.map(found -> isolation(tables == null ? "" : tables.source(), found, filled))
                .orElseGet(() -> byGuide(entry, filled));
    }

    private Optional<TableDistances.Line> line(TableDistances tables, Filled filled, boolean inWater) {
        TableDistances.Container container =
                filled.vessel().container().tableLine(filled.vessel().content(), defaults);
        return tables.line(spill(filled), filled.night(), container, windWord(filled), inWater);
    }

    /// Large unless the one container that leaks is known to hold no more than a small spill (R14).
    private TableDistances.Spill spill(Filled filled) {
        Container container = filled.vessel().container();
        if (container == Container.CONFINED_SPACE) {
            return TableDistances.Spill.SMALL;
        }
        boolean smallContainer = filled.known(FactKey.CONTAINER)
                && (container == Container.CYLINDER
                        || container == Container.SMALL_CYLINDERS
                        || container == Container.DRUM);
        boolean single = smallContainer
                && !(filled.entry() != null
                        && filled.entry().tables() != null
                        && filled.entry().tables().byContainer()
                        && container == Container.SMALL_CYLINDERS);
        return single || littleIsKnown(filled) ? TableDistances.Spill.SMALL : TableDistances.Spill.LARGE;
    }

    /// An amount that somebody named, below the limit of a small spill, out of a container without a line of its
    /// own.
    private boolean littleIsKnown(Filled filled) {
        Entry entry = filled.entry();
        Double density = entry == null ? null : entry.substance().physics().liquidDensity();
        boolean ownLine = filled.vessel().container().tableLine(filled.vessel().content(), defaults) != null
                && entry != null
                && entry.tables() != null
                && entry.tables().byContainer();
        return filled.known(FactKey.AMOUNT)
                && !ownLine
                && density != null
                && filled.vessel().content() / density <= defaults.number("R14", "smallUpTo");
    }

    /// W7: within a tenth above a limit the lower word counts.
    private TableDistances.WindWord windWord(Filled filled) {
        Wind wind = filled.wind().shown();
        double margin = 1 + defaults.number("W7", "margin");
        if (wind.speedRule().equals("W2")
                || wind.calm()
                || wind.speed() < margin * defaults.number("W7", "moderateFrom")) {
            return TableDistances.WindWord.LOW;
        }
        return wind.speed() < margin * defaults.number("W7", "highFrom")
                ? TableDistances.WindWord.MODERATE
                : TableDistances.WindWord.HIGH;
    }

    private static Isolation isolation(String source, TableDistances.Line line, Filled filled) {
        String described = (line.container() == null
                        ? lower(line.spill())
                        : line.container().word())
                + "," + (line.night() == null ? "any" : line.night() ? "night" : "day")
                + "," + (line.wind() == null ? "any" : lower(line.wind()))
                + (line.inWater() ? ",inWater" : "");
        return new Isolation(line.isolation(), line.protective(), line.atLeast(), source, described);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The guide's isolation, and for a large spill the distance that it asks to consider.
    private @Nullable Isolation byGuide(Entry entry, Filled filled) {
        GuideDistances guide = guides.apply(entry.guide()).orElse(null);
        if (guide == null) {
            return null;
        }
        double isolation = around(entry, guide);
        Double large = spill(filled) == TableDistances.Spill.LARGE ? guide.largeSpill() : null;
        return new Isolation(
                isolation,
                large == null ? isolation : Math.max(large, isolation),
                false,
                "ERG 2024 guide " + guide.guide(),
                "guide" + guide.guide());
    }

    /// Around a solid the guides ask for less than around a liquid: the entry says which of the two it is.
    private double around(Entry entry, GuideDistances guide) {
        Entry.Value stated = entry.values().get("guide.isolation");
        if (stated != null) {
            return stated.value();
        }
        Double liquid = guide.isolationLiquidOrGas();
        return liquid == null ? defaults.number("P3", "leastDistance") : liquid;
    }
}
