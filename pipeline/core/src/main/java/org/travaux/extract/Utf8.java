package org.travaux.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Sees whether a file is UTF-8, without holding it. */
final class Utf8 {

    private static final int BLOCK = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer out = CharBuffer.allocate(BLOCK);
    private long lines = 1;

    private Utf8() {}

    /** The line, from 1, of the first byte that is not UTF-8. */
    static Optional<Long> firstBrokenLine(Path file) throws IOException {
        Utf8 reading = new Utf8();
        ByteBuffer in = ByteBuffer.allocate(BLOCK);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            boolean more = true;
            while (more) {
                more = channel.read(in) >= 0;
                in.flip();
                if (!reading.isSound(in, !more)) {
                    return Optional.of(reading.lines);
                }
                in.compact();
            }
        }
        return Optional.empty();
    }

    private boolean isSound(ByteBuffer in, boolean last) {
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, last);
            out.flip();
            lines += out.chars().filter(c -> c == '\n').count();
        } while (result.isOverflow());
        return !result.isError();
    }
}
