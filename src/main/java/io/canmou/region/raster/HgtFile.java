package io.canmou.region.raster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A tile of the Shuttle Radar Topography Mission, `.hgt` or `.hgt.zip`.
///
/// Source: USGS, SRTM topography documentation: 1201 × 1201 (3″) or 3601 × 3601 (1″) heights in m, 16 bit, most
/// significant byte first, rows from the north, −32768 where there is none; the name tells the south-west corner,
/// and the outer rows lie on whole degrees.
final class HgtFile {
    private static final Pattern NAME = Pattern.compile("([NS])(\\d{2})([EW])(\\d{3})");
    private static final int[] SIDES = {1201, 3601};
    private static final int MOST_BYTES = 2 * 3601 * 3601;
    private static final short NONE = -32768;

    private HgtFile() {}

    static Raster read(Path path) throws BadRaster {
        String name = String.valueOf(path.getFileName()).toUpperCase(Locale.ROOT);
        Matcher corner = NAME.matcher(name);
        if (!corner.find()) {
            throw new BadRaster("hgtName");
        }
        byte[] bytes = bytes(path, name.endsWith(".ZIP"));
        for (int side : SIDES) {
            if (bytes.length == 2 * side * side) {
                return raster(bytes, side, corner);
            }
        }
        throw new BadRaster("hgtSize");
    }

    private static byte[] bytes(Path path, boolean zipped) throws BadRaster {
        try (InputStream in = Files.newInputStream(path)) {
            if (!zipped) {
                return in.readNBytes(MOST_BYTES + 1);
            }
            try (ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".hgt")) {
                        return zip.readNBytes(MOST_BYTES + 1);
                    }
                }
            }
            throw new BadRaster("noHgtInside");
        } catch (IOException e) {
            throw new BadRaster(e, "damaged");
        }
    }

    private static Raster raster(byte[] bytes, int side, Matcher corner) {
        double south = Integer.parseInt(corner.group(2)) * (corner.group(1).equals("N") ? 1 : -1);
        double west = Integer.parseInt(corner.group(4)) * (corner.group(3).equals("E") ? 1 : -1);
        double step = 1.0 / (side - 1);
        float[] values = new float[side * side];
        ByteBuffer heights = ByteBuffer.wrap(bytes);
        for (int i = 0; i < values.length; i++) {
            short height = heights.getShort();
            values[i] = height == NONE ? Float.NaN : height;
        }
        return new Raster(side, side, west - step / 2, south + 1 + step / 2, step, step, new float[][] {values});
    }
}
