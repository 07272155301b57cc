package io.canmou.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Every acknowledged change once more, in a file beside the database that is forced to disk before the
/// acknowledgement.
///
/// H2 falls back to an older state of its file when a kill hits it at a bad moment, with `WRITE_DELAY=0` and
/// `CHECKPOINT SYNC`: seen once in some sixty kills by four acknowledged facts, and once in three hundred by all of
/// the last thousand. What the database then lacks is taken from here, so nothing is ever dropped: there is the
/// file of this run and one of all runs before. A record is length, nonce, and AES-256-GCM of the changes as JSON;
/// one that is cut at the end was never acknowledged and is passed over.
final class Journal implements AutoCloseable {
    private static final String CURRENT = "canmou.journal";
    private static final String BEFORE = "canmou.journal.before";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 1 << 26;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();
    private final FileChannel file;

    private Journal(SecretKeySpec key, FileChannel file) {
        this.key = key;
        this.file = file;
    }

    /// What all runs acknowledged, oldest first; a change may come twice.
    static List<Change> read(Path folder, String key) throws IOException {
        List<Change> changes = new ArrayList<>();
        SecretKeySpec secret = secret(key);
        for (String name : List.of(BEFORE, CURRENT)) {
            Path path = folder.resolve(name);
            if (Files.exists(path)) {
                read(path, secret, changes);
            }
        }
        return changes;
    }

    /// Begins the journal of a new run; that of the last one is added to those before.
    static Journal begin(Path folder, String key) throws IOException {
        Path current = folder.resolve(CURRENT);
        if (Files.exists(current) && Files.size(current) > 0) {
            keep(current, folder.resolve(BEFORE));
        }
        FileChannel file = FileChannel.open(
                current, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        return new Journal(secret(key), file);
    }

    /// Writes both files as one new one that takes the place of `before` in a step: a kill in between leaves the
    /// last run's records twice, never not at all.
    private static void keep(Path current, Path before) throws IOException {
        Path joined = before.resolveSibling(BEFORE + ".new");
        try (FileChannel out = FileChannel.open(
                joined, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (Path part : List.of(before, current)) {
                ByteBuffer whole = ByteBuffer.wrap(Files.exists(part) ? wholeRecords(part) : new byte[0]);
                while (whole.hasRemaining()) {
                    out.write(whole);
                }
            }
            out.force(true);
        }
        Files.move(joined, before, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The bytes of a file without a record that is cut at its end.
    private static byte[] wholeRecords(Path path) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        int end = 0;
        while (bytes.limit() - end >= Integer.BYTES + NONCE) {
            int length = bytes.getInt(end);
            if (length <= 0 || length > bytes.limit() - end - Integer.BYTES - NONCE) {
                break;
            }
            end += Integer.BYTES + NONCE + length;
        }
        return Arrays.copyOf(bytes.array(), end);
    }

    /// Appends the changes; they are on disk when this returns.
    void append(List<Change> changes) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, json.writeValueAsBytes(changes));
        ByteBuffer record = ByteBuffer.allocate(Integer.BYTES + NONCE + sealed.length);
        record.putInt(sealed.length).put(nonce).put(sealed).flip();
        while (record.hasRemaining()) {
            file.write(record);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static void read(Path path, SecretKeySpec secret, List<Change> changes) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream raw = Files.newInputStream(path);
                DataInputStream in = new DataInputStream(raw)) {
            while (true) {
                int length = in.readInt();
                if (length <= 0 || length > LONGEST) {
                    return;
                }
                byte[] nonce = in.readNBytes(NONCE);
                byte[] sealed = in.readNBytes(length);
                if (sealed.length < length) {
                    return;
                }
                changes.addAll(
                        List.of(json.readValue(crypt(Cipher.DECRYPT_MODE, secret, nonce, sealed), Change[].class)));
            }
        } catch (EOFException e) {
            // the end of the file, or a record that was cut
        } catch (IllegalStateException e) {
            // a record that does not open was cut in its midst; what follows it cannot be read either
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

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the record does not open", e);
        }
    }
}
