package io.canmou.substance.reconcile;

/// Why table and model differ; its sentence stands under `reconcile.CODE` with the enum's name.
public enum Cause {
    /// They differ by less than the table's own rounding and the model's scatter.
    AGREE,
    /// The table ends at its largest distance.
    TABLE_ENDS,
    /// No model ran, or none that applies.
    NO_MODEL,
    /// The model is outside what it was checked for.
    MODEL_OUTSIDE,
    /// Less came out than the table takes for this container or size of spill.
    LESS_THAN_TABLE,
    /// More came out than the table takes.
    MORE_THAN_TABLE,
    /// The air now spreads less than in nine of ten of the table's weathers.
    STILL_AIR,
    /// The air now spreads more.
    LIVELY_AIR,
    /// The model looks for another level than the table's.
    OTHER_LEVEL,
    /// The table's line is for what water sets free.
    WATER_LINE,
    /// A pure substance stands for the mixture in the model.
    SURROGATE,
    /// A solution gives off less than the pure substance of the table.
    SOLUTION,
    /// The ground is rougher than the table's open country.
    ROUGH_GROUND,
    /// The wind is not known: the model took the worst of several.
    WIND_UNKNOWN,
    /// No table has a line: the distance is the guide's, one for all substances of its kind.
    GUIDE_LINE
}
