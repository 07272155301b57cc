/// What a region pack adds to an assessment: people, sites and roads inside its zones, and low places.
///
/// May use: `hazard`, `geo`, `region`, `advice`, the page above. Start reading at
/// [io.canmou.exchange.around.Surroundings].
@org.jspecify.annotations.NullMarked
package io.canmou.exchange.around;
