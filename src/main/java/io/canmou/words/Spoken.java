package io.canmou.words;

/// Something that is said otherwise in each language, given as an argument of a sentence.
public interface Spoken {
    /// How it is said in these words.
    String in(Words words);
}
