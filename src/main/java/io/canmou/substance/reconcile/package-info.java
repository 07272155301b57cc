/// Why the table's protective distance and the modelled reach differ, in a fixed catalogue of causes; the outer one
/// is recommended (rule P1).
///
/// Source of how the tables were made: Emergency Response Guidebook 2024, introduction to the green pages, and
/// Brown, Freeman, Haney, Argonne National Laboratory ANL/DIS-09-2 (2009): statistical runs over many releases and
/// weathers, the distance that holds in nine of ten; health criterion AEGL-2 or its substitute; small spill up to
/// 208 L.
///
/// Start reading at [io.canmou.substance.reconcile.Reconciliation].
@org.jspecify.annotations.NullMarked
package io.canmou.substance.reconcile;
