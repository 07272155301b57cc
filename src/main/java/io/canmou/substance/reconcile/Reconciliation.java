package io.canmou.substance.reconcile;

import io.canmou.substance.TableDistances.Container;
import io.canmou.substance.TableDistances.Line;
import io.canmou.substance.TableDistances.Spill;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Both answers, the recommended one, and why they differ.
///
/// @param recommended m, the farther of the two
/// @param tableDecides whether that is the table's
/// @param causes what pulls them apart in the direction in which they differ, the weightiest first
public record Reconciliation(
        double table, @Nullable Double model, double recommended, boolean tableDecides, List<Cause> causes) {
    /// Below this ratio they agree: the table is rounded to 0.1 km, models scatter by a factor of two.
    private static final double AGREE = 1.3;

    /// Largest small spill, 208 L, as a mass of a liquid (kg); Emergency Response Guidebook 2024.
    private static final double SMALL_SPILL = 300;

    public Reconciliation {
        causes = List.copyOf(causes);
    }

    /// Compares the two.
    public static Reconciliation of(Circumstances c) {
        double table = c.line().protective();
        Double model = c.modelReach();
        if (model == null) {
            return new Reconciliation(table, null, table, true, withEnd(c.line(), List.of(Cause.NO_MODEL)));
        }
        boolean tableDecides = table >= model;
        double ratio = Math.max(table, model) / Math.max(1, Math.min(table, model));
        List<Cause> causes = new ArrayList<>();
        if (ratio < AGREE) {
            causes.add(Cause.AGREE);
        } else if (tableDecides) {
            addShorterModel(c, causes);
        } else {
            addLongerModel(c, causes);
        }
        if (c.outside()) {
            causes.add(Cause.MODEL_OUTSIDE);
        }
        return new Reconciliation(
                table, model, Math.max(table, model), tableDecides, tableDecides ? causes : withEnd(c.line(), causes));
    }

    /// Where the table says "more than", its distance is the least that holds.
    private static List<Cause> withEnd(Line line, List<Cause> causes) {
        List<Cause> all = new ArrayList<>();
        if (line.atLeast()) {
            all.add(Cause.TABLE_ENDS);
        }
        all.addAll(causes);
        return all;
    }

    private static void addShorterModel(Circumstances c, List<Cause> causes) {
        if (c.mass() != null && c.mass() < 0.5 * assumed(c.line())) {
            causes.add(Cause.LESS_THAN_TABLE);
        }
        if (c.line().inWater()) {
            causes.add(Cause.WATER_LINE);
        }
        if (c.solution()) {
            causes.add(Cause.SOLUTION);
        }
        if (!c.stable() && c.line().wind() == null) {
            causes.add(Cause.LIVELY_AIR);
        }
        if (c.roughness() >= 0.3) {
            causes.add(Cause.ROUGH_GROUND);
        }
        addCommon(c, causes);
    }

    private static void addLongerModel(Circumstances c, List<Cause> causes) {
        if (c.mass() != null && c.mass() > 2 * assumed(c.line())) {
            causes.add(Cause.MORE_THAN_TABLE);
        }
        if (c.windSpeed() == null) {
            causes.add(Cause.WIND_UNKNOWN);
        } else if (c.stable()) {
            causes.add(Cause.STILL_AIR);
        }
        addCommon(c, causes);
    }

    private static void addCommon(Circumstances c, List<Cause> causes) {
        if (!c.level().startsWith("aegl2") && !c.level().startsWith("erpg2")) {
            causes.add(Cause.OTHER_LEVEL);
        }
        if (c.surrogate()) {
            causes.add(Cause.SURROGATE);
        }
    }

    /// What the table takes to come out, kg: the usual content of the container, or the size of the spill.
    private static double assumed(Line line) {
        if (line.spill() == Spill.SMALL) {
            return SMALL_SPILL;
        }
        Container container = line.container();
        if (container == null) {
            return 20_000; // the large spills of table 1 are mostly a road tanker's
        }
        return switch (container) {
            case RAIL_TANK_CAR -> 70_000;
            case HIGHWAY_TANK -> 20_000;
            case NURSE_TANK -> 3_000;
            case TON_CYLINDERS -> 3_000;
            case SMALL_OR_ONE_TON -> 1_000;
            case SMALL_CYLINDERS -> 150;
        };
    }
}
