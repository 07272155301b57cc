package io.canmou.store;

import io.canmou.store.StoreException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The key of the database in a file that only its owner can read; with a password the key lies in it wrapped.
///
/// Source: wrapping by AES-256-GCM (NIST SP 800-38D) under PBKDF2-HMAC-SHA256 (RFC 8018); rounds by OWASP's advice
/// of 2023.
final class KeyFile {
    private static final String PLAIN = "canmou-key-1 plain ";
    private static final String WRAPPED = "canmou-key-1 wrapped ";
    private static final int ROUNDS = 600_000;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random;

    KeyFile(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// Makes a random key and writes it.
    String create() throws IOException {
        byte[] key = new byte[32];
        random.nextBytes(key);
        String hex = HexFormat.of().formatHex(key);
        write(PLAIN + hex);
        return hex;
    }

    /// The key.
    ///
    /// @throws StoreException locked, wrong password, or not a key file
    String read(@Nullable String password) throws IOException {
        String text = Files.readString(file).strip();
        if (text.startsWith(PLAIN)) {
            return text.substring(PLAIN.length());
        }
        if (!text.startsWith(WRAPPED)) {
            throw new StoreException(Reason.NO_KEY, file.toString());
        }
        if (password == null) {
            throw new StoreException(Reason.LOCKED, file.toString());
        }
        return unwrap(text.substring(WRAPPED.length()).split(" "), password);
    }

    /// Writes the key wrapped under `password`, or plain where it is null.
    void protect(String key, @Nullable String password) throws IOException {
        write(password == null ? PLAIN + key : WRAPPED + wrap(key, password));
    }

    private String wrap(String key, String password) {
        byte[] salt = new byte[16];
        byte[] nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, password, salt, nonce)
                    .doFinal(HexFormat.of().parseHex(key));
            HexFormat hex = HexFormat.of();
            return hex.formatHex(salt) + " " + hex.formatHex(nonce) + " " + hex.formatHex(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks AES-GCM or PBKDF2", e);
        }
    }

    private String unwrap(String[] parts, String password) {
        try {
            HexFormat hex = HexFormat.of();
            byte[] salt = hex.parseHex(parts[0]);
            byte[] nonce = hex.parseHex(parts[1]);
            byte[] sealed = hex.parseHex(parts[2]);
            return hex.formatHex(
                    cipher(Cipher.DECRYPT_MODE, password, salt, nonce).doFinal(sealed));
        } catch (AEADBadTagException e) {
            throw new StoreException(Reason.WRONG_PASSWORD, file.toString(), e);
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new StoreException(Reason.NO_KEY, file.toString(), e);
        }
    }

    private static Cipher cipher(int mode, String password, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /// Writes beside, forces to disk, and moves into place: a key half written would be a store lost.
    private void write(String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        createForOwner(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void createForOwner(Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return;
        }
        Files.createFile(path);
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(path))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
