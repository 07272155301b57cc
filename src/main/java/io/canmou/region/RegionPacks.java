package io.canmou.region;

import io.canmou.region.pack.PackFolder;
import io.canmou.region.pack.StoredPack;
import java.io.IOException;
import java.nio.file.Path;

/// Opens packs.
public final class RegionPacks {
    private RegionPacks() {}

    /// Whether `folder` holds a pack.
    public static boolean isPack(Path folder) {
        return new PackFolder(folder).exists();
    }

    /// Opens the pack in `folder`; takes some milliseconds, reads nothing but its index, never writes.
    public static RegionPack open(Path folder) throws RegionException {
        if (!isPack(folder)) {
            throw new RegionException("noPack", folder);
        }
        try {
            return new StoredPack(folder);
        } catch (IOException | RuntimeException e) {
            throw new RegionException(e, "damagedPack", folder, String.valueOf(e.getMessage()));
        }
    }
}
