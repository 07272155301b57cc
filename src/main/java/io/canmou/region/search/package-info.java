/// Search of places, addresses and street crossings as one types: in Chinese, pinyin, English, with typing errors.
///
/// May use: the values of `region`, `region.pack` for bytes. Start reading at
/// [io.canmou.region.search.PlaceSearch]. Sources: Ukkonen (1992), Approximate string matching with q-grams,
/// doi:10.1016/0304-3975(92)90143-4 (one typing error destroys at most q + 1 grams of length q, counting starts of
/// words as grams); Damerau (1964), doi:10.1145/363958.363994.
@org.jspecify.annotations.NullMarked
package io.canmou.region.search;
