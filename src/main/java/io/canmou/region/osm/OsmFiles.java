package io.canmou.region.osm;

import io.canmou.region.ImportProgress;
import io.canmou.region.RegionException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/// Reads extracts in any of the four encodings, told apart by content and not by name, into one map.
public final class OsmFiles {
    private static final int LOOK = 64;
    private static final int BUFFER = 1 << 16;

    private final ImportProgress progress;

    public OsmFiles(ImportProgress progress) {
        this.progress = progress;
    }

    /// The map of all `files` together; the message of an error names the file.
    public OsmMap read(List<Path> files) throws RegionException {
        OsmCollector collector = new OsmCollector();
        long total = 0;
        for (Path file : files) {
            total += size(file);
        }
        long before = 0;
        for (Path file : files) {
            read(file, collector, new CountedStream.Share(before, total));
            before += size(file);
            collector.nextFile();
        }
        return collector.map();
    }

    private static long size(Path file) throws RegionException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new RegionException("notFound", file);
            }
            long size = Files.size(file);
            if (size == 0) {
                throw new RegionException("empty", file);
            }
            return size;
        } catch (IOException e) {
            throw new RegionException(e, "unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private void read(Path file, OsmCollector collector, CountedStream.Share share) throws RegionException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = new BufferedInputStream(new CountedStream(raw, share, progress), BUFFER)) {
            take(in, collector, true);
        } catch (CancellationException e) {
            throw e;
        } catch (BadExtract e) {
            throw withFile(e, file);
        } catch (XMLStreamException e) {
            throw ofXml(e, file);
        } catch (EOFException e) {
            throw new RegionException(e, "cut", file);
        } catch (IOException | RuntimeException e) {
            throw ofStream(e, file);
        }
    }

    private void take(InputStream in, OsmCollector collector, boolean packed)
            throws IOException, BadExtract, XMLStreamException {
        in.mark(LOOK);
        byte[] head = in.readNBytes(LOOK);
        in.reset();
        if (packed && head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
            take(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER), collector, false);
        } else if (packed && starts(head, "BZh")) {
            take(new BufferedInputStream(new BZip2CompressorInputStream(in, true), BUFFER), collector, false);
        } else if (head.length > 14 && new String(head, 4, 11, StandardCharsets.ISO_8859_1).contains("OSMHeader")) {
            new PbfReader(collector).read(in);
        } else if (looksLikeXml(head)) {
            CheckedEnd checked = new CheckedEnd(in);
            new XmlReader(collector).read(checked);
            checked.finish();
        } else {
            throw new BadExtract(head.length == 0 ? "empty" : "otherKind");
        }
    }

    private static boolean starts(byte[] head, String text) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(text);
    }

    private static boolean looksLikeXml(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return text.replaceFirst("^\uFEFF", "").strip().startsWith("<");
    }

    private static RegionException withFile(BadExtract e, Path file) {
        Object[] arguments = new Object[e.where().size() + 1];
        arguments[0] = file;
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = e.where().get(i - 1);
        }
        return new RegionException(e, e.code(), arguments);
    }

    private static RegionException ofXml(XMLStreamException e, Path file) {
        for (Throwable cause = e.getNestedException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException) {
                return new RegionException(e, "cut", file);
            }
            if (cause instanceof IOException io) {
                return ofStream(io, file);
            }
        }
        return new RegionException(
                e,
                "damagedXml",
                file,
                e.getLocation().getLineNumber(),
                e.getLocation().getColumnNumber());
    }

    private static RegionException ofStream(Exception e, Path file) {
        return new RegionException(e, "damaged", file);
    }
}
