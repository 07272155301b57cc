package io.canmou.substance;

import org.jspecify.annotations.Nullable;

/// Distances of an emergency guide, m; they hold where the distance tables have no line, and in fires.
///
/// Source: Emergency Response Guidebook 2024, orange pages. Null: the guide names none.
///
/// @param guide three digits
/// @param isolationLiquidOrGas immediate isolation on all sides around a spilled liquid or gas
/// @param isolationSolid the same around a solid
/// @param largeSpill downwind evacuation that the guide asks to consider for a large spill
/// @param fire isolation on all sides when a tank, rail car or tank truck is in a fire
/// @param seeTable1 the guide sends the reader to the distance tables for highlighted substances
public record GuideDistances(
        String guide,
        String hazardZh,
        String hazardEn,
        @Nullable Double isolationLiquidOrGas,
        @Nullable Double isolationSolid,
        @Nullable Double largeSpill,
        @Nullable Double fire,
        boolean seeTable1) {}
