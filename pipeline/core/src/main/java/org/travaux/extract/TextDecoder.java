package org.travaux.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a plain text file into characters.
 *
 * <p>Not by statistics: these texts are English with a few typographic quotation marks, in which a
 * detector finds too little and names an encoding of another script. In this order: a byte order
 * mark; UTF-16 where every other byte is zero; UTF-8 where most of what is not ASCII is well
 * formed, so that one broken byte does not spoil the rest; else Windows-1252.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /** The characters of {@code bytes}. */
    public static String decode(byte[] bytes) {
        Charset charset = charsetOf(bytes);
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Charset charsetOf(byte[] bytes) {
        return byteOrderMark(bytes)
                .or(() -> zeroBytes(bytes))
                .orElseGet(() -> looksLikeUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    /** Whether bytes are text: UTF-16 of Latin script, or without any but the usual controls. */
    static boolean isText(byte[] bytes) {
        if (zeroBytes(bytes).isPresent()) {
            return true;
        }
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> zeroBytes(byte[] bytes) {
        int looked = Math.min(bytes.length, 2000);
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] > looked / 3 && zeros[1] == 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return zeros[1] > looked / 3 && zeros[0] == 0
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean looksLikeUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return mostlyUtf8(bytes);
        }
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return sound > broken;
    }
}
