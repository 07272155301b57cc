/// The files of a region pack and how they are read: few, compact, mapped into memory, never written after the
/// build.
///
/// May use: the values of `region`. Start reading at [io.canmou.region.pack.RecordFile]. Sources: Kamel and
/// Faloutsos (1993), On packing R-trees, doi:10.1145/170088.170403 (Hilbert-sorted, packed R-tree); Protocol
/// Buffers encoding (variable-length and zigzag integers).
@org.jspecify.annotations.NullMarked
package io.canmou.region.pack;
