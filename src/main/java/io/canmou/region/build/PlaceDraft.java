package io.canmou.region.build;

import io.canmou.geo.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place or address as it will be found.
///
/// @param others further names under which it is known
/// @param weight 0 to 100: how likely it is meant when several are called the same
public record PlaceDraft(
        String name, @Nullable String nameEn, String kind, Position position, List<String> others, int weight) {}
