package org.travaux.text;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, by which manifests know a file. */
public final class Hashes {

    private Hashes() {}

    /** The hash of {@code bytes}. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The hash of all that {@code stream} still has, which need not fit into memory. */
    public static String sha256(InputStream stream) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[1 << 16];
        int read;
        while ((read = stream.read(block)) >= 0) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
