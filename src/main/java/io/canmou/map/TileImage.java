package io.canmou.map;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// A painted tile: opaque pixels, row by row from the north-west, as `0xFFRRGGBB`. Nobody writes to the array.
///
/// @param pixels not copied: a tile is a megabyte, and screens read it in place
public record TileImage(int width, int height, int[] pixels) {
    public TileImage {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("pixels do not fill " + width + " x " + height);
        }
    }

    /// Of a picture without transparency.
    static TileImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new TileImage(width, height, pixels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TileImage image && width == image.width && Arrays.equals(pixels, image.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }
}
