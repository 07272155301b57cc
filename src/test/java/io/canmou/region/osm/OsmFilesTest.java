package io.canmou.region.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.canmou.region.ImportProgress;
import io.canmou.region.RegionException;
import io.canmou.region.SmallMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsmFilesTest {
    @TempDir
    private Path folder;

    @Test
    void theSameMapComesOutOfEveryEncoding() throws Exception {
        byte[] plain = SmallMap.text().getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(plain, gzipped(plain), bzipped(plain))) {
            OsmMap map = read(bytes);
            assertThat(map.ways()).isEqualTo(7);
            assertThat(map.nodes()).isEqualTo(25);
            assertThat(map.wayTags(0).get("name")).isEqualTo("南澜路");
        }
    }

    @Test
    void aPbfWithNegativeUnsortedIdsAndARelationFirstIsReadAndSaysSo() throws Exception {
        OsmMap map = read(SmallPbf.bytes());
        assertThat(map.wayTags(0).get("name")).isEqualTo("书院路");
        assertThat(map.node(map.wayNodes(0)[1]).x).isEqualTo(119.502);
        assertThat(map.origin().unsorted()).isTrue();
        assertThat(map.origin().negativeIds()).isTrue();
        assertThat(map.origin().relationsFirst()).isTrue();
    }

    @Test
    void aFlippedByteAnywhereInAPbfIsNoticedOrChangesNothing() throws Exception {
        byte[] good = SmallPbf.bytes();
        String content = content(read(good));
        for (int mask : new int[] {0xff, 0x01, 0x80}) {
            for (int i = 0; i < good.length; i++) {
                byte[] bad = good.clone();
                bad[i] ^= (byte) mask;
                // a deflate stream ends with some bits that mean nothing, and nothing sums them
                if (refusal(bad) == null) {
                    assertThat(content(read(bad))).as("byte %d ^ %x", i, mask).isEqualTo(content);
                }
            }
        }
    }

    @Test
    void aFileThatWasCutAnywhereIsRefused() throws Exception {
        byte[] plain = SmallMap.text().stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (byte[] good : List.of(plain, gzipped(plain), bzipped(plain), SmallPbf.bytes())) {
            for (int length = 0; length < good.length; length += 7) {
                boolean whole = good == plain && length > plain.length - 1;
                boolean betweenBlocks = length == 0;
                byte[] cut = Arrays.copyOf(good, length);
                if (!whole && !betweenBlocks) {
                    assertThat(refusal(cut))
                            .as("%d of %d bytes", length, good.length)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void aFlippedByteInAPackedFileIsNoticedOrChangesNothing() throws Exception {
        byte[] plain = SmallMap.text().getBytes(StandardCharsets.UTF_8);
        String content = content(read(plain));
        for (byte[] good : List.of(gzipped(plain), bzipped(plain))) {
            for (int i = 0; i < good.length; i += 3) {
                byte[] bad = good.clone();
                bad[i] ^= (byte) 0xff;
                if (refusal(bad) == null) {
                    assertThat(content(read(bad))).as("byte %d", i).isEqualTo(content);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            empty       |
            otherKind   | 3NM WSW Seattle WA
            doctype     | <!DOCTYPE html><html><body>404</body></html>
            doctype     | <!DOCTYPE osm [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><osm><note>&x;</note></osm>
            otherXml    | <osmChange version='0.6'><modify/></osmChange>
            damagedXml  | <osm><node id='1' lat='1' lon='1'></osm>
            badValue    | <osm><node id='1' lat='131.2' lon='1'/></osm>
            badValue    | <osm><node id='1' lat='abc' lon='1'/></osm>
            badValue    | <osm><way id='1'><nd/></way></osm>
            badElement  | <osm><way id='1'><md ref='1'/></way></osm>
            """)
    void whatIsNoExtractIsRefusedByItsReason(String code, String text) throws Exception {
        RegionException refusal = refusal((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.arguments().getFirst())
                .hasToString(folder.resolve("extract").toString());
    }

    @Test
    void aDeletedObjectOfAHistoryIsGone() throws Exception {
        OsmMap map = read("""
                <osm><node id='1' version='1' visible='true' lat='31.2' lon='121.4'/>
                <node id='1' version='2' visible='false'/>
                <node id='2' lat='31.21' lon='121.41'/></osm>""".getBytes(StandardCharsets.UTF_8));
        assertThat(map.nodes()).isEqualTo(1);
        assertThat(map.nodeIndex(1)).isNegative();
    }

    @Test
    void negativeIdsOfTwoFilesAreDifferentObjects() throws Exception {
        Path one = Files.writeString(folder.resolve("one"), "<osm><node id='-1' lat='31' lon='121'/></osm>");
        Path two = Files.writeString(folder.resolve("two"), "<osm><node id='-1' lat='32' lon='122'/></osm>");
        assertThat(new OsmFiles(ImportProgress.NONE).read(List.of(one, two)).nodes())
                .isEqualTo(2);
    }

    private OsmMap read(byte[] bytes) throws IOException, RegionException {
        return new OsmFiles(ImportProgress.NONE).read(List.of(Files.write(folder.resolve("extract"), bytes)));
    }

    private static String content(OsmMap map) {
        return map.nodes() + " " + map.wayTags(0) + map.node(map.wayNodes(0)[0]) + map.node(map.wayNodes(0)[1])
                + map.relationTags(0) + map.members(0);
    }

    private RegionException refusal(byte[] bytes) {
        return catchThrowableOfType(RegionException.class, () -> read(bytes));
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new BZip2CompressorOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
