package io.canmou.region;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a pack is made from.
///
/// @param extracts   OpenStreetMap files of neighbouring areas
/// @param target     the folder that becomes the pack
/// @param elevation  `.hgt`, `.hgt.zip`, GeoTIFF
/// @param population GeoTIFF or CSV
public record ImportRequest(
        List<Path> extracts, Path target, String name, List<Path> elevation, Optional<Path> population) {
    public ImportRequest {
        extracts = List.copyOf(extracts);
        elevation = List.copyOf(elevation);
    }

    /// A pack of one extract and nothing else.
    public static ImportRequest of(Path extract, Path target, String name) {
        return new ImportRequest(List.of(extract), target, name, List.of(), Optional.empty());
    }
}
