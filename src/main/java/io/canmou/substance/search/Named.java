package io.canmou.substance.search;

import java.util.List;

/// What a substance is called and numbered: all that a search looks at.
///
/// @param id key of the entry
/// @param hin hazard identification numbers that its UN numbers are carried under
/// @param synonyms other names, Chinese and English mixed
/// @param formula empty if not known
/// @param rank how common it is at accidents: 0 one of those that everybody must know, to 3
/// @param order place among the common ones, the commander's first gas first; the same for all others
public record Named(
        String id,
        List<String> un,
        List<String> hin,
        String nameEn,
        String nameZh,
        List<String> synonyms,
        String formula,
        int rank,
        int order) {}
