/// How a substance is found: exactly, or by whatever a commander types.
///
/// May use: the values of `substance`. Start reading at [io.canmou.substance.search.NameIndex].
@org.jspecify.annotations.NullMarked
package io.canmou.substance.search;
