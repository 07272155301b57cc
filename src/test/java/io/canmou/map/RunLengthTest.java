package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLengthTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 254, 255, 256, 257, 100_000})
    void aTileComesBackAsItWasWhateverTheLengthOfItsRuns(int run) throws IOException {
        int[] pixels = new int[512 * 512];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | (i / run * 7919 & 0xFFFFFF);
        }
        var tile = new TileImage(512, 512, pixels);
        assertThat(RunLength.decode(RunLength.encode(tile))).isEqualTo(tile);
    }

    @Test
    void randomTilesComeBackAsTheyWere() throws IOException {
        var random = new Random(7);
        for (int n = 0; n < 50; n++) {
            int[] pixels = new int[64 * 32];
            for (int i = 0; i < pixels.length; ) {
                int end = Math.min(pixels.length, i + 1 + random.nextInt(400));
                Arrays.fill(pixels, i, end, 0xFF000000 | random.nextInt(1 << 24));
                i = end;
            }
            var tile = new TileImage(64, 32, pixels);
            assertThat(RunLength.decode(RunLength.encode(tile))).isEqualTo(tile);
        }
    }

    @Test
    void aCutOrChangedTileIsRefusedAtEveryByte() {
        int[] pixels = new int[16 * 16];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | i / 5 * 999;
        }
        byte[] good = RunLength.encode(new TileImage(16, 16, pixels));
        for (int i = 0; i < good.length; i++) {
            byte[] cut = Arrays.copyOf(good, i);
            assertThatThrownBy(() -> RunLength.decode(cut)).isInstanceOf(IOException.class);
            byte[] changed = good.clone();
            changed[i] ^= 0x11;
            assertThatThrownBy(() -> RunLength.decode(changed)).isInstanceOf(IOException.class);
        }
    }
}
