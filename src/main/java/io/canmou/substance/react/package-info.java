/// What happens when substances meet each other, water, air, fuel or metal.
///
/// Method: reactive groups after Hatayama et al., A Method for Determining the Compatibility of Hazardous Wastes,
/// EPA-600/2-80-076 (1980), its chart; beside it the chart of the CAMEO Chemicals reactivity worksheet (NOAA, EPA;
/// 68 groups) with the gases that it names; and a reviewed list of well-known dangerous mixtures. A pair without an
/// entry is no statement of safety.
///
/// May use: `substance`, `substance.shipped`. Start reading at [io.canmou.substance.react.Reactivity].
@org.jspecify.annotations.NullMarked
package io.canmou.substance.react;
