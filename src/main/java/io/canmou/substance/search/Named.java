package io.canmou.substance.search;

import java.util.List;

/// What a substance is called and numbered: all that a search looks at.
///
/// @param id key of the entry
/// @param synonyms other names, Chinese and English mixed
/// @param formula empty if not known
/// @param rank how common it is at accidents: 0 one of the gases everybody must know, rising
public record Named(
        String id, List<String> un, String nameEn, String nameZh, List<String> synonyms, String formula, int rank) {}
