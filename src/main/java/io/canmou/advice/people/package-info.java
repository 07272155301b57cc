/// Who is inside: people by raster or by floor area, sensitive sites with the arrival of the cloud, shelter or go.
///
/// May use: `hazard`, `substance`, `geo`, `region`, `resource`, `advice.rules`. Start reading at
/// [io.canmou.advice.people.Exposure] and [io.canmou.advice.people.ShelterOrGo].
@org.jspecify.annotations.NullMarked
package io.canmou.advice.people;
