package io.canmou.region;

import java.util.Arrays;
import java.util.List;

/// What a pack lacks, as a code worded at the edge under `region.warning.CODE`, with its arguments; it stands in
/// [RegionInfo#warnings] as one text.
public record RegionWarning(String code, List<String> arguments) {
    private static final String SEPARATOR = "\t";

    public RegionWarning {
        arguments = List.copyOf(arguments);
    }

    public static RegionWarning of(String code, Object... arguments) {
        return new RegionWarning(
                code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /// The warning that a text of [RegionInfo#warnings] stands for.
    public static RegionWarning parse(String text) {
        List<String> parts = List.of(text.split(SEPARATOR, -1));
        return new RegionWarning(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /// Whether a file that was named could not be used.
    public boolean unusedFile() {
        return code.equals("elevationUnused") || code.equals("populationUnused");
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? code : code + SEPARATOR + String.join(SEPARATOR, arguments);
    }
}
