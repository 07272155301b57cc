/// The words a user reads, in Simplified Chinese and English, by key.
///
/// Every room's texts lie in `src/main/resources/io/canmou/words/ROOM_zh.properties` and `ROOM_en.properties`;
/// a test fails on a key that one language lacks, that nobody uses, or that takes other arguments.
/// May use: nothing. Start reading at [io.canmou.words.Words].
@org.jspecify.annotations.NullMarked
package io.canmou.words;
