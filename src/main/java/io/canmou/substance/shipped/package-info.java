/// The catalogue that comes with the program: reviewed tables of facts, read row by row when somebody asks.
///
/// May use: `hazard.substance`, the values of `substance`. Start reading at
/// [io.canmou.substance.shipped.ShippedCatalogue]; what the tables hold and how far each can be trusted stands in
/// `SOURCES.md` beside them.
@org.jspecify.annotations.NullMarked
package io.canmou.substance.shipped;
