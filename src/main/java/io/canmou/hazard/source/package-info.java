/// How a substance comes out: vessels with a hole, spills, gas pipelines; what leaves the vessel and what
/// enters the air, against time.
///
/// May use: `hazard`, `hazard.substance`, `hazard.weather`.
/// Start reading at [io.canmou.hazard.source.Sources], then `TankModel`, `PoolModel`, `PipelineModel`; one
/// formula a class beside them.
///
/// Sources: TNO, Methods for the calculation of physical effects, CPR 14E, 3rd ed. (1997), "Yellow Book", chapters
/// 2 and 3; Fauske (1985), Plant/Operations Progress 4(3) 132; Leung (1986), doi:10.1002/aic.690321019; Wilson
/// (1981) in Yellow Book 2.5.2.5; Shaw and Briscoe (1978), SRD R 100; Mackay and Matsugu (1973),
/// doi:10.1002/cjce.5450510407; Kawamura and Mackay (1987), doi:10.1016/0304-3894(87)80041-0; Birch, Hughes,
/// Swaffield (1987), doi:10.1080/00102208708952566; De Vaull and King (1992), 85th AWMA meeting.
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.source;
