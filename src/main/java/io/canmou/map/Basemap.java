package io.canmou.map;

import io.canmou.region.RegionInfo;
import io.canmou.region.RegionPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The map of one region in one palette and language, as square tiles: painted on background threads, kept in
/// memory and on disk.
///
/// Ask [#atHand] each frame for what can be shown at once and [#request] for what is to come. Thread-safe.
///
/// Units: pixels; zooms as web maps count them, 8 to 19. A tile's bytes on disk depend on the region's files, the
/// palette, the language and the theme; a change of any of these is another folder.
public final class Basemap implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Basemap.class);
    private static final int TILES_KEPT = 64;
    private static final long BYTES_KEPT = 400L << 20;

    private final RegionPack pack;
    private final TilePainter painter;
    private final TileFolder folder;
    private final TileQueue queue;
    private final Set<TileKey> writing = ConcurrentHashMap.newKeySet();
    private final Map<TileKey, TileImage> kept = new LinkedHashMap<>(TILES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, TileImage> eldest) {
            return size() > TILES_KEPT;
        }
    };

    /// A base map; reading the theme and the typeface takes a few tenths of a second.
    ///
    /// @param pack stays the caller's to close, after this
    /// @param language `zh` or `en`: names in it where the map has them, else the local ones
    /// @param cache folder for tiles of any region, outside every pack; made when first needed
    /// @param workers paints; a tile occupies one of its threads for 10 to 100 ms
    public Basemap(RegionPack pack, MapPalette palette, String language, Path cache, Executor workers) {
        this.pack = pack;
        this.painter = new TilePainter(pack, palette, language, new Typeface());
        String theme = ThemeXml.of(palette, -1) + language + TilePainter.VERSION;
        Path own = cache.resolve(fingerprint(pack) + "-" + hash(theme.getBytes(StandardCharsets.UTF_8)));
        this.folder = new TileFolder(own);
        this.queue = new TileQueue(this::make, workers);
        workers.execute(() -> prune(cache, own));
    }

    /// How far the region reaches, in degrees.
    public Envelope bounds() {
        return pack.info().bbox();
    }

    /// What the region says of itself.
    public RegionInfo info() {
        return pack.info();
    }

    /// The tile if it is in memory.
    public Optional<TileImage> atHand(TileKey key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    /// The tile as soon as it is there, from memory, disk or the painter. The newest request is served first, and
    /// one that is cancelled before its turn is never painted.
    public CompletableFuture<TileImage> request(TileKey key) {
        return atHand(key).map(CompletableFuture::completedFuture).orElseGet(() -> queue.request(key));
    }

    /// The tile, on the caller's thread.
    public TileImage tile(TileKey key) {
        return atHand(key).orElseGet(() -> make(key));
    }

    /// Lets go of the tiles in memory, a megabyte each; they stay on disk.
    public void release() {
        synchronized (kept) {
            kept.clear();
        }
    }

    /// Nothing more is painted; what is being painted is dropped.
    @Override
    public void close() {
        queue.close();
    }

    private TileImage make(TileKey key) {
        TileImage image = folder.read(key).orElseGet(() -> {
            TileImage painted = TileImage.of(painter.paint(key));
            if (writing.add(key)) {
                folder.write(key, painted);
                writing.remove(key);
            }
            return painted;
        });
        synchronized (kept) {
            kept.put(key, image);
        }
        return image;
    }

    private static void prune(Path cache, Path own) {
        try {
            TileFolder.prune(cache, own, BYTES_KEPT);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("old tiles stay in {}: {}", cache, e.toString());
        }
    }

    /// Of names, sizes and times of the pack's files, which never change once it is built.
    private static String fingerprint(RegionPack pack) {
        var text = new StringBuilder(pack.info().name()).append(pack.info().date());
        try (Stream<Path> files = Files.walk(pack.directory())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(pack.directory().relativize(file))
                        .append(Files.size(file))
                        .append(Files.getLastModifiedTime(file).toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
