package io.canmou.exchange;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Warning;
import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the `substance` object of the contract: named exactly, or given in place by its physics.
///
/// @param catalogue where names are looked up
public record SubstanceReader(Catalogue catalogue) {
    /// Pa.
    private static final double ATMOSPHERE = 101_325;
    /// K up to which a vapour pressure is taken to go on; the upper end of any temperature.
    private static final double HOTTEST = 2_500;
    /// A vapour pressure that is off by more at the boiling point is in mmHg or bar.
    private static final double CONTRADICTION = 10;
    /// Constants for K have c between −100 and some tens; those for °C 150 to 280.
    private static final double LARGEST_C = 150;

    /// What was read: the substance, its catalogue entry where it has one, and how much of it is in a solution.
    public record Found(
            Substance substance,
            @Nullable Entry entry,
            @Nullable Double massFraction,
            List<Warning> warnings) {}

    /// The substance; null with faults if it cannot be read.
    public @Nullable Found read(Keys keys) {
        Double massFraction = keys.number("massFraction", Range.FRACTION);
        Found found = keys.has("molarMass") ? inPlace(keys, massFraction) : named(keys, massFraction);
        keys.done();
        return found;
    }

    private @Nullable Found named(Keys keys, @Nullable Double massFraction) {
        String cas = keys.text("cas");
        String un = keys.text("un");
        String name = keys.text("name");
        int given = (cas == null ? 0 : 1) + (un == null ? 0 : 1) + (name == null ? 0 : 1);
        if (given != 1) {
            if (!keys.has("cas") && !keys.has("un") && !keys.has("name")) {
                keys.fault("", "noSubstance");
            } else if (given > 1) {
                keys.fault("", "twoSubstances");
            }
            return null;
        }
        if (cas != null) {
            return resolve(new SubstanceRef.Cas(cas), keys, "cas", massFraction);
        }
        return un != null
                ? resolve(new SubstanceRef.Un(un), keys, "un", massFraction)
                : resolve(new SubstanceRef.Name(java.util.Objects.requireNonNull(name)), keys, "name", massFraction);
    }

    private @Nullable Found resolve(SubstanceRef ref, Keys keys, String key, @Nullable Double massFraction) {
        return switch (catalogue.resolve(ref)) {
            case Resolution.Found found ->
                new Found(found.entry().substance(), found.entry(), massFraction, ambiguity(ref, found));
            case Resolution.Ambiguous several -> {
                keys.faults().add(Fault.of(keys.at(key), "substanceAmbiguous", ref.text(), names(several.entries())));
                yield null;
            }
            case Resolution.NotFound nothing -> {
                keys.faults()
                        .add(
                                nothing.candidates().isEmpty()
                                        ? Fault.of(keys.at(key), "substanceNotFound", ref.text())
                                        : Fault.of(
                                                keys.at(key),
                                                "substanceNotFoundNear",
                                                ref.text(),
                                                names(nothing.candidates())));
                yield null;
            }
        };
    }

    private static List<Warning> ambiguity(SubstanceRef ref, Resolution.Found found) {
        return found.others().isEmpty()
                ? List.of()
                : List.of(Warning.of(
                        "substanceAmbiguous", ref.text(), names(List.of(found.entry())), names(found.others())));
    }

    private static String names(List<Entry> entries) {
        return entries.stream()
                .limit(5)
                .map(e -> e.nameEn()
                        + (e.nameZh().isEmpty() ? "" : " " + e.nameZh())
                        + (e.cas() == null ? "" : " " + e.cas()))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Found inPlace(Keys keys, @Nullable Double massFraction) {
        int before = keys.faults().size();
        String name = keys.text("name");
        String formula = keys.text("formula");
        Range capacity = Range.above(0, 50_000, "J/(kg K)");
        Double boilingPoint = keys.number("boilingPoint", Range.TEMPERATURE);
        Physics physics = new Physics(
                keys.mandatory("molarMass", new Range(0, 1, true, "kg/mol", Range.Slip.GRAM_PER_MOLE)),
                boilingPoint,
                null,
                null,
                null,
                keys.number("liquidDensity", Range.above(0, 25_000, "kg/m³")),
                keys.number("vapourHeatCapacity", capacity),
                keys.number("liquidHeatCapacity", capacity),
                keys.number("latentHeat", Range.above(0, 1e7, "J/kg")),
                keys.number("gamma", Range.above(1, 2, "1")),
                null,
                antoine(keys, boilingPoint),
                null,
                null,
                null,
                null);
        Flammability flammability = new Flammability(
                keys.number("lel", Range.FRACTION),
                keys.number("uel", Range.FRACTION),
                null,
                null,
                keys.number("heatOfCombustion", Range.above(0, 2e8, "J/kg")),
                null);
        Double lower = flammability.lel();
        Double upper = flammability.uel();
        if (lower != null && upper != null && upper <= lower) {
            keys.fault("uel", "uelBelowLel", upper, lower);
        }
        if (keys.faults().size() > before) {
            return null;
        }
        Substance substance = new Substance(
                name == null ? "substance" : name, null, formula, physics, flammability, Toxicity.UNKNOWN);
        return new Found(substance, null, massFraction, List.of());
    }

    /// Taken as good from where it gives 1 Pa: colder its pole lies near, beyond which it would rise again.
    private static @Nullable Curve antoine(Keys keys, @Nullable Double boilingPoint) {
        Keys inner = keys.object("antoine");
        if (inner == null) {
            return null;
        }
        int before = keys.faults().size();
        double a = inner.mandatory("a", Range.above(0, 100, "1"));
        double b = inner.mandatory("b", Range.above(0, 1e5, "K"));
        double c = inner.mandatory("c", Range.of(-1e4, 1e4, "K"));
        inner.done();
        if (keys.faults().size() > before) {
            return null;
        }
        Curve curve = new Curve.Antoine(a, b, c, b / a - c, HOTTEST);
        if (c > LARGEST_C) {
            keys.fault("antoine.c", "antoineForCelsius", c, c - 273.15);
        } else if (boilingPoint != null && contradicts(curve.at(boilingPoint))) {
            keys.fault("antoine", "antoineContradictsBoiling", boilingPoint, curve.at(boilingPoint));
        }
        return curve;
    }

    private static boolean contradicts(double atBoiling) {
        return !(atBoiling < CONTRADICTION * ATMOSPHERE && atBoiling > ATMOSPHERE / CONTRADICTION);
    }
}
