package org.travaux.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Sees whether a file is a PDF from its beginning to its end, and if not, what it looks like. */
final class PdfCheck {

    private static final int HEAD = 1_024;
    private static final int TAIL = 4_096;

    private PdfCheck() {}

    /** What is wrong with the file, if anything is. */
    static Optional<FetchFailure> problem(Path file) throws IOException {
        String head = bytes(file, 0, HEAD);
        if (head.contains("%PDF-")) {
            String tail = bytes(file, Math.max(0, Files.size(file) - TAIL), TAIL);
            return tail.contains("%%EOF") || tail.contains("startxref")
                    ? Optional.empty()
                    : Optional.of(FetchFailure.passing("the PDF came without its end"));
        }
        if (head.isEmpty()) {
            return Optional.of(FetchFailure.passing("the answer was empty"));
        }
        boolean page = head.toLowerCase(Locale.ROOT).matches("(?s)\\W*<(?:!doctype|html|\\?xml).*");
        return Optional.of(
                FetchFailure.lasting(
                        page
                                ? "a web page came, not a PDF: the symbol may be wrong, or the document not there in this language"
                                : "what came is not a PDF"));
    }

    private static String bytes(Path file, long from, int most) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file).position(from)) {
            ByteBuffer buffer = ByteBuffer.allocate(most);
            int read;
            do {
                read = channel.read(buffer);
            } while (read >= 0 && buffer.hasRemaining());
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
        }
    }
}
