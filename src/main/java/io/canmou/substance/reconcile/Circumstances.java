package io.canmou.substance.reconcile;

import io.canmou.substance.TableDistances.Line;
import org.jspecify.annotations.Nullable;

/// What both answers rest on.
///
/// @param line the table's line
/// @param modelReach m; null: no model applies
/// @param mass kg that is modelled; null: not known
/// @param windSpeed m/s at 10 m; null: not known
/// @param stable whether the air is stable (classes E, F)
/// @param level name of the level that the model drew, such as `aegl2.60min`
/// @param surrogate whether a pure substance stands for a mixture
/// @param solution whether a solution is modelled
/// @param outside whether a warning says that the model is outside its range
/// @param roughness m
public record Circumstances(
        Line line,
        @Nullable Double modelReach,
        @Nullable Double mass,
        @Nullable Double windSpeed,
        boolean stable,
        String level,
        boolean surrogate,
        boolean solution,
        boolean outside,
        double roughness) {}
