/// What `canmou bench` measures: one class per figure, each a [io.canmou.cli.bench.Benchmark].
///
/// A benchmark runs the real program's classes on a region pack and gives its samples; the command turns them into
/// percentiles beside the goal. May use every room. Start reading at [io.canmou.cli.bench.BenchCommand].
@org.jspecify.annotations.NullMarked
package io.canmou.cli.bench;
