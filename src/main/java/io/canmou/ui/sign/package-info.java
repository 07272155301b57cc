/// Signs as they stand on vehicles and vessels: class diamonds, orange plates, GHS pictograms; drawn by us,
/// simplified.
///
/// May use: `substance`. Colours are style classes, so that a palette needs no code: by night only edges and
/// symbols shine. Start reading at [io.canmou.ui.sign.Signs].
///
/// Sources of the forms: UN Model Regulations (rev. 23) 5.2.2.2 (labels), ADR 2023 5.3.2.2 (orange plate), UN GHS
/// (rev. 10) annex 1 (pictograms).
@org.jspecify.annotations.NullMarked
package io.canmou.ui.sign;
