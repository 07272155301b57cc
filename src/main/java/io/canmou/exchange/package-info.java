/// Everything that leaves or enters as a file: the contract's JSON, GeoJSON, KML, the plan as PDF and text.
///
/// May use: all rooms above it. Start reading at `ScenarioReader` and `ResultWriter`.
@org.jspecify.annotations.NullMarked
package io.canmou.exchange;
