package io.canmou.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Every acknowledged change once more, in a file beside the database that is forced to disk before the
/// acknowledgement.
///
/// H2 falls back to an older state of its file when a kill hits it at a bad moment, with `WRITE_DELAY=0` and
/// `CHECKPOINT SYNC`: seen once in some sixty kills by four acknowledged facts, and once in three hundred by all of
/// the last thousand. What the database then lacks is taken from here, or all of it when its file no longer opens.
/// So nothing is ever dropped from this file: it grows by about 300 bytes a change.
///
/// A record is the length of its sealed part, the number of its changes, a nonce, and AES-256-GCM of the changes as
/// JSON, the two numbers being sealed with them. A record that is cut at the end was never acknowledged; it is
/// passed over, and the next one takes its place.
final class Journal implements AutoCloseable {
    static final String FILE = "canmou.changes";
    private static final int NONCE = 12;
    private static final int HEAD = 2 * Integer.BYTES + NONCE;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();
    private final FileChannel file;
    private final List<Place> records;
    private long count;
    private long end;

    /// Where a record begins, and how long it is with its head.
    private record Place(long start, int length, int changes) {}

    private Journal(SecretKeySpec key, FileChannel file, List<Place> records) {
        this.key = key;
        this.file = file;
        this.records = records;
        this.count = records.stream().mapToLong(Place::changes).sum();
        this.end = records.isEmpty()
                ? 0
                : records.getLast().start() + records.getLast().length();
    }

    /// Opens the journal in `folder`, making it where there is none; what was cut at its end is taken off.
    static Journal open(Path folder, String key) throws IOException {
        Path path = folder.resolve(FILE);
        List<Place> records = Files.exists(path) ? places(path) : List.of();
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Journal journal = new Journal(secret(key), file, records);
        file.truncate(journal.end);
        return journal;
    }

    /// Whether a journal with anything in it lies in `folder`.
    static boolean holdsAny(Path folder) throws IOException {
        Path path = folder.resolve(FILE);
        return Files.exists(path) && !places(path).isEmpty();
    }

    /// How many changes it held when it was opened, and took since.
    long count() {
        return count;
    }

    /// The last change it held when it was opened; empty where there is none or its record does not open.
    Optional<Change> last() throws IOException {
        return records.isEmpty()
                ? Optional.empty()
                : opened(records.getLast()).reversed().stream().findFirst();
    }

    /// All changes that it held when it was opened, oldest first, without those of records that no longer open.
    List<Change> all() throws IOException {
        List<Change> changes = new ArrayList<>();
        for (Place record : records) {
            changes.addAll(opened(record));
        }
        return changes;
    }

    /// Appends the changes; they are on disk when this returns, or none of them counts.
    void append(List<Change> changes) throws IOException {
        byte[] plain = json.writeValueAsBytes(changes);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteBuffer record = ByteBuffer.allocate(HEAD + plain.length + TAG_BITS / Byte.SIZE);
        record.putInt(plain.length + TAG_BITS / Byte.SIZE)
                .putInt(changes.size())
                .put(nonce);
        record.put(crypt(Cipher.ENCRYPT_MODE, record.array(), plain)).flip();
        // Written by position: what a full disk leaves of a record is written over by the next one.
        while (record.hasRemaining()) {
            file.write(record, end + record.position());
        }
        file.force(false);
        end += record.limit();
        count += changes.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static List<Place> places(Path path) throws IOException {
        List<Place> places = new ArrayList<>();
        long size = Files.size(path);
        long start = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            while (size - start >= HEAD) {
                int sealed = in.readInt();
                int changes = in.readInt();
                if (sealed <= 0 || changes <= 0 || sealed > size - start - HEAD) {
                    break;
                }
                in.skipNBytes(NONCE + (long) sealed);
                places.add(new Place(start, HEAD + sealed, changes));
                start += HEAD + sealed;
            }
        }
        return places;
    }

    private List<Change> opened(Place place) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(place.length());
        while (record.hasRemaining() && file.read(record, place.start() + record.position()) >= 0) {
            // until the whole record is read
        }
        byte[] sealed = new byte[place.length() - HEAD];
        record.get(HEAD, sealed);
        try {
            return List.of(json.readValue(crypt(Cipher.DECRYPT_MODE, record.array(), sealed), Change[].class));
        } catch (IllegalStateException e) {
            return List.of(); // damaged on the disk: the database still knows what it held
        }
    }

    private static SecretKeySpec secret(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("journal " + key).getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks SHA-256", e);
        }
    }

    /// @param record begins with the head: both numbers, which are sealed too, and the nonce
    private byte[] crypt(int mode, byte[] record, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, record, HEAD - NONCE, NONCE));
            cipher.updateAAD(record, 0, HEAD - NONCE);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the record does not open", e);
        }
    }
}
